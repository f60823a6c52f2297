import { badInput, CodedError } from './errors.ts';
import type { Store } from './store/store.ts';

/** Tells one holder of an exclusive right from the ones before: each new holder's token is higher. */
export interface Fence {
  /** Of the right, for example `triage/tick`. */
  readonly name: string;
  readonly token: number;
}

/** Goes with a mutation that is made by an exclusive right; absent where people ask. */
export const FENCE_HEADER = 'x-noc-fence';

const FORM = /^([^=\s]{1,2000})=(\d{1,15})$/;

/** How a fence is sent: `<name>=<token>`, the name percent-encoded. */
export function formatFence({ name, token }: Fence): string {
  return `${encodeURIComponent(name)}=${token}`;
}

/** @throws CodedError BAD_USER_INPUT: half a fence protects nothing. */
export function parseFence(text: string): Fence {
  const [, name, token] = FORM.exec(text) ?? [];
  try {
    if (name !== undefined) return { name: decodeURIComponent(name), token: Number(token) };
  } catch {
    // not percent-encoded: refused as any other text
  }
  throw badInput(`${FENCE_HEADER}: expected <name>=<token>; got ${JSON.stringify(text)}`);
}

/** Where mutations of former holders are stopped. */
export interface Fences {
  /**
   * @throws CodedError FENCED when a higher token of the name was seen; BAD_USER_INPUT when it is no fence.
   */
  admit(text: string): Promise<void>;
}

/** After this long without a new holder, nobody is left who could come with an old token. */
const REMEMBERED_MS = 7 * 86_400_000;

/** @param store holds the highest token of each name under `fence/<name>`. */
export function createFences(store: Pick<Store, 'update'>): Fences {
  return {
    async admit(text) {
      const { name, token } = parseFence(text);
      const newest = await store.update<number>(
        `fence/${name}`,
        (seen) => (seen === undefined || seen < token ? token : undefined),
        { expiresInMs: REMEMBERED_MS },
      );
      if (newest === undefined || newest <= token) return;
      throw new CodedError(
        'FENCED',
        `nothing was done: ${name} passed to another holder; token ${token} came, ${newest} is the newest`,
        { fence: name, token, newest, delivered: 'no' },
      );
    },
  };
}
