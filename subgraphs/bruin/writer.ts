import { z } from 'zod';
import { CodedError } from '../../platform/errors.ts';
import type { UpstreamReply } from '../../platform/http/upstream-client.ts';
import { parseJsonBody } from '../../platform/parse.ts';
import type { BruinApi, BruinWrite } from './api.ts';
import { repairItems, type RepairItem } from './wire/repair.ts';
import { severitySet } from './wire/writes.ts';
import { refusedBy, type WriteName } from './writes/refused-write.ts';

/** A note as it is sent; without service numbers it concerns the whole ticket. */
export interface NewNote {
  readonly text: string;
  readonly serviceNumbers: readonly string[] | null;
}

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
export interface BruinWriter {
  /** @param path of the note in the input. */
  appendNote(ticketId: string, note: NewNote, path: readonly string[]): Promise<void>;
  reportOutage(report: OutageReport): Promise<readonly RepairItem[]>;
  resolve(task: WrittenTask, interfaces: readonly string[] | null): Promise<void>;
  reopen(task: WrittenTask): Promise<void>;
  unpause(task: WrittenTask): Promise<void>;
  setSeverity(ticketId: string, severity: number, reason: string): Promise<void>;
  /** @param resultTypeId id of the next result that leads to the queue. */
  moveTo(resultTypeId: string, task: WrittenTask): Promise<void>;
}

const OF_TICKET = { target: 'ticket', targetPath: ['input', 'ticketId'], path: null } as const;
const OF_TASK = { target: 'task', targetPath: ['input', 'taskId'], path: null } as const;

/** @param requestId of the request that writes, for the log. */
export function createBruinWriter(api: BruinApi, requestId: string): BruinWriter {
  async function send(name: WriteName, write: BruinWrite): Promise<UpstreamReply> {
    const reply = await api.send({ ...write, requestId });
    if (reply.status < 200 || reply.status > 299) throw refusedBy(reply, name);
    return reply;
  }

  /** For answers that say no more than that it was done, in whatever words. */
  async function sendPlain(name: WriteName, write: BruinWrite): Promise<void> {
    const { text } = await send(name, write);
    // A page of something in between, for example a proxy, is no answer of Bruin's.
    if (text.trim() !== '') parseJsonBody('bruin', name.what, text, z.unknown());
  }

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
    async appendNote(ticketId, { text, serviceNumbers }, path) {
      await send(
        { what: 'a note', ...OF_TICKET, path },
        {
          method: 'POST',
          route: '/api/Ticket/{ticketId}/notes',
          path: `/api/Ticket/${ticketId}/notes`,
          json: { note: text, ...(serviceNumbers && { serviceNumbers }) },
        },
      );
    },

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
