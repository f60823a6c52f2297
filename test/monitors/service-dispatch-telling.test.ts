import type { Simulator } from '../../sandbox/runtime/types.ts';
import {
  arriveOnSite,
  cancelDispatch,
  checkIn,
  confirmDispatch,
  staffDispatch,
} from '../../sandbox/world/changes/dispatches.ts';
import {
  HOUR_MS,
  MINUTE_MS,
  printed,
  startDispatchBench,
  type DispatchBench,
  type Ordered,
} from './service-dispatch/dispatch-bench.ts';

const SITE = '+12125550142';
const SAM = { name: 'Sam Porter', phone: '+12125550188' };
const LEE = { name: 'Lee Ray', phone: '+12125550199' };
const FROM = 'This is an automated message from MetTel.';
const PLACE = 'Store 12, 1 Main St, Albany, NY 12207';

/** A note about a dispatch. */
function note({ dispatch: { number, orderNumber } }: Ordered, ...lines: readonly string[]): string {
  return [`#*MetTel's IPA*# ${orderNumber ?? number}`, ...lines].join('\n');
}

/** Everything that is told of a confirmed dispatch of LIT whose engineer is known. */
function toldAtOnce(ordered: Ordered) {
  const date = printed(ordered);
  return {
    notes: [
      note(ordered, 'Dispatch Management - Dispatch Confirmed', `Dispatch scheduled for ${date}`),
      note(ordered, `Dispatch confirmation SMS sent to ${SITE}`),
      note(
        ...[ordered, 'Dispatch Management - Field Engineer Confirmed', ''],
        ...['Field Engineer', SAM.name, SAM.phone],
      ),
      note(ordered, `Dispatch confirmation SMS tech sent to ${SAM.phone}`),
    ],
    texts: [
      `${SITE}: ${FROM} Your dispatch is confirmed: A field engineer will visit your site on ${date}.`,
      `${SITE}: ${FROM} ${SAM.name} is the field engineer of your dispatch on ${date}.`,
      `${SAM.phone}: ${FROM} You are the field engineer of a dispatch on ${date} at ${PLACE}.`,
    ],
  };
}

/** How a vendor says that it has no list now. */
const VENDOR_ERRORS: readonly [
  vendor: 'LIT' | 'CTS',
  says: string,
  fails: (vendor: Simulator) => void | Promise<void>,
][] = [
  ['LIT', 'a 500', (lit) => lit.setFault({ kind: 'server-error', status: 500 })],
  ['CTS', 'a 500', (cts) => cts.setFault({ kind: 'server-error', status: 500 })],
  [
    'LIT',
    'Status "error"',
    (lit) =>
      lit.forceAnswer({
        ...{ kind: 'business-error', operation: 'GetOpenDispatchList' },
        message: 'No list today.',
      }),
  ],
  ['CTS', 'done: false and no further page', (cts) => cts.forceAnswer({ kind: 'unfinished-page' })],
];

/** The vendor writes the agreed time so. */
function agreeOn({ dispatch }: Ordered, localTime: string): void {
  if (dispatch.appointment) dispatch.appointment = { ...dispatch.appointment, localTime };
}

describe('service-dispatch, telling of dispatches in the sandbox', () => {
  let bench: DispatchBench;

  beforeAll(async () => {
    bench = await startDispatchBench();
  }, 60_000);
  afterEach(() => bench.settle());
  afterAll(() => bench.stop());

  const told = (ordered: Ordered) => ({ notes: bench.notes(ordered), texts: bench.texts() });
  const NOTHING = { notes: [], texts: [] };

  it('tells the story of a dispatch from its order to the arrival, and of another that is called off', async () => {
    const { world } = bench.system;
    const ordered = bench.order('LIT', 30, { phase: 'requested', fieldEngineer: null });
    const other = bench.order('CTS', 30, { fieldEngineer: SAM });
    const { dispatch } = ordered;
    const date = printed(ordered);
    const seen = { notes: [] as string[], texts: [] as string[] };
    const step = async (vendor: 'LIT' | 'CTS', of: Ordered, more: Partial<typeof seen>) => {
      await bench.cycle(vendor);
      if (of === ordered) seen.notes.push(...(more.notes ?? []));
      seen.texts.push(...(more.texts ?? []));
      expect(told(ordered)).toEqual(seen);
    };

    await step('LIT', ordered, {});

    if (dispatch.appointment) confirmDispatch(dispatch, world.clock.now(), dispatch.appointment);
    const { notes, texts } = toldAtOnce(ordered);
    await step('LIT', ordered, { notes: notes.slice(0, 2), texts: texts.slice(0, 1) });

    staffDispatch(dispatch, SAM);
    await step('LIT', ordered, { notes: notes.slice(2), texts: texts.slice(1) });

    world.clock.step(18.5 * HOUR_MS);
    const reminders = {
      notes: [
        note(ordered, `Dispatch 12h prior reminder SMS sent to ${SITE}`),
        note(ordered, `Dispatch 12h prior reminder tech SMS sent to ${SAM.phone}`),
      ],
      texts: [
        `${SITE}: ${FROM} Your dispatch begins in about 12 hours, on ${date}. A text will follow when the field engineer arrives.`,
        `${SAM.phone}: ${FROM} Your dispatch at ${PLACE} begins in about 12 hours, on ${date}.`,
      ],
    };
    await step('LIT', ordered, reminders);

    world.clock.step(12 * HOUR_MS);
    arriveOnSite(dispatch, world.clock.now());
    checkIn(dispatch, world.clock.now());
    const arrival = note(
      ...[ordered, 'Dispatch Management - Field Engineer On Site'],
      ...[`SMS notification sent to ${SITE}`, '', `The field engineer, ${SAM.name}, has arrived.`],
    );
    const arrived = `${SITE}: ${FROM} ${SAM.name} has arrived at your site.`;
    await step('LIT', ordered, { notes: [arrival], texts: [arrived] });

    cancelDispatch(other.dispatch, world.clock.now());
    await step('CTS', other, {});
    expect(bench.notes(other)).toEqual([
      note(
        ...[other, 'Dispatch Management - Dispatch Cancelled'],
        `The dispatch for ${printed(other)} was cancelled by the vendor.`,
      ),
    ]);
    await step('LIT', ordered, {});
    await step('CTS', other, {});
    expect(bench.notes(other)).toHaveLength(1);
  });

  it('service-dispatch-monitor #2, #3: tells everything in one cycle, and nothing in the next', async () => {
    const ordered = bench.order('LIT', 11.5);
    await bench.cycle('LIT');
    expect(told(ordered)).toEqual(toldAtOnce(ordered));
    expect(await bench.metrics()).toContain(
      'dispatch_events_total{vendor="LIT",event="client-confirmed-sms",result="done"}',
    );
    bench.forget();
    const second = await bench.cycle('LIT');
    expect(bench.texts()).toEqual([
      expect.stringContaining('begins in about 12 hours'),
      expect.stringContaining('begins in about 12 hours'),
    ]);
    expect(second.alerts).toEqual([]); // what went well is news
    expect(bench.chat().map((text) => text.split('\n')[0])).toEqual([
      ...['service-dispatch: dispatch-sms-sent', 'service-dispatch: dispatch-note-written'],
      ...['service-dispatch: dispatch-sms-sent', 'service-dispatch: dispatch-note-written'],
    ]);
    const notes = bench.notes(ordered);
    bench.forget();
    const third = await bench.cycle('LIT');
    expect([third.outcome.result, third.alerts, bench.texts()]).toEqual(['finished', [], []]);
    expect(bench.notes(ordered)).toEqual(notes);
    expect(bench.system.calls('bruin').filter(({ write }) => write)).toEqual([]);
  });

  it('writes and sends nothing in a dry run, and says what it would do as it then does', async () => {
    const ordered = bench.order('LIT', 30);
    const planned = await bench.dryRun('LIT');
    expect(told(ordered)).toEqual(NOTHING);
    const done = await bench.cycle('LIT');
    expect(told(ordered)).toEqual(toldAtOnce(ordered));
    const actionsOf = ({ decisions }: typeof done) =>
      decisions.map(({ verdict: { actions } }) => actions);
    expect(actionsOf(planned)).toEqual(actionsOf(done));
  });

  it('service-dispatch-monitor #4: leaves one alone that was not ordered through us', async () => {
    const ordered = bench.order('LIT', 11.5);
    bench.system.world.tickets.get(ordered.ticketId)?.notes.splice(0);
    await bench.cycle('LIT');
    expect(told(ordered)).toEqual(NOTHING);
  });

  it('dispatch-portal #15: makes two of three dispatches of the vendor rows of ours', async () => {
    const orders = [bench.order('LIT', 30), bench.order('LIT', 30), bench.order('LIT', 30)];
    bench.system.world.tickets.get(orders[1]?.ticketId ?? 0)?.notes.splice(0);
    await bench.cycle('LIT');
    const { data } = await bench.system.ask<{ dispatches: { nodes: { number: string }[] } }>(
      '{ dispatches(filter: { vendors: [LIT], origin: PORTAL }, first: 200) { nodes { number } } }',
    );
    const listed = data.dispatches.nodes.map(({ number }) => number);
    const isListed = ({ dispatch: { number } }: Ordered) => listed.includes(number);
    expect(orders.map(isListed)).toEqual([true, false, true]);
  });

  describe('that a maintenance window holds', () => {
    const SERIAL = 'VC0000001';
    async function change(field: string, input: object): Promise<string> {
      const type = field.replace(/^./, (letter) => letter.toUpperCase());
      const { data, errors } = await bench.system.ask<
        Record<string, { window: { id: string }; userErrors: unknown[] }>
      >(
        `mutation ($input: ${type}Input!) { ${field}(input: $input) { window { id } userErrors { message } } }`,
        { input },
      );
      expect([errors, data[field]?.userErrors]).toEqual([[], []]);
      return data[field]?.window.id ?? '';
    }

    it.each([
      ['its site', { siteId: '70001:501' }],
      ['its device', { serialNumber: SERIAL }],
    ])('of %s, is told once that is over', async (_whose, target) => {
      const { world } = bench.system;
      const ordered = bench.order('LIT', 60);
      world.tickets.get(ordered.ticketId)?.details.push({
        ...{ detailId: ordered.ticketId + 1, serviceNumber: SERIAL, status: 'I' },
        ...{ assignedTo: null, taskId: null, taskName: null, updatedAt: world.clock.now() },
      });
      const starts = new Date(world.clock.now().getTime() - HOUR_MS).toISOString().slice(0, 16);
      const window = { ...target, starts, timeZone: 'UTC', durationMinutes: 600 };
      const id = await change('createMaintenanceWindow', window);
      await bench.restart(); // it knows of no windows from before
      const { decisions } = await bench.cycle('LIT');
      expect(decisions.flatMap(({ results }) => results.map(({ state }) => state))).toContain(
        'HELD',
      );
      expect(told(ordered)).toEqual(NOTHING);
      await change('endMaintenanceWindow', { id });
      await bench.restart();
      await bench.cycle('LIT');
      expect(told(ordered)).toEqual(toldAtOnce(ordered));
    });
  });

  it('service-dispatch-monitor #6: leaves one alone whose contact has no number', async () => {
    const ordered = bench.order('LIT', 11.5, { siteContact: { name: 'Robin Field', phone: '' } });
    const { decisions } = await bench.cycle('LIT');
    expect(told(ordered)).toEqual(NOTHING);
    expect(decisions).toMatchObject([{ verdict: { skipped: 'site-phone-missing' } }]);
  });

  it('service-dispatch-monitor #8: leaves one alone whose time cannot be read', async () => {
    const ordered = bench.order('LIT', 11.5);
    agreeOn(ordered, '14:30');
    const { decisions } = await bench.cycle('LIT');
    expect(told(ordered)).toEqual(NOTHING);
    expect(decisions).toMatchObject([{ verdict: { skipped: 'date-missing' } }]);
  });

  it('service-dispatch-monitor #7: takes 6PM-8PM in Eastern Time for 18:00 there', async () => {
    const ordered = bench.order('LIT', 60, { fieldEngineer: null });
    agreeOn(ordered, '6PM-8PM');
    await bench.cycle('LIT');
    expect(bench.notes(ordered)[0]).toMatch(/ @ 06:00 PM Eastern Time$/);
  });

  it('service-dispatch-monitor #13: tells a change of engineer once, and again when it changes again', async () => {
    const ordered = bench.order('CTS', 30, { fieldEngineer: SAM });
    const date = printed(ordered);
    await bench.cycle('CTS');
    const before = bench.notes(ordered).length;
    for (const engineer of [LEE, SAM, LEE]) {
      staffDispatch(ordered.dispatch, engineer);
      bench.forget();
      await bench.cycle('CTS');
      await bench.cycle('CTS');
      expect(bench.texts()).toEqual([
        `${SITE}: ${FROM} The field engineer of your dispatch on ${date} has changed: ${engineer.name} will come.`,
        `${engineer.phone}: ${FROM} You are the field engineer of a dispatch on ${date} at Store 12, 1 Main St, Albany 12207, USA.`,
      ]);
    }
    const changed = ({ name, phone }: typeof SAM) =>
      note(
        ...[ordered, 'The Field Engineer assigned to this dispatch has changed.'],
        ...[`Reference: ${ordered.ticketId}`, '', 'Field Engineer', name, phone],
      );
    expect(bench.notes(ordered).slice(before)).toEqual([LEE, SAM, LEE].map(changed));
  });

  describe('a message that the provider does not take', () => {
    const clientSms = (ordered: Ordered) =>
      note(ordered, `Dispatch confirmation SMS sent to ${SITE}`);

    it.each([
      ['at once', false],
      ['after a restart', true],
    ])(
      'service-dispatch-monitor #14: keeps the note of the confirmation, and is sent alone %s',
      async (_when, restarts) => {
        const ordered = bench.order('LIT', 30, { fieldEngineer: null });
        const { notes, texts } = toldAtOnce(ordered);
        bench.system.simulator('sms').forceAnswer({ kind: 'refusal', status: 400 }, 1);
        const first = await bench.cycle('LIT');
        expect(told(ordered)).toEqual({ notes: notes.slice(0, 1), texts: [] });
        expect(first.alerts.at(-1)).toMatchObject({
          ...{ alert: 'dispatch-sms-not-sent', event: 'client-confirmed' },
          detail: 'The provider refused it with status 400',
        });
        if (restarts) {
          // Whether the refusal was another run's is not known then: one cycle makes sure.
          await bench.restart();
          await bench.cycle('LIT');
          expect(bench.texts()).toEqual([]);
        }
        await bench.cycle('LIT');
        const all = { notes: notes.slice(0, 2), texts: texts.slice(0, 1) };
        expect(told(ordered)).toEqual(all);
        await bench.cycle('LIT');
        expect(told(ordered)).toEqual(all);
      },
    );

    it('service-dispatch-monitor #14: because it has too many is sent in the next cycle', async () => {
      const ordered = bench.order('LIT', 30, { fieldEngineer: null });
      const { notes, texts } = toldAtOnce(ordered);
      await bench.system.simulator('sms').setFault({ kind: 'throttled' });
      await bench.cycle('LIT');
      expect(told(ordered)).toEqual({ notes: notes.slice(0, 1), texts: [] });
      await bench.system.simulator('sms').clearFaults();
      await bench.cycle('LIT');
      expect(told(ordered)).toEqual({ notes: notes.slice(0, 2), texts: texts.slice(0, 1) });
    });

    it('service-dispatch-monitor #14: with a 500 may have arrived: people are told once, and its note follows once they had it sent', async () => {
      const ordered = bench.order('LIT', 30, { fieldEngineer: null });
      const { notes, texts } = toldAtOnce(ordered);
      await bench.system.simulator('sms').setFault({ kind: 'server-error', status: 500 });
      const { alerts } = await bench.cycle('LIT');
      const [uncertain] = alerts.filter(({ alert }) => alert === 'dispatch-sms-uncertain');
      expect(uncertain).toMatchObject({
        event: 'client-confirmed',
        delivery: expect.any(String) as unknown,
      });
      await bench.system.simulator('sms').clearFaults();
      const again = await bench.cycle('LIT');
      expect(again.alerts).toEqual([]);
      expect(told(ordered)).toEqual({ notes: notes.slice(0, 1), texts: [] });

      await bench.system.ask(
        'mutation ($id: ID!) { retryNotification(input: { id: $id }) { delivery { state } } }',
        { id: uncertain?.delivery },
      );
      await bench.cycle('LIT');
      expect(told(ordered)).toEqual({ notes: notes.slice(0, 2), texts: texts.slice(0, 1) });
      expect(bench.notes(ordered)).toContain(clientSms(ordered));
    });
  });

  describe('a note that the ticketing system does not take', () => {
    const bruin = () => bench.system.simulator('bruin');
    const pathOf = ({ ticketId }: Ordered) => `/api/Ticket/${ticketId}/notes`;
    /** Of the next note, for certain. */
    const refuseNote = (ordered: Ordered) =>
      bruin().forceAnswer({ kind: 'refusal', status: 403, onlyPath: pathOf(ordered) });

    it('service-dispatch-monitor #15: of the confirmation keeps all else of its dispatch, and of no other', async () => {
      const ordered = bench.order('LIT', 30);
      const other = bench.order('LIT', 30);
      await bruin().setFault({ kind: 'server-error', status: 503, onlyPath: pathOf(ordered) });
      const { alerts } = await bench.cycle('LIT');
      expect(bench.notes(ordered)).toEqual([]);
      expect(told(other)).toEqual(toldAtOnce(other));
      expect(
        alerts.filter(({ dispatch }) => dispatch === `LIT:${ordered.dispatch.number}`),
      ).toEqual([
        expect.objectContaining({ alert: 'dispatch-note-uncertain', event: 'confirmed' }),
      ]);

      // It may be on its way: it is sent again only once it took its time.
      await bruin().clearFaults();
      bench.forget();
      await bench.cycle('LIT');
      expect(bench.notes(ordered)).toEqual([]);
      expect(bench.system.calls('bruin').filter(({ write }) => write)).toEqual([]);
      bench.system.world.clock.step(MINUTE_MS);
      await bench.cycle('LIT');
      expect(told(ordered)).toEqual(toldAtOnce(ordered));
    });

    it('service-dispatch-monitor #15: that arrived and showed late is not written again', async () => {
      const ordered = bench.order('LIT', 30);
      bruin().forceAnswer({ kind: 'note-lost' });
      await bench.cycle('LIT');
      const all = bench.system.world.tickets.get(ordered.ticketId)?.notes ?? [];
      const [hidden] = all.slice(-1);
      expect(hidden?.text).toContain('Dispatch Confirmed');
      if (hidden) all[all.length - 1] = { ...hidden }; // shows from now on
      bench.system.world.clock.step(MINUTE_MS);
      await bench.cycle('LIT');
      expect(told(ordered)).toEqual(toldAtOnce(ordered));
    });

    it('is written in the next cycle when it was refused', async () => {
      const ordered = bench.order('LIT', 30);
      refuseNote(ordered);
      await bench.cycle('LIT');
      expect(told(ordered)).toEqual(NOTHING);
      await bench.cycle('LIT');
      expect(told(ordered)).toEqual(toldAtOnce(ordered));
    });

    it('service-dispatch-monitor #17: of an arrival follows in the next cycle, of another process, without a second message', async () => {
      const ordered = bench.order('CTS', 30);
      arriveOnSite(ordered.dispatch, bench.system.world.clock.now());
      checkIn(ordered.dispatch, bench.system.world.clock.now());
      refuseNote(ordered);
      const { alerts } = await bench.cycle('CTS');
      const texts = [`${SITE}: ${FROM} ${SAM.name} has arrived at your site.`];
      expect(told(ordered)).toEqual({ notes: [], texts });
      expect(alerts).toMatchObject([{ alert: 'dispatch-note-not-written', event: 'on-site' }]);
      await bench.restart();
      const all = {
        texts,
        notes: [
          note(
            ...[ordered, 'Dispatch Management - Field Engineer On Site'],
            ...[
              `SMS notification sent to ${SITE}`,
              '',
              `The field engineer, ${SAM.name}, has arrived.`,
            ],
          ),
        ],
      };
      await bench.cycle('CTS');
      expect(told(ordered)).toEqual(all);
      await bench.cycle('CTS');
      expect(told(ordered)).toEqual(all);
    });

    it('of the engineer follows in the next cycle, of another process, without a second message', async () => {
      const ordered = bench.order('LIT', 30, { fieldEngineer: null });
      const { notes, texts } = toldAtOnce(ordered);
      await bench.cycle('LIT');
      staffDispatch(ordered.dispatch, SAM);
      refuseNote(ordered);
      await bench.cycle('LIT');
      const [confirmed = '', site = '', engineer = '', tech = ''] = notes;
      expect(told(ordered)).toEqual({ notes: [confirmed, site, tech], texts });
      await bench.restart();
      await bench.cycle('LIT');
      expect(told(ordered)).toEqual({ notes: [confirmed, site, tech, engineer], texts });
    });
  });

  it('service-dispatch-monitor #16: says nothing of an engineer who arrived and has not checked in', async () => {
    const ordered = bench.order('LIT', 30);
    arriveOnSite(ordered.dispatch, bench.system.world.clock.now());
    await bench.cycle('LIT');
    expect(told(ordered)).toEqual(NOTHING);
  });

  it('service-dispatch-monitor #18: notes once that a dispatch was called off, and texts nobody', async () => {
    const ordered = bench.order('LIT', 30);
    cancelDispatch(ordered.dispatch, bench.system.world.clock.now());
    await bench.cycle('LIT');
    await bench.cycle('LIT');
    const line = `The dispatch for ${printed(ordered)} was cancelled by the vendor.`;
    expect(told(ordered)).toEqual({
      notes: [note(ordered, 'Dispatch Management - Dispatch Cancelled', line)],
      texts: [],
    });
    bench.forget();
    await bench.cycle('LIT');
    expect(bench.system.calls('bruin')).toEqual([]);
  });

  describe('that was called off and left the list', () => {
    const bruin = () => bench.system.simulator('bruin');
    async function statusesOf({ dispatch: { number } }: Ordered) {
      const { data } = await bench.system.ask<{
        dispatch: { history: { status: string }[] };
      }>('query ($id: ID!) { dispatch(id: $id) { history { status } } }', { id: `LIT:${number}` });
      return data.dispatch.history.map(({ status }) => status);
    }
    async function calledOff(): Promise<Ordered> {
      const ordered = bench.order('LIT', 30);
      await bench.cycle('LIT');
      cancelDispatch(ordered.dispatch, bench.system.world.clock.now());
      bench.system.world.clock.step(40 * HOUR_MS);
      return ordered;
    }
    const cancelled = (ordered: Ordered) => [
      ...toldAtOnce(ordered).notes,
      note(
        ...[ordered, 'Dispatch Management - Dispatch Cancelled'],
        `The dispatch for ${printed(ordered)} was cancelled by the vendor.`,
      ),
    ];

    it('is noted, and ends in the index in the same cycle', async () => {
      const ordered = await calledOff();
      await bench.cycle('LIT');
      expect(bench.notes(ordered)).toEqual(cancelled(ordered));
      expect(await statusesOf(ordered)).toEqual(['CONFIRMED', 'CANCELLED']);
      bench.forget();
      await bench.cycle('LIT');
      const calls = JSON.stringify(bench.system.calls('bruin'));
      expect(calls).not.toContain(String(ordered.ticketId));
    });

    it.each<[string, (ordered: Ordered) => void | Promise<void>]>([
      [
        'whose ticket could not be read',
        ({ ticketId }) =>
          bruin().setFault({
            ...{ kind: 'server-error', status: 500 },
            onlyPath: `/api/Ticket/${ticketId}`,
          }),
      ],
      [
        'whose note was refused',
        ({ ticketId }) =>
          bruin().forceAnswer({
            ...{ kind: 'refusal', status: 403 },
            onlyPath: `/api/Ticket/${ticketId}/notes`,
          }),
      ],
    ])('%s is noted in the next cycle, and stays open until then', async (_case, break_) => {
      const ordered = await calledOff();
      const other = bench.order('LIT', 30);
      await break_(ordered);
      const { alerts } = await bench.cycle('LIT');
      expect(alerts).toHaveLength(1);
      expect(bench.notes(ordered)).toEqual(toldAtOnce(ordered).notes);
      expect(await statusesOf(ordered)).toEqual(['CONFIRMED']);
      expect(await statusesOf(other)).toEqual(['CONFIRMED']); // waits for nobody
      await bruin().clearFaults();
      await bench.cycle('LIT');
      expect(bench.notes(ordered)).toEqual(cancelled(ordered));
      expect(await statusesOf(ordered)).toEqual(['CONFIRMED', 'CANCELLED']);
    });
  });

  it('service-dispatch-monitor #19: leaves one of CTS alone whose engineer cannot be reached', async () => {
    const ordered = bench.order('CTS', 11.5, {
      fieldEngineer: { name: 'Sam Porter', phone: null },
    });
    await bench.cycle('CTS');
    expect(told(ordered)).toEqual(NOTHING);
  });

  it('service-dispatch-monitor #20: tells two dispatches of one ticket apart, whichever marker their orders have', async () => {
    const one = bench.order('CTS', 30);
    const other = bench.order('CTS', 30, {
      ...{ onTicket: one.ticketId, marker: '#*Automation Engine*#' },
      fieldEngineer: LEE,
    });
    await bench.cycle('CTS');
    const namesIn = (ordered: Ordered) =>
      bench
        .notes(one)
        .filter((text) => text.startsWith(note(ordered)))
        .map((text) => text.split('\n')[1]);
    for (const [ordered, { phone }] of [
      [one, SAM],
      [other, LEE],
    ] as const) {
      expect(namesIn(ordered)).toEqual([
        'Dispatch Management - Dispatch Confirmed',
        `Dispatch confirmation SMS sent to ${SITE}`,
        `Dispatch confirmation SMS tech sent to ${phone}`,
      ]);
    }
    expect(bench.notes(one)).toHaveLength(6);
  });

  it.each(VENDOR_ERRORS)(
    'service-dispatch-monitor #21: alerts and asks for no ticket when %s answers %s',
    async (vendor, _answer, fails) => {
      const ordered = bench.order(vendor, 30);
      const name = vendor.toLowerCase();
      await fails(bench.system.simulator(name));
      const { alerts, outcome } = await bench.cycle(vendor);
      expect(alerts).toMatchObject([{ alert: 'dispatches-unreadable', vendor }]);
      expect(bench.chat()).toEqual([expect.stringContaining('dispatches-unreadable')]);
      expect([...outcome.run.report.skips]).toEqual([['vendor-unreadable', 1]]);
      expect(bench.system.calls('bruin')).toEqual([]);
      await bench.system.simulator(name).clearFaults();
      await bench.cycle(vendor);
      expect(bench.notes(ordered).length).toBeGreaterThan(0);
    },
  );

  it('catches up on tickets that could not be read, and goes on with the others meanwhile', async () => {
    const ordered = bench.order('LIT', 30);
    const other = bench.order('LIT', 30);
    const onlyPath = `/api/Ticket/${ordered.ticketId}`;
    await bench.system.simulator('bruin').setFault({ kind: 'server-error', status: 500, onlyPath });
    const { outcome } = await bench.cycle('LIT');
    expect(bench.notes(ordered)).toEqual([]);
    expect(told(other)).toEqual(toldAtOnce(other));
    expect([...outcome.run.report.skips]).toEqual([['ticket-unreadable', 1]]);
    await bench.system.simulator('bruin').clearFaults();
    await bench.cycle('LIT');
    expect(bench.notes(ordered)).toEqual(toldAtOnce(ordered).notes);
  });
});
