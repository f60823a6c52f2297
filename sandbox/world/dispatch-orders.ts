import type { Random } from './random.ts';
import { siteKey, type WorldState } from './state.ts';
import { localDay, type ZoneName } from './time.ts';
import type { Dispatch, Site, Ticket } from './types.ts';
import { MATERIALS, SCOPES_OF_WORK } from './words.ts';

/** What an order says beyond its ticket. */
export interface Order {
  readonly vendor: Dispatch['vendor'];
  /** Ordered through our desk; else made by the vendor or by hand. */
  readonly ours: boolean;
  readonly requestedAt: Date;
  /** What the vendor's record names as ticket. Default: the ticket's id. */
  readonly ticketReference?: string | null;
}

const PREFIXES = { LIT: 'DIS', CTS: 'S-' } as const;
const ORDER_ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const WINDOWS = ['7AM-9AM', '10AM-12PM', '4PM-6PM', '6PM-8PM', 'ASAP'] as const;

/** Numbers dispatches of one vendor upwards, skipping those that others gave out. */
export function createNumbering(first: Readonly<Record<Dispatch['vendor'], number>>) {
  const upcoming = { ...first };
  return ({ dispatches }: Pick<WorldState, 'dispatches'>, vendor: Dispatch['vendor']): string => {
    let number: string;
    do {
      number = `${PREFIXES[vendor]}${upcoming[vendor]}`;
      upcoming[vendor] += 1;
    } while (dispatches.has(number));
    return number;
  };
}

export type Numbering = ReturnType<typeof createNumbering>;

/** A dispatch as its vendor has it right after it was ordered for this ticket. */
export function createDispatch(
  state: WorldState,
  random: Random,
  number: string,
  ticket: Ticket,
  order: Order,
): Dispatch {
  const site = siteOf(state, ticket);
  if (!site) throw new Error(`ticket ${ticket.ticketId} has no site to send anybody to`);
  const zone = zoneOf(site);
  const window = random.pick(WINDOWS);
  return {
    vendor: order.vendor,
    number,
    ticketReference:
      order.ticketReference === undefined ? String(ticket.ticketId) : order.ticketReference,
    orderNumber:
      order.vendor === 'CTS' && order.ours ? `IGZ${random.text(22, ORDER_ALPHABET)}` : null,
    phase: 'requested',
    phaseChangedAt: order.requestedAt,
    requestedAt: order.requestedAt,
    appointment: null,
    requestedDate: localDay(order.requestedAt, zone),
    requestedWindow: order.vendor === 'LIT' || window !== 'ASAP' ? window : null,
    zoneText: zone === 'Alaska' || zone === 'Hawaii' ? zone : `${zone} Time`,
    siteName: siteName(state, site),
    address: site.address,
    siteContact: site.contact && { name: site.contact.name, phone: site.contact.phone ?? '' },
    fieldEngineer: null,
    checkedInAt: null,
    checkedOutAt: null,
    scopeOfWork: random.pick(SCOPES_OF_WORK),
    materials: random.pick(MATERIALS),
    closeOutNotes: null,
    still: false,
  };
}

/** Zone of a site; a dispatch to a place without one is agreed in the centre's own. */
export function zoneOf({ timeZoneName }: Pick<Site, 'timeZoneName'>): ZoneName {
  switch (timeZoneName) {
    case 'Central':
    case 'Mountain':
    case 'Pacific':
    case 'Alaska':
    case 'Hawaii':
      return timeZoneName;
    default:
      return 'Eastern';
  }
}

/** Zone that a dispatch's text names. */
export const zoneOfDispatch = ({ zoneText }: Pick<Dispatch, 'zoneText'>): ZoneName =>
  zoneOf({ timeZoneName: zoneText.replace(' Time', '') });

const siteName = ({ customers }: WorldState, { clientId, label }: Site): string =>
  `${customers.get(clientId)?.name ?? ''} ${label}`;

/** Where a ticket's first task is; undefined when the inventory does not know. */
export function siteOf({ inventory, sites }: WorldState, ticket: Ticket): Site | undefined {
  const serviceNumber = ticket.details[0]?.serviceNumber;
  const asset = inventory.find((candidate) => candidate.serviceNumber === serviceNumber);
  return sites.get(siteKey(ticket.clientId, asset?.siteId ?? 0));
}
