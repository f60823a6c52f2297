import { appointmentAt } from '../../../sandbox/world/appointments.ts';
import { arriveOnSite, checkIn } from '../../../sandbox/world/changes/dispatches.ts';
import { addNote } from '../../../sandbox/world/changes/notes.ts';
import type { Dispatch } from '../../../sandbox/world/types.ts';
import { aDispatch } from '../../support/a-dispatch.ts';
import { ticketFor } from '../../support/monitor-stories/subjects.ts';
import { refused, type Troubled, type Troubles } from './troubled.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const NOTE = 'bruin POST /api/Ticket/#/notes';
const SMS = 'sms';

/** What service-dispatch meets: dispatches of both vendors are confirmed, and their engineers arrive. */
export function dispatchTroubles(of: () => Troubled): Troubles {
  const now = () => of().system.world.clock.now();
  const ordered: Dispatch[] = [];

  /** A dispatch that is confirmed for tomorrow; a note in its ticket says that it was ordered here. */
  function order(vendor: Dispatch['vendor']): Dispatch {
    const { world } = of().system;
    const ticket = ticketFor(world, of().edges.one, HOUR_MS);
    ticket.details.splice(0);
    const nth = ordered.length + 1;
    const number = vendor === 'LIT' ? `DIS7000${nth}` : `S-7000${nth}`;
    const orderNumber = vendor === 'LIT' ? null : `IGZ_aaa${nth}`;
    const one = aDispatch({
      ...{ vendor, number, orderNumber, requestedAt: now() },
      ticketReference: String(ticket.ticketId),
      appointment: appointmentAt(vendor, new Date(now().getTime() + DAY_MS), 'Eastern'),
      fieldEngineer: vendor === 'LIT' ? null : { name: 'Sam Porter', phone: '212-555-0188' },
    });
    ordered.push(one);
    world.dispatches.set(number, one);
    addNote(world, ticket, {
      text: `#*MetTel's IPA*# ${orderNumber ?? number}\nDispatch Management - Dispatch Requested`,
      ...{ type: 'ADN', serviceNumbers: null, createdAt: now(), creator: 'Us' },
    });
    return one;
  }
  function arrive(one: Dispatch | undefined): void {
    if (!one) throw new Error('no dispatch');
    arriveOnSite(one, now());
    checkIn(one, now());
  }
  async function cycle(): Promise<void> {
    for (const vendor of ['lit', 'cts']) await of().dispatch.run(`service-dispatch-${vendor}`);
  }

  return {
    'service-dispatch tells nothing of the vendor LIT that is away, and goes on with CTS': {
      begin() {
        order('LIT');
        order('CTS');
      },
      faults: refused('lit'),
      cycle,
      told: ['vendor-unreadable'],
      meanwhile: [NOTE, NOTE, NOTE, SMS, SMS],
      caughtUp: [NOTE, NOTE, SMS],
    },
    'service-dispatch tells nothing of the vendor CTS that is away, and goes on with LIT': {
      begin: () => ordered.forEach(arrive),
      faults: refused('cts'),
      cycle,
      told: ['vendor-unreadable'],
      meanwhile: [NOTE, SMS],
      caughtUp: [NOTE, SMS],
    },
    'service-dispatch tells nothing without tickets': {
      begin() {
        order('LIT');
        order('LIT');
      },
      faults: refused('bruin'),
      cycle,
      told: ['ticket-unreadable'],
      caughtUp: [NOTE, NOTE, NOTE, NOTE, SMS, SMS],
    },
    'service-dispatch tells of one ticket of two, the other cannot be read': {
      begin: () => ordered.slice(-2).forEach(arrive),
      faults: () => ({
        bruin: {
          ...{ kind: 'server-error', status: 500 },
          onlyPath: `/api/Ticket/${ordered.at(-1)?.ticketReference}/`,
        },
      }),
      cycle,
      told: ['ticket-unreadable'],
      meanwhile: [NOTE, SMS],
      caughtUp: [NOTE, SMS],
    },
    'service-dispatch notes no message without somebody who takes it': {
      begin: () => void order('LIT'),
      faults: refused('sms'),
      cycle,
      told: ['send-sms FAILED'],
      meanwhile: [NOTE],
      caughtUp: [NOTE, SMS],
    },
    'service-dispatch tells site and ticket without the chat': {
      begin: () => arrive(ordered.at(-1)),
      faults: refused('chat'),
      cycle,
      told: ['send-sms DONE'],
      meanwhile: [NOTE, SMS],
      caughtUp: [],
    },
  };
}
