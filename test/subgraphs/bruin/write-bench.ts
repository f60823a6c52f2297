import { z } from 'zod';
import { systemClock, type Clock } from '../../../platform/clock.ts';
import { createMemoryStore } from '../../../platform/store/memory-store.ts';
import { startBruin } from '../../../sandbox/bruin/index.ts';
import type { ReceivedCall, Simulator } from '../../../sandbox/runtime/types.ts';
import type { Ticket, World } from '../../../sandbox/world/types.ts';
import {
  aDetail,
  anAsset,
  aNote,
  aSite,
  aTicket,
  aWorld,
  EPOCH,
  minutesAgo,
  sitesById,
  ticketsById,
} from '../../sandbox/small-world.ts';
import { startBruinGraph, type BruinGraph, type BruinGraphOptions } from './graph.ts';

/** On an open ticket, with a line behind its interface GE1. */
export const ON_OPEN = 'VC0000001';
export const LINE_OF_GE1 = 'LINE-GE1';
/** On a ticket that was solved an hour ago; alone on it. */
export const SOLVED_LATELY = 'VC0000002';
/** On a ticket that was solved two days ago. */
export const SOLVED_LONG_AGO = 'VC0000003';
/** On no ticket; another device of its site is on one that was solved. */
export const BESIDE_SOLVED = 'VC0000004';
/** On no ticket, alone at its site. */
export const ON_NONE = 'VC0000005';

export const OPEN_TICKET = 5400001;
export const SOLVED_TICKET = 5400002;
export const CLOSED_TICKET = 5400004;

function createWritableWorld(parts: Partial<World>): World {
  return aWorld({
    sites: sitesById(...[501, 502, 503, 504].map((siteId) => aSite({ siteId }))),
    inventory: [
      anAsset({ serviceNumber: ON_OPEN, attributes: { 'GE1 Service Number': LINE_OF_GE1 } }),
      anAsset({ inventoryId: 9002, serviceNumber: SOLVED_LATELY, siteId: 502 }),
      anAsset({ inventoryId: 9003, serviceNumber: SOLVED_LONG_AGO, siteId: 503 }),
      anAsset({ inventoryId: 9004, serviceNumber: BESIDE_SOLVED, siteId: 502 }),
      anAsset({ inventoryId: 9005, serviceNumber: ON_NONE, siteId: 504 }),
    ],
    tickets: ticketsById(
      aTicket({
        ticketId: OPEN_TICKET,
        createdAt: minutesAgo(600),
        status: 'InProgress',
        details: [
          aDetail({
            detailId: 8801,
            serviceNumber: ON_OPEN,
            taskId: 20451,
            taskName: 'IPA Investigate ',
          }),
          aDetail({ detailId: 8802, serviceNumber: LINE_OF_GE1 }),
        ],
        notes: [aNote({ noteId: 1, text: 'seen before', serviceNumbers: [ON_OPEN] })],
      }),
      aTicket({
        ticketId: SOLVED_TICKET,
        createdAt: minutesAgo(700),
        status: 'Resolved',
        details: [aDetail({ detailId: 8811, serviceNumber: SOLVED_LATELY, status: 'R' })],
      }),
      aTicket({
        ticketId: 5400003,
        createdAt: minutesAgo(5000),
        status: 'Resolved',
        details: [
          aDetail({
            detailId: 8821,
            serviceNumber: SOLVED_LONG_AGO,
            status: 'R',
            updatedAt: minutesAgo(2880),
          }),
        ],
      }),
      aTicket({
        ticketId: CLOSED_TICKET,
        createdAt: minutesAgo(9000),
        status: 'Closed',
        details: [aDetail({ detailId: 8831, serviceNumber: ON_NONE, status: 'C' })],
      }),
    ),
    ...parts,
  });
}

/** A Bruin that may be written to, and subgraphs before it that share one store. */
export interface WriteBench {
  readonly world: World;
  readonly bruin: Simulator;
  /** Of the subgraph that is there from the start, keeps trying notes for a long time. */
  readonly graph: BruinGraph;
  /** Another instance over the same store. */
  connect(
    settings?: Readonly<Record<string, string>>,
    options?: Omit<BruinGraphOptions, 'state'>,
  ): BruinGraph;
  /** Calls that were to write, whatever came of them, logins apart. */
  sent(): readonly ReceivedCall[];
  /** How many of them changed something. */
  written(): number;
  ticket(ticketId: number): Ticket;
  stop(): Promise<void>;
}

/** The world stands still at its epoch; pauses are real. */
const worldClock: Clock = { now: () => EPOCH, sleep: (ms) => systemClock.sleep(ms) };

/** @param parts of the world that are to be otherwise. */
export async function startWriteBench(parts: Partial<World> = {}): Promise<WriteBench> {
  const world = createWritableWorld(parts);
  const bruin = await startBruin({ world, port: 0 });
  const state = createMemoryStore();
  const graphs: BruinGraph[] = [];

  const connect: WriteBench['connect'] = (settings = {}, options = {}) => {
    const environment = { ...bruin.environment, BRUIN_NOTE_HORIZON_MS: '30000', ...settings };
    const graph = startBruinGraph(environment, { clock: worldClock, ...options, state });
    graphs.push(graph);
    return graph;
  };
  const sent = () =>
    bruin.calls.filter(({ method, path }) => method !== 'GET' && !path.startsWith('/identity/'));

  return {
    world,
    bruin,
    graph: connect(),
    connect,
    sent,
    written: () => sent().filter(({ write }) => write).length,
    ticket(ticketId) {
      const ticket = world.tickets.get(ticketId);
      if (!ticket) throw new Error(`The world has no ticket ${ticketId}.`);
      return ticket;
    },
    async stop() {
      await Promise.all(graphs.map((graph) => graph.stop()));
      await bruin.stop();
    },
  };
}

const payloads = z.record(z.string(), z.unknown());

/** Payload of a mutation that met no error. */
export async function mutate(
  graph: BruinGraph,
  mutation: string,
  input: Readonly<Record<string, unknown>>,
  fields: string,
): Promise<unknown> {
  const data = await graph.data(...operation(mutation, input, fields));
  return payloads.parse(data)[mutation];
}

/** Errors of a mutation, each as `path code`. */
export function failuresOf(
  graph: BruinGraph,
  mutation: string,
  input: Readonly<Record<string, unknown>>,
  fields = 'userErrors { code }',
): Promise<string[]> {
  return graph.failures(...operation(mutation, input, fields));
}

export function operation(
  mutation: string,
  input: Readonly<Record<string, unknown>>,
  fields: string,
): [query: string, variables: Readonly<Record<string, unknown>>] {
  const settles = ['retryTicketNote', 'dismissTicketNote'].includes(mutation);
  const named = settles ? 'settleTicketNote' : mutation;
  const type = `${named.charAt(0).toUpperCase()}${named.slice(1)}Input`;
  return [`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} } }`, { input }];
}
