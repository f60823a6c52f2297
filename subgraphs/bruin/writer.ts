import { CodedError } from '../../platform/errors.ts';
import { parseJsonBody } from '../../platform/parse.ts';
import type { BruinApi } from './api.ts';
import { createTicketWriter, type TicketWriter } from './ticket-writer.ts';
import { repairItems, type RepairItem } from './wire/repair.ts';
import { severitySet } from './wire/writes.ts';
import { createWriteCalls } from './write-calls.ts';
import { OF_TICKET, type WriteName } from './writes/refused-write.ts';

export interface OutageReport {
  readonly customerId: string;
  readonly serialNumber: string;
  readonly interfaces: readonly string[] | null;
  readonly contactEmail: string | null;
  readonly description: string;
}

export interface WrittenTask {
  readonly ticketId: string;
  readonly detailId: string;
  readonly serviceNumber: string | null;
}

/**
 * One method for each endpoint that writes. Each sends once; what it resolves with was carried out.
 *
 * @throws RefusedWrite for what the caller can mend; CodedError UPSTREAM_REJECTED, UPSTREAM_MALFORMED,
 * and what BruinApi throws. `delivered` is `no` when nothing was written for sure.
 */
export interface BruinWriter extends TicketWriter {
  reportOutage(report: OutageReport): Promise<readonly RepairItem[]>;
  resolve(task: WrittenTask, interfaces: readonly string[] | null): Promise<void>;
  reopen(task: WrittenTask): Promise<void>;
  unpause(task: WrittenTask): Promise<void>;
  setSeverity(ticketId: string, severity: number, reason: string): Promise<void>;
  /** @param resultTypeId id of the next result that leads to the queue. */
  moveTo(resultTypeId: string, task: WrittenTask): Promise<void>;
}

const OF_TASK = { target: 'task', targetPath: ['input', 'taskId'], path: null } as const;

/** @param requestId of the request that writes, for the log. */
export function createBruinWriter(api: BruinApi, requestId: string): BruinWriter {
  const calls = createWriteCalls(api, requestId);
  const { send, sendPlain } = calls;

  async function setStatus(what: string, { ticketId, detailId }: WrittenTask, json: object) {
    await sendPlain(
      { what, ...OF_TASK },
      {
        method: 'PUT',
        route: '/api/Ticket/{ticketId}/details/{detailId}/status',
        path: `/api/Ticket/${ticketId}/details/${detailId}/status`,
        json,
      },
    );
  }

  return {
    ...createTicketWriter(calls),

    async reportOutage({ customerId, serialNumber, interfaces, contactEmail, description }) {
      const name: WriteName = {
        what: 'an outage',
        target: 'customer or device',
        targetPath: ['input', 'serialNumber'],
        path: null,
      };
      const reply = await send(name, {
        method: 'POST',
        route: '/api/Ticket/repair',
        json: {
          ClientID: Number(customerId),
          WTNs: [serialNumber],
          RequestDescription: description,
          ...(contactEmail !== null && { ticketContact: { email: contactEmail } }),
          ...(interfaces && { WtnInterfaces: { [serialNumber]: interfaces } }),
        },
      });
      return parseJsonBody('bruin', 'an outage', reply.text, repairItems);
    },

    resolve: (task, interfaces) =>
      setStatus('that a task is solved', task, {
        Status: 'R',
        ...(interfaces && { Interfaces: interfaces }),
      }),

    reopen: (task) => setStatus('that a task is open again', task, { Status: 'O' }),

    async unpause({ ticketId, detailId, serviceNumber }) {
      await sendPlain(
        { what: 'that work on a task goes on', ...OF_TASK },
        {
          method: 'POST',
          route: '/api/Ticket/{ticketId}/detail/unpause',
          path: `/api/Ticket/${ticketId}/detail/unpause`,
          json: { ...(serviceNumber !== null && { serviceNumber }), DetailId: Number(detailId) },
        },
      );
    },

    async setSeverity(ticketId, severity, reason) {
      const what = 'a severity';
      const reply = await send(
        { what, ...OF_TICKET },
        {
          method: 'PUT',
          route: '/api/Ticket/{ticketId}/severity',
          path: `/api/Ticket/${ticketId}/severity`,
          json: { Severity: severity, Reason: reason },
        },
      );
      if (parseJsonBody('bruin', what, reply.text, severitySet)) return;
      // What it did instead is not said: reading the ticket tells.
      throw new CodedError('UPSTREAM_REJECTED', 'bruin answered that it did not set the severity', {
        upstream: 'bruin',
        upstreamStatus: reply.status,
        delivered: 'unknown',
      });
    },

    async moveTo(resultTypeId, { ticketId, detailId, serviceNumber }) {
      const detail = {
        detailId: Number(detailId),
        ...(serviceNumber !== null && { serviceNumber }),
      };
      await sendPlain(
        { what: 'that a task moves', ...OF_TASK },
        {
          method: 'PUT',
          route: '/api/Ticket/{ticketId}/details/work',
          path: `/api/Ticket/${ticketId}/details/work`,
          json: { details: [detail], notes: [], resultTypeId: Number(resultTypeId) },
        },
      );
    },
  };
}
