import { randomBytes, randomUUID } from 'node:crypto';
import type { Clock } from '../../../platform/clock.ts';
import { contentHash, sha256 } from '../../../platform/content-hash.ts';
import { createRecentIds } from '../../../platform/deliveries/recent-ids.ts';
import { CodedError } from '../../../platform/errors.ts';
import type { Store } from '../../../platform/store/store.ts';
import {
  stateOf,
  UPLOAD_FORM,
  type AnnouncedFile,
  type UploadEnd,
  type UploadRecord,
} from './record.ts';

/** Uploads as they stand in the store, shared by all processes over it. */
export interface UploadRecords {
  /** The one that was opened under a caller's key. */
  ofKey(key: string): Promise<UploadRecord | undefined>;
  /** @returns what stands for the key, which may be one that somebody else opened at the same time. */
  open(file: AnnouncedFile, key: string | null): Promise<UploadRecord>;
  /** A new token of an upload, 256 random bits; the store holds its hash alone. */
  giveToken(id: string): Promise<string>;
  ofToken(token: string): Promise<UploadRecord | undefined>;
  get(id: string): Promise<UploadRecord | undefined>;
  /** Takes an open upload, for whoever comes first. @returns undefined when it is not open any more. */
  claim(id: string): Promise<UploadRecord | undefined>;
  /** Stores how a claimed upload ended, unless somebody settled it meanwhile. */
  settle(claimed: UploadRecord, end: UploadEnd): Promise<void>;
  /** @returns what stands now; it was dismissed by this call when `dismissed`. Undefined: none has the id. */
  dismiss(id: string): Promise<{ record: UploadRecord; dismissed: boolean } | undefined>;
  /** Those that were ever claimed, in no order. */
  claimed(): Promise<readonly UploadRecord[]>;
  stateOf(record: UploadRecord): ReturnType<typeof stateOf>;
}

export interface UploadRecordsOptions {
  readonly store: Store;
  readonly clock: Clock;
  /** How long the address of an upload waits, in ms. */
  readonly openMs: number;
  /** After this time, in ms, one that began and did not end is UNCERTAIN. */
  readonly abandonedAfterMs: number;
}

const REMEMBER_MS = 7 * 86_400_000;
const REMEMBER = { expiresInMs: REMEMBER_MS };
const PREFIX = 'lit/uploads';
const TOKEN_BYTES = 32;
/** So many records are asked for at once. */
const BATCH = 500;

export function createUploadRecords(options: UploadRecordsOptions): UploadRecords {
  const { store, clock, openMs, abandonedAfterMs } = options;
  const begun = createRecentIds({
    ...{ store, clock, prefix: `${PREFIX}/begun`, rememberMs: REMEMBER_MS },
  });
  const recordKey = (id: string) => `${PREFIX}/of/${id}`;
  /** The caller's key itself stays out of the store. */
  const keyKey = (key: string) => `${PREFIX}/key/${sha256(key)}`;
  const tokenKey = (token: string) => `${PREFIX}/token/${sha256(token)}`;
  const now = () => clock.now();
  const stands = (record: UploadRecord) => stateOf(record, now(), abandonedAfterMs);

  const get = async (id: string) => readable((await store.get<UploadRecord>(recordKey(id)))?.value);

  function change(
    id: string,
    next: (held: UploadRecord | undefined) => UploadRecord | undefined,
  ): Promise<UploadRecord | undefined> {
    const checked = (held: UploadRecord | undefined) => next(readable(held));
    return store.update(recordKey(id), checked, REMEMBER);
  }

  function blank(id: string, file: AnnouncedFile): UploadRecord {
    return {
      ...{ form: UPLOAD_FORM, id, file, fileHash: contentHash(file), state: 'OPEN' },
      ...{ attempt: null, startedAt: null, reason: null, fileId: null },
      createdAt: now().toISOString(),
      expiresAt: new Date(now().getTime() + openMs).toISOString(),
    };
  }

  async function referred(key: string): Promise<UploadRecord | undefined> {
    const id = (await store.get<string>(key))?.value;
    return id === undefined ? undefined : get(id);
  }

  return {
    ofKey: (key) => referred(keyKey(key)),
    async open(file, key) {
      const own = randomUUID();
      const id =
        key === null
          ? own
          : await store.update<string>(keyKey(key), (held) => held ?? own, REMEMBER);
      const mine = blank(id ?? own, file);
      return (await change(mine.id, (held) => held ?? mine)) ?? mine;
    },
    async giveToken(id) {
      const token = randomBytes(TOKEN_BYTES).toString('base64url');
      await store.update<string>(tokenKey(token), () => id, REMEMBER);
      return token;
    },
    ofToken: (token) => referred(tokenKey(token)),
    get,
    async claim(id) {
      // Before the record, so that none is begun that no list shows.
      await begun.add(id);
      const attempt = randomUUID();
      const taken = await change(id, (held) =>
        held && stands(held) === 'OPEN'
          ? { ...held, state: 'SENDING', attempt, startedAt: now().toISOString() }
          : undefined,
      );
      return taken?.attempt === attempt ? taken : undefined;
    },
    async settle({ id, attempt }, end) {
      await change(id, (held) =>
        held?.state === 'SENDING' && held.attempt === attempt ? { ...held, ...end } : undefined,
      );
    },
    async dismiss(id) {
      let dismissed = false;
      const record = await change(id, (held) => {
        dismissed = held !== undefined && stands(held) === 'UNCERTAIN';
        return held && dismissed ? { ...held, state: 'DISMISSED' } : undefined;
      });
      return record && { record, dismissed };
    },
    async claimed() {
      const ids = await begun.all();
      const found: UploadRecord[] = [];
      for (let start = 0; start < ids.length; start += BATCH) {
        const batch = await Promise.all(ids.slice(start, start + BATCH).map(get));
        found.push(...batch.filter((record) => record !== undefined));
      }
      return found;
    },
    stateOf: stands,
  };
}

/** @throws CodedError UPSTREAM_MALFORMED when a newer release wrote it: what it means is not known here. */
function readable(record: UploadRecord | undefined): UploadRecord | undefined {
  if (record === undefined || record.form <= UPLOAD_FORM) return record;
  throw new CodedError(
    'UPSTREAM_MALFORMED',
    `store holds an upload that a newer release recorded: expected form ${UPLOAD_FORM}, got ${record.form}. Ask that release`,
    { upstream: 'store', delivered: 'no' },
  );
}
