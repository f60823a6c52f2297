import { assetsNumbered } from '../world/lookups.ts';
import type { InventoryAsset, Ticket, World } from '../world/types.ts';
import type { Query } from './query.ts';
import { ruleBroken } from './refusal.ts';

/** Name of the one parameter that the two lists read differently. */
export interface StatusRule {
  /** One status alone (the first one named), or any of those named. */
  readonly statuses: 'first' | 'any';
}

/**
 * The tickets that a list's parameters ask for, newest first.
 *
 * @throws Refusal for a value that cannot be bound, or half a date range.
 */
export function selectTickets(world: World, query: Query, { statuses }: StatusRule): Ticket[] {
  const tests = [
    byTicketId(query),
    byClient(query),
    byStatus(query, statuses),
    byTopic(query),
    byServiceNumber(query),
    byProductCategory(world, query),
    byCreation(query),
  ].filter((test) => test !== null);
  return [...world.tickets.values()]
    .filter((ticket) => tests.every((test) => test(ticket)))
    .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime() || b.ticketId - a.ticketId);
}

type Test = ((ticket: Ticket) => boolean) | null;

function byTicketId(query: Query): Test {
  const id = query.integer('TicketId');
  return id === null ? null : (ticket) => ticket.ticketId === id;
}

function byClient(query: Query): Test {
  const id = query.integer('ClientId');
  return id === null ? null : (ticket) => ticket.clientId === id;
}

function byStatus(query: Query, statuses: StatusRule['statuses']): Test {
  const named = query.all('TicketStatus').map(plainStatus);
  const wanted = new Set(statuses === 'first' ? named.slice(0, 1) : named);
  return wanted.size === 0 ? null : (ticket) => wanted.has(plainStatus(ticket.status));
}

/** `In-Progress`, `In Progress` and `InProgress` are the same status. */
const plainStatus = (status: string): string => status.replace(/[- ]/g, '').toLowerCase();

function byTopic(query: Query): Test {
  const topics = new Set(query.all('TicketTopic').map((topic) => topic.toUpperCase()));
  return topics.size === 0 ? null : (ticket) => topics.has(ticket.category.toUpperCase());
}

function byServiceNumber(query: Query): Test {
  const wanted = new Set(query.all('ServiceNumber'));
  return wanted.size === 0 ? null : (ticket) => serviceNumbersOf(ticket).some((n) => wanted.has(n));
}

function byProductCategory(world: World, query: Query): Test {
  const categories = new Set(query.all('ProductCategory').map((name) => name.toLowerCase()));
  if (categories.size === 0) return null;
  const isWanted = ({ clientId }: Ticket, { productCategory, ...asset }: InventoryAsset): boolean =>
    asset.clientId === clientId && categories.has(productCategory.toLowerCase());
  return (ticket) =>
    serviceNumbersOf(ticket).some((number) =>
      assetsNumbered(world, number).some((asset) => isWanted(ticket, asset)),
    );
}

function byCreation(query: Query): Test {
  const start = query.date('StartDate');
  const end = query.date('EndDate');
  if (start === null && end === null) return null;
  if (start === null || end === null) throw ruleBroken('StartDate and EndDate belong together');
  return ({ createdAt }) => createdAt >= start && createdAt <= end;
}

const serviceNumbersOf = (ticket: Ticket): string[] =>
  ticket.details.map((detail) => detail.serviceNumber).filter((number) => number !== null);
