import type {
  SimulatedReply,
  SimulatedRequest,
  SimulatedRoute,
} from '../runtime/http-simulator.ts';
import type { ModemRecovery, ModemRecoveryStep } from '../world/types.ts';
import { errorObject } from './error-object.ts';

const NOT_YET_DETERMINED = 'NYD';
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const DEFAULTS = { size: '50', offset: '0' };
const SIZE_AT_MOST = 999;

/** The steps of all recoveries, newest first, a page at a time. */
export const logs: SimulatedRoute = {
  method: 'GET',
  path: '/DeviceManagement_API/rest/Recovery/Logs',
  handle(request) {
    const {
      startdatetime: start,
      size = DEFAULTS.size,
      offset = DEFAULTS.offset,
    } = request.headers;
    if (start !== undefined && !isDate(start)) {
      const message = `The StartTime (${start}) was not a valid timestamp. Expected YYYY-MM-DDTHH:MM:SSZ`;
      return errorObject('40002', message);
    }
    if (!isCount(size) || Number(size) === 0) return notANumber('Size', size);
    if (!isCount(offset)) return notANumber('Offset', offset);
    return page(request, start, Math.min(Number(size), SIZE_AT_MOST), Number(offset));
  },
};

function page(
  { world }: SimulatedRequest,
  start: string | undefined,
  size: number,
  offset: number,
): SimulatedReply {
  const since = start === undefined ? Number.NEGATIVE_INFINITY : Date.parse(start);
  const rows = world.modemRecoveries
    .flatMap((recovery) => recovery.steps.map((step) => ({ recovery, step })))
    .filter(({ step }) => step.startedAt.getTime() >= since)
    .sort((a, b) => b.step.id - a.step.id)
    .slice(offset, offset + size)
    .map(({ recovery, step }) => row(recovery, step));
  return {
    json: { Logs: rows, Count: rows.length, Size: String(size), Offset: String(offset) },
  };
}

function row(recovery: ModemRecovery, step: ModemRecoveryStep): Record<string, unknown> {
  return {
    Id: step.id,
    igzID: recovery.orderedAs ?? '',
    RequestID: recovery.requestId,
    Method: step.method,
    System: step.system ?? NOT_YET_DETERMINED,
    VeloSerial: recovery.serialNumber,
    TicketID: recovery.ticketReference,
    DeviceSN: step.modemSerialNumber ?? NOT_YET_DETERMINED,
    Notes: step.notes,
    ...(step.success === undefined ? {} : { Success: step.success }),
    TimestampSTART: printDate(step.startedAt),
    ...end(step),
  };
}

/** While a step runs its end is missing, or null, as the API mixes them. */
function end({ id, endedAt }: ModemRecoveryStep): Record<string, unknown> {
  if (endedAt !== null) return { TimestampEND: printDate(endedAt) };
  return id % 2 === 0 ? { TimestampEND: null } : {};
}

const printDate = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;
const isDate = (text: string): boolean => DATE.test(text) && !Number.isNaN(Date.parse(text));
const isCount = (text: string): boolean => /^\d{1,9}$/.test(text);
const notANumber = (name: string, got: string): SimulatedReply =>
  errorObject('40003', `The ${name} (${got}) was not a valid number.`);
