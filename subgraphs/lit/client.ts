import type { SettingsOf } from '../../platform/config.ts';
import { rejected } from '../../platform/http/upstream-client.ts';
import { createWords } from '../../platform/words.ts';
import type { SubgraphDeps } from '../runtime/define-subgraph.ts';
import { BASE, connectToVendor, HEADERS, readDispatch } from './apex.ts';
import type { LitDispatchModel } from './model.ts';
import type { settings as declaration } from './settings.ts';
import type { VendorFields, VendorRecord } from './vendor-record.ts';
import {
  parseDispatchReply,
  parseOpenDispatchesReply,
  parseOpenRecordsReply,
  parseRecordReply,
} from './wire.ts';
import { parseOrderReply, parseRequestReply } from './write-reply.ts';

/** The calls of vendor LIT that this graph makes. All throw CodedError. */
export interface LitClient {
  /** Every dispatch the vendor holds open. */
  openDispatches(): Promise<LitDispatchModel[]>;
  /** Null when the vendor knows no dispatch of this number. */
  dispatch(number: string, requestId: string): Promise<LitDispatchModel | null>;
  /** As openDispatches, as the vendor wrote them. */
  openRecords(requestId: string): Promise<VendorRecord[]>;
  /** As dispatch, as the vendor wrote it. */
  record(number: string, requestId: string): Promise<VendorRecord | null>;
  /**
   * Orders a dispatch. As the other calls that write, it is sent once; it throws a Refusal when the
   * vendor says no, and an error with `delivered: 'no'` when nothing was written.
   *
   * @returns its number.
   */
  order(fields: VendorFields, requestId: string): Promise<string>;
  change(number: string, fields: VendorFields, requestId: string): Promise<void>;
  /** Asks for a dispatch to be called off, which the vendor does later, or never. */
  cancel(number: string, fields: VendorFields, requestId: string): Promise<void>;
  close(): Promise<void>;
}

export function createLitClient(
  settings: SettingsOf<typeof declaration>,
  deps: SubgraphDeps,
): LitClient {
  const words = createWords('lit', deps);
  const salesforce = connectToVendor(settings, deps);

  async function readOpen(requestId?: string): Promise<string> {
    const path = `${BASE}/GetOpenDispatchList`;
    const call = { method: 'GET', route: path, path, headers: HEADERS } as const;
    const reply = await salesforce.call({ ...call, ...(requestId && { requestId }) });
    if (reply.status !== 200) throw rejected('lit', 'the open dispatches', reply);
    return reply.text;
  }

  const readOne = (number: string, requestId: string) =>
    readDispatch(salesforce, number, requestId);

  async function write(what: string, name: string, body: unknown, requestId: string) {
    const reply = await salesforce.call({
      method: 'POST',
      route: `${BASE}/${name}`,
      path: `${BASE}/${name}`,
      headers: { ...HEADERS, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      requestId,
    });
    if (reply.status !== 200) throw rejected('lit', what, reply, 'write');
    return reply.text;
  }

  return {
    openDispatches: async () => parseOpenDispatchesReply(await readOpen(), words),
    dispatch: async (number, requestId) =>
      parseDispatchReply(await readOne(number, requestId), words),
    openRecords: async (requestId) => parseOpenRecordsReply(await readOpen(requestId)),
    record: async (number, requestId) => parseRecordReply(await readOne(number, requestId)),
    async order(fields, requestId) {
      const body = { RequestDispatch: fields };
      return parseOrderReply(await write('an order', 'NewDispatch', body, requestId));
    },
    async change(number, fields, requestId) {
      const body = { RequestDispatch: { Dispatch_Number: number, ...fields } };
      const what = 'a change';
      parseRequestReply(what, number, await write(what, 'UpdateDispatch', body, requestId));
    },
    async cancel(number, fields, requestId) {
      const body = { CancelDispatchRequest: { Dispatch_Number: number, ...fields } };
      const what = 'a cancellation';
      parseRequestReply(what, number, await write(what, 'CancelDispatch', body, requestId));
    },
    close: () => salesforce.close(),
  };
}
