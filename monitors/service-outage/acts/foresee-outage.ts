import {
  OutageTaskUpdatesDocument,
  ResolvedSiteTicketsDocument,
  type OpenOutageTaskMutation,
} from '../../generated/service-outage.ts';
import type { MonitorDeps, Run } from '../../runtime/define-monitor.ts';
import { OPEN_STATUSES, readDeviceTickets } from '../read-ticket.ts';
import type { EdgeCase } from '../sightings.ts';

/** Stands for the id of a ticket that would be opened. */
export const NEW_TICKET = 'new';

/** The ticketing system reopens by itself what was solved no longer ago. */
const REOPENS_WITHIN_MS = 86_400_000;

/** What the graph would answer to the report of an outage, by the tickets that are there. */
export async function foreseeOutage(
  edgeCase: EdgeCase,
  deps: MonitorDeps,
  run: Run,
): Promise<OpenOutageTaskMutation> {
  const { serialNumber } = edgeCase.watched;
  const statuses = [...OPEN_STATUSES, 'RESOLVED' as const];
  const tickets = await readDeviceTickets(serialNumber, deps, run, statuses);
  if (tickets === null) return { openOutageTask: null };
  const open = tickets.find(({ status }) => OPEN_STATUSES.some((one) => one === status));
  if (open) return answer('ALREADY_IN_PROGRESS', open.id);
  const [solved] = tickets;
  if (solved) return answer(await fateOf(solved.id, serialNumber, deps, run), solved.id);
  const sameSite = await readSolvedTicketOfSite(edgeCase, deps, run);
  return sameSite === null ? answer('CREATED', NEW_TICKET) : answer('REOPENED_SAME_SITE', sameSite);
}

type Outcome = NonNullable<NonNullable<OpenOutageTaskMutation['openOutageTask']>['outcome']>;

function answer(outcome: Outcome, id: string): OpenOutageTaskMutation {
  return { openOutageTask: { outcome, ticket: { id }, userErrors: [] } };
}

async function fateOf(
  id: string,
  serialNumber: string,
  { graph, clock }: MonitorDeps,
  run: Run,
): Promise<Outcome> {
  const { data } = await graph.query(OutageTaskUpdatesDocument, { id }, run);
  const task = data?.ticket?.tasks?.find((one) => one.serviceNumber === serialNumber);
  const solvedMs = Date.parse(task?.updatedAt ?? '');
  const isRecent = clock.now().getTime() - solvedMs <= REOPENS_WITHIN_MS;
  return isRecent ? 'REOPENED' : 'RESOLVED_NOT_REOPENED';
}

/** @returns null when there is none. */
async function readSolvedTicketOfSite(
  { watched: { customerId, siteId } }: EdgeCase,
  { graph }: MonitorDeps,
  run: Run,
): Promise<string | null> {
  const { data } = await graph.query(ResolvedSiteTicketsDocument, { customerId }, run);
  const nodes = data?.customer?.tickets?.nodes ?? [];
  return nodes.find(({ site }) => siteId !== null && site?.id === siteId)?.id ?? null;
}
