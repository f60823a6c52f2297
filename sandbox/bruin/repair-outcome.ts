import type { InventoryAsset, Ticket, TicketDetail, World } from '../world/types.ts';
import type { Places } from './places.ts';

/** A line that somebody reports as out. */
export interface Line {
  readonly wtn: string;
  readonly asset: InventoryAsset;
}

/** What Bruin makes of a report about one line; `code` is its own number for that. */
export type RepairOutcome =
  | { readonly code: 0 | 200 }
  | { readonly code: 409 | 473; readonly ticket: Ticket }
  | { readonly code: 471 | 472; readonly ticket: Ticket; readonly detail: TicketDetail };

/** Bruin reopens by itself what was solved no longer ago than this. */
const REOPENED_WITHIN_MS = 24 * 60 * 60 * 1000;
const OUTAGE = 'VOO';

/** Looks at the outage tickets of the line's customer, newest first. */
export function decideRepair(world: World, places: Places, line: Line, now: Date): RepairOutcome {
  const { open, solved, atSite } = findTickets(world, places, line);
  if (open) return { code: 409, ticket: open };
  if (solved) {
    const solvedMs = now.getTime() - solved.detail.updatedAt.getTime();
    return { code: solvedMs <= REOPENED_WITHIN_MS ? 472 : 471, ...solved };
  }
  return atSite ? { code: 473, ticket: atSite } : { code: 0 };
}

/** The same when the code is given; null when there is no ticket that it could be said about. */
export function forceRepair(
  world: World,
  places: Places,
  line: Line,
  code: number,
): RepairOutcome | null {
  const { open, solved, atSite } = findTickets(world, places, line);
  switch (code) {
    case 0:
    case 200:
      return { code };
    case 409:
      return open ? { code, ticket: open } : null;
    case 471:
    case 472:
      return solved ? { code, ...solved } : null;
    case 473:
      return atSite ? { code, ticket: atSite } : null;
    default:
      return null;
  }
}

interface Found {
  /** Holds the line and is open. */
  readonly open: Ticket | undefined;
  /** Holds the line and is solved. */
  readonly solved: { readonly ticket: Ticket; readonly detail: TicketDetail } | undefined;
  /** Solved, of the same site, without the line. */
  readonly atSite: Ticket | undefined;
}

function findTickets({ tickets }: World, places: Places, { wtn, asset }: Line): Found {
  const outages = [...tickets.values()]
    .filter(({ clientId, category }) => clientId === asset.clientId && category === OUTAGE)
    .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime() || b.ticketId - a.ticketId);
  const solved = outages.filter(({ status }) => status === 'Resolved');
  const withLine = solved.flatMap((ticket) => {
    const detail = detailAbout(ticket, wtn);
    return detail ? [{ ticket, detail }] : [];
  });
  return {
    open: outages.find((ticket) => isOpen(ticket) && detailAbout(ticket, wtn)),
    solved: withLine[0],
    atSite: solved.find((ticket) => !detailAbout(ticket, wtn) && isAtSite(ticket, asset, places)),
  };
}

const isOpen = ({ status }: Ticket): boolean => ['New', 'InProgress', 'Draft'].includes(status);

const detailAbout = ({ details }: Ticket, wtn: string): TicketDetail | undefined =>
  details.find(({ serviceNumber }) => serviceNumber === wtn);

const isAtSite = ({ clientId, details }: Ticket, { siteId }: InventoryAsset, places: Places) =>
  siteId !== null &&
  details.some(
    ({ serviceNumber }) =>
      serviceNumber !== null && places.asset(serviceNumber, clientId)?.siteId === siteId,
  );
