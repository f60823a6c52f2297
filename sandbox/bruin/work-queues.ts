import type { SimulatedReply } from '../runtime/http-simulator.ts';
import type { WorkQueue } from '../world/changes/tickets.ts';
import { WORK_QUEUES } from '../world/generation/tickets.ts';
import type { TicketDetail, World } from '../world/types.ts';
import type { ApiCall, Endpoint } from './endpoint.ts';
import type { Query } from './query.ts';
import { notFound, Refusal, ruleBroken } from './refusal.ts';
import { linesOf } from './subjects.ts';

export const workQueueEndpoints: readonly Endpoint[] = [
  { path: '/api/Ticket/:ticketId/nextresult', answer: listNextResults },
  { path: '/api/Ticket/:ticketId/details/:detailId/detailids', answer: listInterfaceDetails },
];

/** Queues with their result ids. Names carry blanks as Bruin has them, and one has no name at all. */
const RESULTS: readonly {
  readonly id: number;
  readonly name: string | null;
  readonly rfo: boolean;
}[] = [
  { id: 610, name: 'HNOC Investigate', rfo: false },
  { id: 611, name: 'ASR Investigate', rfo: false },
  { id: 612, name: 'Wireless Repair Intervention Needed', rfo: false },
  { id: 613, name: 'IPA Investigate', rfo: false },
  { id: 614, name: 'Holmdel NOC Investigate ', rfo: false },
  { id: 615, name: 'No Trouble Found - Carrier Issue', rfo: true },
  { id: 616, name: 'Repair Completed', rfo: true },
  { id: 617, name: 'Request Completed', rfo: false },
  { id: 618, name: 'Dedicated Worker Queue', rfo: false },
  { id: 699, name: null, rfo: false },
];

/** Ids of the queues behind results that the world's own tickets never lie in. */
const FIRST_RESULT_QUEUE_ID = 19_000;

/**
 * Where a result moves a task that lies in a queue of this name; null for a result that is not
 * offered there.
 */
export function queueBehind(resultTypeId: number, current: string | null): WorkQueue | null {
  const result = offered(current).find(({ id }) => id === resultTypeId);
  if (!result) return null;
  const known = WORK_QUEUES.find(({ taskName }) => taskName.trim() === result.name?.trim());
  return { taskId: known?.taskId ?? FIRST_RESULT_QUEUE_ID + result.id, taskName: result.name };
}

/** All results but the one that leads to where the task lies already. */
const offered = (current: string | null): typeof RESULTS =>
  RESULTS.filter(({ name }) => name === null || name.trim() !== current?.trim());

const RFO_NOTE = {
  noteType: 'RFO',
  noteDescription: 'Reason for Outage',
  availableValueOptions: [
    { text: 'Carrier circuit', value: 'CARRIER' },
    { text: 'Customer power', value: 'POWER' },
    { text: 'Customer equipment', value: 'CPE' },
  ],
};

/** The queue a detail lies in, and the others, which it may be moved to. */
function listNextResults({ world, query, pathInteger }: ApiCall): SimulatedReply {
  const detail = findDetail(world, pathInteger('ticketId'), query);
  if (!detail) throw ruleBroken('Ticket Detail not found');
  const { taskId, taskName } = detail;
  return {
    json: {
      currentTaskId: taskId,
      currentTaskKey: taskId === null ? null : String(taskId % 1000),
      currentTaskName: taskName,
      nextResults: offered(taskName).map(({ id, name, rfo }) => ({
        resultTypeId: id,
        resultName: name,
        notes: rfo ? [RFO_NOTE] : [],
      })),
    },
  };
}

/** By detail id, service number, or both. */
function findDetail(world: World, ticketId: number, query: Query): TicketDetail | undefined {
  const detailId = query.integer('DetailId');
  const serviceNumber = query.text('ServiceNumber');
  if (detailId === null && serviceNumber === null) {
    throw ruleBroken('ServiceNumber or DetailId is required');
  }
  return world.tickets
    .get(ticketId)
    ?.details.find(
      (detail) =>
        (detailId === null || detail.detailId === detailId) &&
        (serviceNumber === null || detail.serviceNumber === serviceNumber),
    );
}

/** The one operation with a version of its own. */
const API_VERSION = '2.0';

/**
 * Details of the ticket that stand for interfaces of a detail's device: those whose service number
 * the device's inventory row gives to one of these interfaces.
 */
function listInterfaceDetails({ world, query, headers, pathInteger }: ApiCall): SimulatedReply {
  if (headers['api-version'] !== API_VERSION) throw unsupportedVersion();
  const ticket = world.tickets.get(pathInteger('ticketId'));
  const detailId = pathInteger('detailId');
  const device = ticket?.details.find((detail) => detail.detailId === detailId);
  if (!ticket || !device) throw notFound();

  const interfaces = query.requiredText('interfaces').split(',');
  const lines = linesOf(world, ticket.clientId, device.serviceNumber, interfaces);
  return {
    json: ticket.details
      .filter(({ serviceNumber }) => serviceNumber !== null && lines.has(serviceNumber))
      .map((detail) => detail.detailId),
  };
}

const unsupportedVersion = (): Refusal =>
  new Refusal({
    status: 400,
    json: {
      error: {
        code: 'UnsupportedApiVersion',
        message: 'The HTTP resource does not support the API version that was asked for.',
        innerError: null,
      },
    },
  });
