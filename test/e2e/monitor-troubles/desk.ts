import { appointmentAt } from '../../../sandbox/world/appointments.ts';
import { anOrder } from '../../subgraphs/dispatches/request-builders.ts';
import { aDispatch } from '../../support/a-dispatch.ts';
import { ticketFor } from '../../support/monitor-stories/subjects.ts';
import { until } from '../../support/until.ts';
import { refused, type Troubled, type Troubles } from './troubled.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const NOTE = 'bruin POST /api/Ticket/#/notes';
const SAID = 'chat: Dispatch requested: LIT';
const SAID_OF_CTS = 'chat: Dispatch requested: CTS';
const ORDER = 'lit POST /services/apexrest/NewDispatch';

/** What dispatch-desk meets: a request each. */
export function deskTroubles(of: () => Troubled): Troubles {
  let request: string | undefined;

  const order = (vendor: 'LIT' | 'CTS') => async () => {
    const { system, edges } = of();
    const ticket = ticketFor(system.world, edges.one, HOUR_MS);
    ticket.details.splice(0);
    await ask('createDispatch', anOrder({ vendor, ticketId: String(ticket.ticketId) }));
  };

  /** A dispatch of LIT that is confirmed for tomorrow is called off. */
  async function callOff(): Promise<void> {
    const { world } = of().system;
    const number = `DIS7100${world.dispatches.size}`;
    const ticket = ticketFor(world, of().edges.one, HOUR_MS);
    const at = new Date(world.clock.now().getTime() + DAY_MS);
    const appointment = appointmentAt('LIT', at, 'Eastern');
    const ticketReference = String(ticket.ticketId);
    const one = aDispatch({ vendor: 'LIT', number, ticketReference, appointment });
    world.dispatches.set(number, one);
    await of().dispatch.run('service-dispatch-lit'); // the desk knows what was read
    await ask('cancelDispatch', { id: `LIT:${number}`, reason: 'It works', requestedBy: 'Noa' });
  }

  async function ask(field: 'createDispatch' | 'cancelDispatch', input: object): Promise<void> {
    const type = field.replace(/^./, (letter) => letter.toUpperCase());
    const { data, errors } = await of().system.ask<{ asked: { request: { id: string } | null } }>(
      `mutation ($input: ${type}Input!) { asked: ${field}(input: $input) { request { id } } }`,
      { input },
    );
    request = data.asked.request?.id;
    if (request === undefined) throw new Error(JSON.stringify({ input, errors }));
  }

  const cycle = () => of().desk.run();
  /** A step is tried again after a second, which is real time. */
  const again = () =>
    until('the request is done', async () => {
      await of().desk.run();
      const { data } = await of().system.ask<{ dispatchRequest: { state: string } | null }>(
        'query ($id: ID!) { dispatchRequest(id: $id) { state } }',
        { id: request },
      );
      return data.dispatchRequest?.state === 'DONE';
    });

  return {
    'dispatch-desk says nothing of an order without the vendor LIT': {
      begin: order('LIT'),
      faults: refused('lit'),
      cycle,
      told: ['order-lit FAILED'],
      again,
      caughtUp: [NOTE, SAID, ORDER],
    },
    'dispatch-desk says nothing of an order without the mail to the vendor CTS': {
      begin: order('CTS'),
      faults: refused('smtp'),
      cycle,
      told: ['order-cts FAILED'],
      again,
      caughtUp: [NOTE, SAID_OF_CTS, 'smtp'],
    },
    'dispatch-desk orders nothing from CTS without the ticket': {
      begin: order('CTS'),
      faults: refused('bruin'),
      cycle,
      told: ['settle-step FAILED'],
      again,
      caughtUp: [NOTE, SAID_OF_CTS, 'smtp'],
    },
    'dispatch-desk notes an order later without the ticket': {
      begin: order('LIT'),
      faults: refused('bruin'),
      cycle,
      told: ['append-notes FAILED'],
      meanwhile: [SAID, ORDER],
      again,
      caughtUp: [NOTE],
    },
    'dispatch-desk calls nothing off without the vendor, who shows the dispatch': {
      begin: callOff,
      faults: refused('lit'),
      cycle,
      told: ['settle-step FAILED'],
      again,
      caughtUp: [NOTE, 'chat: Dispatch cancel requested: LIT', 'smtp'],
    },
    'dispatch-desk notes nothing as called off without the mail to the vendor': {
      begin: callOff,
      faults: refused('smtp'),
      cycle,
      told: ['mail-cancellation FAILED'],
      again,
      caughtUp: [NOTE, 'chat: Dispatch cancel requested: LIT', 'smtp'],
    },
    'dispatch-desk goes on without the chat, which is told once or never': {
      begin: order('LIT'),
      faults: refused('chat'),
      cycle,
      told: ['tell-chat FAILED', 'append-notes DONE'],
      meanwhile: [NOTE, ORDER],
      again,
      caughtUp: [],
    },
  };
}
