import type { SimulatedReply } from '../runtime/http-simulator.ts';
import type { ForcedRepair } from '../runtime/types.ts';
import { addNote } from '../world/changes/notes.ts';
import { addDetail, openTicket, reopenDetail, reopenTicket } from '../world/changes/tickets.ts';
import { AUTOMATION_MAIL } from '../world/generation/ticket-notes.ts';
import type { Ticket } from '../world/types.ts';
import type { ApiCall, Endpoint } from './endpoint.ts';
import { createPlaces, type Places } from './places.ts';
import { ruleBroken } from './refusal.ts';
import { decideRepair, forceRepair, type Line, type RepairOutcome } from './repair-outcome.ts';
import { readRepair, type RepairRequest } from './repair-request.ts';
import { linesOf } from './subjects.ts';

export const repairEndpoints: readonly Endpoint[] = [
  { method: 'POST', path: '/api/Ticket/repair', answer: repair },
];

/** What the errors of a report say; a code that is not here says nothing. */
const MESSAGES: Readonly<Record<number, string>> = {
  409: 'The line is on an open ticket already',
  471: 'The line is on a resolved ticket',
  472: 'The line was on a resolved ticket, which was reopened with it',
  473: 'A resolved ticket of the same location was reopened and the line added',
};
const CHANGES_NOTHING = [409, 471];

/** Reports lines as out. Whatever comes of it is a 200; what Bruin did stands in each line's code. */
function repair(call: ApiCall): SimulatedReply {
  const request = readRepair(call.body());
  const places = createPlaces(call.world);
  const lines = request.wtns.map((wtn) => knownLine(call, places, request.clientId, wtn));
  const forced = call.answers.take('repair');
  const report: Report = { call, places, request, forced, opened: new Map() };
  const items = lines.map((line) => reportLine(report, line));
  return {
    json: { [forced?.rootKey ?? rootKey(items)]: items.map(({ item }) => item) },
    write: items.some(({ changed }) => changed),
  };
}

/** Bruin takes reports about active lines of customers that it has. */
function knownLine({ world }: ApiCall, places: Places, clientId: number, wtn: string): Line {
  if (!world.customers.has(clientId)) throw ruleBroken('Client not found');
  const asset = places.asset(wtn, clientId);
  if (asset?.status !== 'A') throw ruleBroken(`Inventory not found for WTN ${wtn}`);
  return { wtn, asset };
}

interface Report {
  readonly call: ApiCall;
  readonly places: Places;
  readonly request: RepairRequest;
  readonly forced: ForcedRepair | null;
  /** Tickets that this report has opened, by site: lines of one site share one. */
  readonly opened: Map<number | null, Ticket>;
}

interface Reported {
  readonly item: Readonly<Record<string, unknown>>;
  readonly code: number;
  readonly changed: boolean;
}

function reportLine(report: Report, line: Line): Reported {
  const { call, places, forced } = report;
  const code = forced?.errorCode;
  const outcome =
    forced?.ticketId === 0
      ? null
      : code === undefined
        ? decideRepair(call.world, places, line, call.now)
        : forceRepair(call.world, places, line, code);
  const ticket = outcome && carryOut(report, line, outcome);
  const said = code ?? outcome?.code ?? 0;
  return {
    item: {
      ticketId: forced?.ticketId ?? ticket?.ticketId ?? UNREAL_TICKET_ID,
      inventoryId: line.asset.inventoryId,
      wtn: forced?.otherLine === true ? `${line.wtn}-OTHER` : line.wtn,
      errorMessage: MESSAGES[said] ?? null,
      errorCode: said,
    },
    code: said,
    changed: outcome !== null && !CHANGES_NOTHING.includes(outcome.code),
  };
}

/** Said as ticket when a code was forced that fits no ticket there is. */
const UNREAL_TICKET_ID = 5_999_999;

/** @returns the ticket that the line is on now, or that stands in its way. */
function carryOut(report: Report, line: Line, outcome: RepairOutcome): Ticket {
  const { now } = report.call;
  switch (outcome.code) {
    case 409:
    case 471:
      return outcome.ticket;
    case 472:
      reopenDetail(outcome.ticket, outcome.detail, now);
      return outcome.ticket;
    case 473:
      reopenTicket(outcome.ticket);
      addLine(report, outcome.ticket, line);
      return outcome.ticket;
    default:
      return openFor(report, line);
  }
}

function openFor(report: Report, line: Line): Ticket {
  const { call, request, opened } = report;
  const known = opened.get(line.asset.siteId);
  const ticket =
    known ?? openTicket(call.world, { clientId: request.clientId, category: 'VOO', at: call.now });
  opened.set(line.asset.siteId, ticket);
  addLine(report, ticket, line);
  return ticket;
}

/** Adds the line, one task for each named interface that has a line of its own, and what was reported. */
function addLine({ call, request }: Report, ticket: Ticket, { wtn }: Line): void {
  const { world, now } = call;
  const interfaces = request.interfaces.get(wtn) ?? [];
  const added = [wtn, ...linesOf(world, request.clientId, wtn, interfaces)].filter(
    (line) => !ticket.details.some(({ serviceNumber }) => serviceNumber === line),
  );
  for (const line of added) addDetail(world, ticket, line, now);
  addNote(world, ticket, {
    text: request.description,
    type: 'ADN',
    serviceNumbers: added,
    createdAt: now,
    creator: AUTOMATION_MAIL,
  });
}

/** A report in which nothing could be added comes under another key. */
const rootKey = (items: readonly Reported[]): 'assets' | 'items' =>
  items.every(({ code }) => code === 409) ? 'items' : 'assets';
