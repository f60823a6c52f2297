import { contentHash } from '../../../platform/content-hash.ts';
import { CodedError } from '../../../platform/errors.ts';
import { byCodeUnits, pageOf, type Page } from '../../../platform/pages.ts';
import type {
  DismissDispatchFileUploadInput,
  UploadDispatchFileInput,
} from '../../generated/lit.ts';
import type { SubgraphDeps } from '../../runtime/define-subgraph.ts';
import type { UserError } from '../../runtime/user-errors.ts';
import type { LitClient } from '../client.ts';
import { unknownNumber } from '../refusal.ts';
import { checkSettlement, checkUpload } from './inputs.ts';
import {
  orderKey,
  shown,
  type AnnouncedFile,
  type UploadModel,
  type UploadRecord,
} from './record.ts';
import type { UploadRecords } from './records.ts';

/** What a mutation answers. */
export interface UploadPayload {
  readonly upload: UploadModel | null;
  readonly userErrors: UserError[];
}

/** Uploads as the graph opens, shows and settles them. */
export interface Uploads {
  /**
   * Opens an upload, or shows the one that was opened under the same key; while it is open, with an
   * address of its own that works beside those that were given before.
   */
  open(input: UploadDispatchFileInput, requestId: string): Promise<UploadPayload>;
  dismiss(input: DismissDispatchFileUploadInput): Promise<UploadPayload>;
  get(id: string): Promise<UploadModel | null>;
  /** Newest first. */
  uncertain(page: { first: number; after?: string | null }): Promise<Page<UploadModel>>;
}

/** Path of the addresses, before the token. */
export const UPLOAD_PATH = '/uploads/lit';

const ANY_BYTES = 'application/octet-stream';

export function createUploads(
  records: UploadRecords,
  client: Pick<LitClient, 'dispatch'>,
  { publicUrl, writes }: Pick<SubgraphDeps, 'publicUrl' | 'writes'>,
): Uploads {
  const show = (record: UploadRecord) => shown(record, records.stateOf(record));

  async function addressed(record: UploadRecord): Promise<UploadPayload> {
    const state = records.stateOf(record);
    if (state !== 'OPEN') return { upload: shown(record, state), userErrors: [] };
    const url = `${publicUrl()}${UPLOAD_PATH}/${await records.giveToken(record.id)}`;
    return { upload: shown(record, state, url), userErrors: [] };
  }

  async function opened(
    file: AnnouncedFile,
    key: string | null,
    requestId: string,
  ): Promise<UploadRecord | undefined> {
    const before = key === null ? undefined : await records.ofKey(key);
    if (before) return before;
    if ((await client.dispatch(file.number, requestId)) === null) return undefined;
    return records.open(file, key);
  }

  return {
    async open(input, requestId) {
      if (writes === 'refused') throw refused();
      const wrong = checkUpload(input);
      if (wrong.length > 0) return mend(wrong);
      const { idempotencyKey, contentType, number, fileName, size } = input;
      const file = { number, fileName, size, contentType: contentType ?? ANY_BYTES };
      const record = await opened(file, idempotencyKey ?? null, requestId);
      if (!record) return mend([unknownNumber(number).userError]);
      if (record.fileHash !== contentHash(file)) throw otherFile();
      return addressed(record);
    },
    async dismiss(input) {
      const wrong = checkSettlement(input);
      if (wrong.length > 0) return mend(wrong);
      const found = await records.dismiss(input.id);
      if (!found)
        return mend([wrongId('NOT_FOUND', 'expected the `id` of an upload of the last 7 days')]);
      if (found.dismissed) return { upload: show(found.record), userErrors: [] };
      const { state } = show(found.record);
      return mend([
        wrongId('CONFLICT', `expected an upload that is UNCERTAIN; this one is ${state}`),
      ]);
    },
    async get(id) {
      const record = await records.get(id);
      return record ? show(record) : null;
    },
    async uncertain(page) {
      const claimed = await records.claimed();
      const open = claimed
        .filter((record) => records.stateOf(record) === 'UNCERTAIN')
        .sort((a, b) => newestFirst(orderKey(a), orderKey(b)));
      const { nodes, ...rest } = pageOf(open, page, orderKey, newestFirst);
      return { ...rest, nodes: nodes.map(show) };
    },
  };
}

const newestFirst = (a: string, b: string): number => byCodeUnits(b, a);

const mend = (userErrors: UserError[]): UploadPayload => ({ upload: null, userErrors });

const wrongId = (code: string, message: string): UserError => ({
  code,
  message: `input.id: ${message}`,
  path: ['input', 'id'],
});

function otherFile(): CodedError {
  return new CodedError(
    'IDEMPOTENCY_CONFLICT',
    'This idempotencyKey was used with another input; use a new key for a new request',
    { delivered: 'no' },
  );
}

/** As the vendor's client says it, before anybody sends a file in vain. */
function refused(): CodedError {
  return new CodedError(
    'FORBIDDEN',
    'Writing to the real lit is refused outside production; set UPSTREAMS=sandbox to write to the simulated one',
    { upstream: 'lit', delivered: 'no' },
  );
}
