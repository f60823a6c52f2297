import type { z } from 'zod';
import { rejected, type UpstreamReply } from '../../platform/http/upstream-client.ts';
import { parseJsonBody } from '../../platform/parse.ts';
import type { BruinApi, BruinCall } from './api.ts';
import { createLineClient, type LineClient } from './line-client.ts';
import type {
  AssetRow,
  AttributeRow,
  ContactRow,
  HistoryRow,
  SiteRow,
  TicketDetails,
  TicketRow,
  WorkQueueRow,
} from './model.ts';
import { historyBody, historyInOrder } from './wire/history.ts';
import { attributes, contacts, inventory, sites } from './wire/places.ts';
import { ticketDetails, ticketOverviews, ticketPage, type TicketPage } from './wire/tickets.ts';
import { nextResults, refusal, TASK_NOT_FOUND, topics } from './wire/work.ts';
import { interfaceTaskIds } from './wire/writes.ts';

/** Whose tickets. */
export type TicketOwner = { readonly clientId: string } | { readonly serviceNumber: string };

/** A service number of a customer. */
export interface Line {
  readonly clientId: string;
  readonly serviceNumber: string;
}

/** A ticket list as one call asks for it: one topic at most, any number of statuses. */
export interface TicketQuery {
  readonly owner: TicketOwner;
  /** Bruin's words, for example `VOO`. */
  readonly topic?: string | undefined;
  /** Bruin's words; empty: any. */
  readonly statuses: readonly string[];
}

/**
 * One method for each endpoint that is read. Null means that Bruin does not know the thing; whatever
 * else keeps an answer away is thrown: UPSTREAM_REJECTED for a 4xx, UPSTREAM_MALFORMED for a body
 * that is not its contract, and what BruinApi throws.
 */
export interface BruinClient extends LineClient {
  /** @param pageNumber from 1. */
  ticketPage(query: TicketQuery, pageSize: number, pageNumber: number): Promise<TicketPage>;
  ticket(ticketId: string): Promise<TicketRow | null>;
  /** Any ticket of the customer. */
  someTicket(clientId: string): Promise<TicketRow | null>;
  clientNameOf(ticketId: string): Promise<string | null>;
  details(ticketId: string): Promise<TicketDetails | null>;
  history(ticketId: string): Promise<readonly HistoryRow[] | null>;
  nextWorkQueues(task: {
    readonly ticketId: string;
    readonly detailId: string;
    readonly serviceNumber: string | null;
  }): Promise<readonly WorkQueueRow[] | null>;
  /** Ids of the tasks of a ticket that stand for these interfaces of a task's device. */
  interfaceTasks(
    task: { readonly ticketId: string; readonly detailId: string },
    interfaces: readonly string[],
  ): Promise<readonly string[]>;
  /** Bruin's words for the topics; null when it does not know the service number. */
  topics(line: Line): Promise<readonly string[] | null>;
  contacts(clientId: string): Promise<readonly ContactRow[] | null>;
  /** Active rows that carry exactly this service number. */
  activeAssets(serviceNumber: string): Promise<readonly AssetRow[]>;
  attributes(line: Line): Promise<readonly AttributeRow[]>;
  site(clientId: string, siteId: string): Promise<SiteRow | null>;
}

/** @param requestId of the request that asks, for the log. */
export function createBruinClient(api: BruinApi, requestId?: string): BruinClient {
  const send = (call: BruinCall) =>
    api.get(requestId === undefined ? call : { ...call, requestId });

  /** For calls that name one thing: 404 says that there is none. */
  async function find<T>(what: string, call: BruinCall, schema: z.ZodType<T>): Promise<T | null> {
    const reply = await send(call);
    return reply.status === 404 ? null : parse(what, reply, schema);
  }

  async function read<T>(what: string, call: BruinCall, schema: z.ZodType<T>): Promise<T> {
    return parse(what, await send(call), schema);
  }

  const readTickets = (query: NonNullable<BruinCall['query']>) =>
    read('a ticket list', { route: '/api/Ticket/basic', query }, ticketPage);

  return {
    ...createLineClient(send),

    ticketPage: ({ owner, topic, statuses }, pageSize, pageNumber) =>
      readTickets({
        ...('clientId' in owner
          ? { ClientId: owner.clientId }
          : { ServiceNumber: owner.serviceNumber }),
        TicketTopic: topic,
        TicketStatus: statuses,
        PageSize: pageSize,
        PageNumber: pageNumber,
      }),

    async ticket(ticketId) {
      const { responses } = await readTickets({ TicketID: ticketId });
      return responses.find((row) => row.ticketId === ticketId) ?? null;
    },

    async someTicket(clientId) {
      const { responses } = await readTickets({ ClientId: clientId, PageSize: 1, PageNumber: 1 });
      return responses.find((row) => row.clientId === clientId) ?? null;
    },

    async clientNameOf(ticketId) {
      const call = { route: '/api/Ticket', query: { TicketId: ticketId } };
      const { responses } = await read('a ticket overview', call, ticketOverviews);
      return responses.find((row) => row.ticketID === ticketId)?.clientName ?? null;
    },

    details: (ticketId) =>
      find(
        'the details of a ticket',
        { route: '/api/Ticket/{ticketId}/details', path: `/api/Ticket/${ticketId}/details` },
        ticketDetails,
      ),

    async history(ticketId) {
      const call = { route: '/api/Ticket/AITicketData', query: { ticketId } };
      const body = await find('the history of a ticket', call, historyBody);
      return body === null ? null : historyInOrder(body);
    },

    async nextWorkQueues({ ticketId, detailId, serviceNumber }) {
      const what = 'the next results of a task';
      const reply = await send({
        route: '/api/Ticket/{ticketId}/nextresult',
        path: `/api/Ticket/${ticketId}/nextresult`,
        query: { ServiceNumber: serviceNumber ?? undefined, DetailId: detailId },
      });
      const unknown = reply.status === 400 && refusalIn(reply)?.message === TASK_NOT_FOUND;
      return unknown || reply.status === 404 ? null : parse(what, reply, nextResults);
    },

    async interfaceTasks({ ticketId, detailId }, interfaces) {
      const call = {
        route: '/api/Ticket/{ticketId}/details/{detailId}/detailids',
        path: `/api/Ticket/${ticketId}/details/${detailId}/detailids`,
        query: { interfaces: interfaces.join(',') },
        // The one operation with a version of its own.
        headers: { 'api-version': '2.0' },
      };
      return (await find('the tasks of interfaces', call, interfaceTaskIds)) ?? [];
    },

    async topics({ clientId, serviceNumber }) {
      const query = { ClientId: clientId, ServiceNumber: serviceNumber };
      const reply = await send({ route: '/api/Ticket/topics', query });
      const unknown = [200, 400].includes(reply.status) && refusalIn(reply)?.code === 400;
      return unknown ? null : parse('the topics of a service number', reply, topics);
    },

    contacts: (clientId) =>
      find(
        'the contacts of a customer',
        {
          route: '/api/Ticket/Contacts',
          query: { ClientId: clientId },
        },
        contacts,
      ),

    async activeAssets(serviceNumber) {
      const query = { ServiceNumber: serviceNumber, Status: 'A' };
      const rows = await read('an inventory', { route: '/api/Inventory', query }, inventory);
      return rows.filter((row) => row.status === 'A' && row.serviceNumber === serviceNumber);
    },

    attributes: ({ clientId, serviceNumber }) =>
      read(
        'the attributes of a service number',
        {
          route: '/api/Inventory/Attribute',
          query: { ClientId: clientId, ServiceNumber: serviceNumber, Status: 'A' },
        },
        attributes,
      ),

    async site(clientId, siteId) {
      const query = { ClientId: clientId, SiteId: siteId };
      const rows = await read('a site', { route: '/api/Site', query }, sites);
      return (
        rows.find((row) => row.siteId === siteId && row.site.clientId === clientId)?.site ?? null
      );
    },
  };
}

function parse<T>(what: string, reply: UpstreamReply, schema: z.ZodType<T>): T {
  if (reply.status < 200 || reply.status > 299) throw rejected('bruin', what, reply);
  return parseJsonBody('bruin', what, reply.text, schema);
}

function refusalIn(reply: UpstreamReply): z.infer<typeof refusal> | undefined {
  try {
    return refusal.parse(JSON.parse(reply.text));
  } catch {
    return undefined;
  }
}
