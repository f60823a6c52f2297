import type { AnswerQueue } from '../runtime/answers.ts';
import type {
  SimulatedReply,
  SimulatedRequest,
  SimulatedRoute,
} from '../runtime/http-simulator.ts';
import { beginRecovery } from '../world/changes/recoveries.ts';
import { bareAddress, modemsOf, recoveryUnderWay, type Modem } from '../world/modems.ts';
import type { World } from '../world/types.ts';
import { errorObject } from './error-object.ts';

/** What an order says, all of it in headers. */
interface Order {
  readonly serial: string;
  readonly ticket: string;
  readonly address: string;
  readonly orderedAs: string | null;
}

/** Begins to bring the modem back whose address is named. */
export const recoverDevice = (answers: AnswerQueue): SimulatedRoute => ({
  method: 'POST',
  path: '/DeviceManagement_API/rest/Recovery/RecoverDevice',
  handle(request) {
    const order = readOrder(request);
    if (order === null) return missing();
    if (answers.take('aborted')) return aborted(order, undefined, 'the request was cancelled');
    if (answers.take('error-item')) return { json: [errorItem(order)] };
    if (answers.take('error-object')) return errorObject('50001', 'The recovery service is busy.');
    return recover(request, order, answers);
  },
});

function recover(
  { world, now }: SimulatedRequest,
  order: Order,
  answers: AnswerQueue,
): SimulatedReply {
  const modem = modemOf(world, order);
  if (!modem) return aborted(order, undefined, 'device was not found');
  if (recoveryUnderWay(world, modem.edge, modem.link)) {
    return aborted(order, modem, 'device is already in recovery');
  }
  if (modem.edge.state === 'OFFLINE') return aborted(order, modem, 'device is not reachable');
  const { ticket: ticketReference, orderedAs } = order;
  const fate = fateOf(answers);
  const { processId } = beginRecovery(world, { modem, ticketReference, orderedAs, fate }, now);
  // The world's life follows it from this moment on, not from whenever somebody calls next.
  world.advance();
  const started = `DiGi Device Recovery started, check Bruin ticket ${order.ticket} later for details.. Process ID = ${processId}`;
  const items = [item(order, modem, started)];
  const texts = ['Recovery service 2.1', 'Jobs Aborted today: 0'];
  return { json: answers.take('bare-strings') ? [...texts, ...items] : items, write: true };
}

function fateOf(answers: AnswerQueue): 'works' | 'fails' | null {
  const forced = answers.take('recovery');
  return forced === null ? null : forced.succeeds ? 'works' : 'fails';
}

/** Node gives header names in lower case, in whatever case they came. */
function readOrder({ headers }: SimulatedRequest): Order | null {
  const { veloserial: serial, ticket, mac, igzid } = headers;
  if (!serial || !ticket || !mac) return null;
  return { serial, ticket, address: bareAddress(mac), orderedAs: igzid || null };
}

function modemOf({ edges }: World, { serial, address }: Order): Modem | undefined {
  return modemsOf(edges).find(
    ({ edge, serialNumber, link }) =>
      bareAddress(link.logicalId) === address &&
      (serialNumber === serial || edge.ha?.serialNumber === serial),
  );
}

const aborted = (order: Order, modem: Modem | undefined, why: string): SimulatedReply => ({
  json: [item(order, modem, `DiGi Device Recovery Aborted, ${why}..`)],
});

function item(order: Order, modem: Modem | undefined, message: string): Record<string, unknown> {
  return {
    Message: message,
    VeloSerial: order.serial,
    SiteName: modem?.edge.name ?? null,
    VeloInterface: { Interface: modem?.link.interface ?? null },
    DiscoveredIP: { IPAddress: modem?.link.ipAddress ?? null },
    Carrier: { Carrier: modem?.link.isp ?? null },
    DiscoveredMAC: { MAC: order.address },
    Ticket: order.ticket,
  };
}

const errorItem = (order: Order): Record<string, unknown> => ({
  error: 'Recovery could not be queued',
  VeloSerial: order.serial,
  Ticket: order.ticket,
});

const missing = (): SimulatedReply => ({
  status: 400,
  json: { error: 'VeloSerial, Ticket and MAC are required' },
});
