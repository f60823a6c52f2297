import { CodedError } from '../../platform/errors.ts';
import type { DispatchIndex } from './index-reader.ts';
import { VENDORS, type DispatchEntry, type Vendor } from './model.ts';

/**
 * What one request sees of the index: the same state from its first look to its last.
 *
 * 'There is none' is only said of vendors that were read once; until then every method that would
 * have to say it throws CodedError NOT_READY.
 */
export interface Desk {
  /** The index, once these vendors were read; all of them when none is named. */
  index(vendors?: readonly Vendor[]): Promise<DispatchIndex>;
  /** @param id `VENDOR:number`. */
  dispatch(id: string): Promise<DispatchEntry | null>;
  /** What the index holds of a request's dispatch, whether or not its vendor was read: null says nothing. */
  held(
    vendor: Vendor,
    number: string | null,
    portalNumber: string | null,
  ): Promise<DispatchEntry | null>;
}

/** @param retryAfterMs what NOT_READY tells the caller to wait. */
export function createDesk(read: () => Promise<DispatchIndex>, retryAfterMs: number): Desk {
  let reading: Promise<DispatchIndex> | undefined;

  async function index(vendors: readonly Vendor[] = VENDORS): Promise<DispatchIndex> {
    const current = await (reading ??= read());
    const unread = current.unread.filter((vendor) => vendors.includes(vendor));
    if (unread.length === 0) return current;
    const text = `dispatches of ${unread.join(' and ')} not read yet; ask again in ${retryAfterMs} ms`;
    throw new CodedError('NOT_READY', text, { retryAfterMs });
  }

  return {
    index,
    async dispatch(id) {
      const found = (await (reading ??= read())).byId.get(id);
      if (found) return found;
      await index(VENDORS.filter((vendor) => id.startsWith(`${vendor}:`)));
      return null;
    },
    async held(vendor, number, portalNumber) {
      const { byId, byPortalNumber } = await (reading ??= read());
      return (
        byId.get(`${vendor}:${number}`) ?? byPortalNumber.get(`${vendor}:${portalNumber}`) ?? null
      );
    },
  };
}
