import { createUpstreamClient, rejected } from '../../platform/http/upstream-client.ts';
import type { SubgraphDeps } from '../runtime/define-subgraph.ts';
import { readLog } from './log-reader.ts';
import { parseLogPage, type LogPage } from './log-wire.ts';
import type { LogRow, RebootOrder } from './model.ts';
import { parseRecoverReply, type RecoverReply } from './recover-wire.ts';
import type { Settings } from './settings.ts';
import { createTokenSession } from './token-session.ts';

/** The calls of DiGi's device management that this graph makes. All throw CodedError. */
export interface DigiClient {
  /** Every row of the log that began at or after that time, each once, in no order. */
  log(since: Date): Promise<LogRow[]>;
  /**
   * Orders the recovery of a modem. It is sent once; an error with `delivered: 'no'` means that nothing
   * was ordered.
   *
   * @param orderId what the log will call the order.
   */
  recover(order: RebootOrder, orderId: string): Promise<RecoverReply>;
  close(): Promise<void>;
}

const BASE = '/DeviceManagement_API/rest/Recovery';

export function createDigiClient(settings: Settings, deps: SubgraphDeps): DigiClient {
  const http = createUpstreamClient({
    ...settings,
    upstream: 'digi',
    writes: deps.writes,
    log: deps.log,
    metrics: deps.metrics,
  });
  const session = createTokenSession(http, settings);

  /** Parameters travel in headers. */
  async function readPage(since: Date, size: number, offset: number): Promise<LogPage> {
    const path = `${BASE}/Logs`;
    const reply = await session.call({
      method: 'GET',
      route: path,
      path,
      headers: {
        StartDateTime: printDate(since),
        Size: String(size),
        Offset: String(offset),
      },
    });
    if (reply.status !== 200) throw rejected('digi', 'the log of recoveries', reply);
    return parseLogPage(reply.text);
  }

  return {
    log: (since) =>
      readLog({
        pageSize: settings.logPageSize,
        maxPages: settings.maxPages,
        readPage: (size, offset) => readPage(since, size, offset),
      }),
    async recover({ serialNumber, ticketId, logicalId }, orderId) {
      const path = `${BASE}/RecoverDevice`;
      const reply = await session.call({
        method: 'POST',
        route: path,
        path,
        headers: { IgzID: orderId, VeloSerial: serialNumber, Ticket: ticketId, MAC: logicalId },
      });
      if (reply.status !== 200) throw rejected('digi', 'an order of a recovery', reply, 'write');
      return parseRecoverReply(reply.text);
    },
    close: () => http.close(),
  };
}

/** Whole seconds: with a fraction the vendor calls it no timestamp. */
const printDate = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;
