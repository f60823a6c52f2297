import type { DispatchFileUploadState } from '../../generated/lit.ts';

/** A file for a dispatch, as it was announced. Plain JSON. */
export interface AnnouncedFile {
  readonly number: string;
  readonly fileName: string;
  /** In bytes. */
  readonly size: number;
  readonly contentType: string;
}

/** What stands in the store for one upload. */
export interface UploadRecord {
  /** Version of this form. */
  readonly form: number;
  readonly id: string;
  readonly file: AnnouncedFile;
  /** SHA-256 of `file`, fields in order of their names. */
  readonly fileHash: string;
  readonly state: 'OPEN' | 'SENDING' | 'STORED' | 'REFUSED' | 'UNCERTAIN' | 'DISMISSED';
  /** Which sending this is: only the one that stands here may say how it ended. Null while OPEN. */
  readonly attempt: string | null;
  readonly createdAt: string;
  readonly expiresAt: string;
  /** When its sending began. */
  readonly startedAt: string | null;
  readonly reason: string | null;
  readonly fileId: string | null;
}

/** How the sending of a file ended. */
export type UploadEnd =
  | { readonly state: 'STORED'; readonly fileId: string | null }
  | { readonly state: 'REFUSED' | 'UNCERTAIN'; readonly reason: string };

export const UPLOAD_FORM = 1;

const LEFT_BEHIND = 'The process that sent it ended before the answer came';

/** An upload as the graph shows it; fields as in the schema. */
export interface UploadModel {
  readonly id: string;
  readonly number: string;
  readonly fileName: string;
  readonly size: number;
  readonly state: DispatchFileUploadState;
  readonly reason: string | null;
  readonly url: string | null;
  readonly expiresAt: Date;
  readonly fileId: string | null;
}

/**
 * Where an upload stands: one that nobody used in time is `EXPIRED`, and one whose sender must be
 * gone is `UNCERTAIN`.
 */
export function stateOf(
  { state, expiresAt, startedAt }: UploadRecord,
  now: Date,
  abandonedAfterMs: number,
): DispatchFileUploadState {
  if (state === 'OPEN') return now.getTime() < Date.parse(expiresAt) ? 'OPEN' : 'EXPIRED';
  if (state !== 'SENDING' || startedAt === null) return state;
  return now.getTime() - Date.parse(startedAt) < abandonedAfterMs ? 'SENDING' : 'UNCERTAIN';
}

/** @param url its address, where somebody may be told it. */
export function shown(
  record: UploadRecord,
  state: DispatchFileUploadState,
  url: string | null = null,
): UploadModel {
  const { id, file, reason, expiresAt, fileId } = record;
  const { number, fileName, size } = file;
  return {
    ...{ id, number, fileName, size, state, fileId },
    reason: state === 'UNCERTAIN' ? (reason ?? LEFT_BEHIND) : reason,
    url: state === 'OPEN' ? url : null,
    expiresAt: new Date(expiresAt),
  };
}

/** Newest first, in order of these keys. */
export const orderKey = ({ createdAt, id }: UploadRecord): string => `${createdAt} ${id}`;
