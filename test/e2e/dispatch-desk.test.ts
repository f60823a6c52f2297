import PostalMime from 'postal-mime';
import type { SmtpSimulator } from '../../sandbox/notifications/smtp/index.ts';
import { anOrder } from '../subgraphs/dispatches/request-builders.ts';
import { aDispatch } from '../support/a-dispatch.ts';
import { startSystem, type SystemUnderTest } from '../support/start-system.ts';
import { holdsWithin, until } from '../support/until.ts';

const REQUEST = `request { id state step number portalNumber problem { code message }
  steps { step outcome } dispatch { id origin } ticket { id customer { id } } }
  userErrors { code path }`;

interface Asked {
  readonly request: {
    readonly id: string;
    readonly state: string;
    readonly number: string | null;
    readonly portalNumber: string | null;
    readonly problem: { readonly code: string; readonly message: string } | null;
    readonly steps: readonly { readonly step: string; readonly outcome: string }[];
    readonly dispatch: { readonly id: string; readonly origin: string } | null;
  };
}

const TICKET = '5400123';
const CANCELLATION = { reason: 'The link is back', requestedBy: 'noa@noc.example.com' };

describe('the dispatch desk', () => {
  let system: SystemUnderTest;
  beforeAll(async () => {
    system = await startSystem({
      EFFECTS: 'write',
      MONITORS: 'customer-cache,hawkeye-customer-cache,service-dispatch,dispatch-desk',
      MONITOR_LISTENS: 'true',
      DISPATCH_DESK_NOTE_ATTEMPTS: '1',
      DISPATCH_DESK_PORTAL_URL: 'https://portal.example.test',
      // Within this test only a request that ended lets it read the vendors again.
      SERVICE_DISPATCH_INTERVAL_SECONDS: '3600',
      CTS_DISPATCH_COPY_EMAIL: 'noc@noc.example.test',
      DISPATCHES_REQUEST_WAIT_MS: '15000',
      LIT_OPEN_DISPATCHES_FRESH_MS: '1',
      CTS_RECENT_DISPATCHES_FRESH_MS: '1',
    });
  }, 120_000);
  afterAll(() => system.stop(), 60_000);
  beforeEach(() => system.clearCalls());

  const smtp = () => system.simulator('smtp') as SmtpSimulator;
  let mailsBefore = 0;
  beforeEach(() => {
    mailsBefore = smtp().mails.length;
  });
  const mails = () =>
    Promise.all(
      smtp()
        .mails.slice(mailsBefore)
        .map(({ raw }) => PostalMime.parse(raw)),
    );
  const notesWith = (text: string, ticketId = TICKET) =>
    (system.world.tickets.get(Number(ticketId))?.notes ?? [])
      .map((note) => note.text ?? '')
      .filter((note) => note.includes(text));
  const litWrites = () => system.calls('lit').filter(({ write }) => write);
  const chatsWith = (text: string) =>
    system.calls('chat').filter(({ body }) => JSON.stringify(body).includes(text));

  async function ask(field: string, input: object): Promise<Asked['request']> {
    const type = field.replace(/^./, (letter) => letter.toUpperCase());
    const { data, errors } = await system.ask<Record<string, Asked>>(
      `mutation ($input: ${type}Input!) { ${field}(input: $input) { ${REQUEST} } }`,
      { input },
    );
    expect(errors).toEqual([]);
    expect(data[field]).toMatchObject({ userErrors: [] });
    return (data[field] as Asked).request;
  }
  const create = (changes: Parameters<typeof anOrder>[0] = {}) =>
    ask('createDispatch', anOrder({ ticketId: TICKET, ...changes }));
  const cancel = (id: string) => ask('cancelDispatch', { id, ...CANCELLATION });

  it('holds an order for a site in maintenance back, and says so', async () => {
    const { world } = system;
    const ticketId = world.ids.next('ticket');
    const device = world.inventory.find(
      ({ siteId, clientId }) => siteId === 502 && clientId === 70001,
    );
    world.tickets.set(ticketId, {
      ...{ ticketId, clientId: 70001, category: 'VOO', status: 'InProgress', severity: 2 },
      ...{
        createdAt: world.clock.now(),
        createdBy: 'Somebody',
        notes: [],
        history: [],
        still: true,
      },
      details: [
        {
          ...{ detailId: ticketId + 1, serviceNumber: device?.serviceNumber ?? null, status: 'I' },
          ...{ assignedTo: null, taskId: null, taskName: null, updatedAt: world.clock.now() },
        },
      ],
    });
    const starts = new Date(world.clock.now().getTime() - 3_600_000).toISOString().slice(0, 16);
    const input = { siteId: '70001:502', starts, timeZone: 'UTC', durationMinutes: 10_000 };
    await until('the window stands', async () => {
      const { data } = await system.ask<{ made: { window: object | null } | null }>(
        'mutation ($input: CreateMaintenanceWindowInput!) { made: createMaintenanceWindow(input: $input) { window { id } } }',
        { input },
      );
      return !!data.made?.window;
    });
    // It is answered when its wait is over; the window outlasts this test.
    void create({ ticketId: String(ticketId) }).catch(() => undefined);
    await until('it is held', async () => {
      const { data } = await system.ask<{
        dispatchRequests: { nodes: { problem: { code: string } | null }[] };
      }>(
        'query ($ids: [ID!]) { dispatchRequests(filter: { ticketIds: $ids }) { nodes { problem { code } } } }',
        { ids: [String(ticketId)] },
      );
      return data.dispatchRequests.nodes.map(({ problem }) => problem?.code)[0] === 'HELD';
    });
    expect(litWrites()).toEqual([]);
  }, 60_000);

  it('dispatch-portal #1: an order from LIT reaches vendor, chat, ticket and index', async () => {
    const request = await create({ idempotencyKey: 'form 1' });
    const number = request.number ?? '';
    expect(request).toMatchObject({
      ...{ state: 'DONE', problem: null, portalNumber: number },
      steps: ['VENDOR', 'CHAT', 'NOTE', 'INDEX'].map((step) => ({ step, outcome: 'DONE' })),
      dispatch: { id: `LIT:${number}`, origin: 'PORTAL' },
      ticket: { id: TICKET, customer: { id: '70001' } },
    });
    expect(litWrites()).toHaveLength(1);
    expect(chatsWith(`Dispatch requested: LIT ${number}, ticket ${TICKET}`)).toHaveLength(1);
    const [note, ...more] = notesWith(number);
    expect(more).toEqual([]);
    expect(note?.split('\n').slice(0, 2)).toEqual([
      `#*MetTel's IPA*# ${number}`,
      'Dispatch Management - Dispatch Requested',
    ]);
    expect(note).toContain(`[${number}|https://portal.example.test/dispatch/${number}?vendor=LIT]`);
    const again = await create({ idempotencyKey: 'form 1' });
    expect(again.id).toBe(request.id);
    expect(litWrites()).toHaveLength(1);
  }, 60_000);

  it('lets the vendor be read at once when a request ended, long before its next reading', async () => {
    const number = 'DIS19001';
    const isKnown = async () => {
      const { data } = await system.ask<{ dispatch: { id: string } | null }>(
        'query ($id: ID!) { dispatch(id: $id) { id } }',
        { id: `LIT:${number}` },
      );
      return data.dispatch !== null;
    };
    system.world.dispatches.set(number, aDispatch({ vendor: 'LIT', number }));
    expect(await isKnown()).toBe(false);
    // The monitor may not listen yet when the first of them ends: that one its schedule would find.
    let known = false;
    for (let orders = 0; orders < 5 && !known; orders += 1) {
      expect(await create()).toMatchObject({ state: 'DONE' });
      known = await holdsWithin(5000, isKnown);
    }
    expect(known).toBe(true);
  }, 120_000);

  it('dispatch-portal #2 #4: an order without zone, or with an unknown SLA level, is bad input, and the vendor is not called', async () => {
    const { timeZone: _left, ...zoneless } = anOrder({ ticketId: TICKET });
    for (const input of [zoneless, { ...anOrder(), slaLevel: 'Tomorrow' }]) {
      const { errors } = await system.ask(
        `mutation ($input: CreateDispatchInput!) { createDispatch(input: $input) { ${REQUEST} } }`,
        { input },
      );
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    }
    expect(system.calls('lit')).toEqual([]);
  }, 60_000);

  it('dispatch-portal #3: an immediate order is ASAP, with the chosen time as its hard time', async () => {
    expect(await create({ slaLevel: 'IMMEDIATELY', time: '7.30AM' })).toMatchObject({
      state: 'DONE',
    });
    const sent = JSON.stringify(litWrites()[0]?.body).toLowerCase();
    expect(sent).toContain('"local_time_of_dispatch":"asap"');
    expect(sent).toContain('"hard_time_of_dispatch_local":"7.30am"');
  }, 60_000);

  it('dispatch-portal #5: an order that LIT answers with 500 is uncertain; no note, no index', async () => {
    const onlyPath = '/services/apexrest/NewDispatch';
    await system.simulator('lit').setFault({ kind: 'server-error', status: 500, onlyPath });
    const before = notesWith('Dispatch Requested').length;
    const request = await create();
    await system.simulator('lit').clearFaults();
    expect(request).toMatchObject({
      ...{ state: 'UNCERTAIN', step: 'VENDOR', number: null, dispatch: null },
      problem: { code: 'UNCERTAIN', message: expect.stringContaining('500') as unknown },
    });
    expect(notesWith('Dispatch Requested')).toHaveLength(before);
    expect(chatsWith('Dispatch requested')).toEqual([]);

    // Somebody looked: LIT has nothing of it. Told anew under another key, it is ordered after all.
    const settled = await ask('settleDispatchRequest', { id: request.id, finding: 'NOT_DONE' });
    const number = settled.number ?? '';
    expect(settled).toMatchObject({
      ...{ id: request.id, state: 'DONE', problem: null },
      dispatch: { id: `LIT:${number}`, origin: 'PORTAL' },
    });
    expect(system.calls('lit').filter(({ path }) => path === onlyPath)).toHaveLength(2);
    expect(notesWith(`#*MetTel's IPA*# ${number}`)).toHaveLength(1);
  }, 60_000);

  it('dispatch-portal #6: an order that LIT turns down is refused, in the words of the vendor', async () => {
    const message = 'Zip code is not served';
    system
      .simulator('lit')
      .forceAnswer({ kind: 'business-error', operation: 'NewDispatch', message });
    const request = await create();
    expect(request).toMatchObject({ state: 'REFUSED', problem: { code: 'REJECTED' } });
    expect(request.problem?.message).toContain(message);
    expect(chatsWith('Dispatch requested')).toEqual([]);
  }, 60_000);

  it('dispatch-portal #7: an order whose note fails is done all the same, names it, and stays PORTAL', async () => {
    const ticketId = '5400108';
    const onlyPath = `/api/Ticket/${ticketId}/notes`;
    await system.simulator('bruin').setFault({ kind: 'server-error', status: 503, onlyPath });
    const request = await create({ ticketId });
    await system.simulator('bruin').clearFaults();
    expect(request).toMatchObject({ state: 'DONE', dispatch: { origin: 'PORTAL' } });
    expect(request.problem).not.toBeNull();
    expect(request.steps).toContainEqual({ step: 'NOTE', outcome: 'FAILED' });
    expect(notesWith(request.number ?? '', ticketId)).toEqual([]);
  }, 60_000);

  it('dispatch-portal #8: an order from CTS for a ticket that nobody knows is refused without a mail', async () => {
    expect(await create({ vendor: 'CTS', ticketId: '700200' })).toMatchObject({
      ...{ state: 'REFUSED', step: 'CHECK', problem: { code: 'BAD_INPUT' } },
    });
    expect(await mails()).toEqual([]);
  }, 60_000);

  it('dispatch-portal #9: an order from CTS whose mail is refused leaves no note', async () => {
    system.simulator('smtp').forceAnswer({ kind: 'mail-refused', at: 'message', code: 554 });
    const before = notesWith('Dispatch Requested').length;
    expect(await create({ vendor: 'CTS' })).toMatchObject({
      ...{ state: 'REFUSED', step: 'VENDOR', problem: { code: 'REJECTED' } },
    });
    expect(notesWith('Dispatch Requested')).toHaveLength(before);
    expect(chatsWith('Dispatch requested')).toEqual([]);
  }, 60_000);

  it('dispatch-portal #10: an order from CTS has one number: in the mail, in the answer, and above the note', async () => {
    const request = await create({ vendor: 'CTS', serviceTypes: ['TROUBLESHOOT', 'CABLE_RUN'] });
    expect(request).toMatchObject({ state: 'DONE', number: null, dispatch: null });
    const number = request.portalNumber ?? '';
    expect(number).toMatch(/^IGZ\w+$/);
    const [mail, ...more] = await mails();
    expect(more).toEqual([]);
    expect(smtp().mails.at(-1)?.to).toEqual(['dispatch@cts.example.test', 'noc@noc.example.test']);
    expect(mail?.subject).toBe(`CTS - Service Submission - ${TICKET}`);
    expect(mail?.text).toContain(`IGZ Dispatch Number: ${number}`);
    expect(mail?.text).toContain('Service Category: Troubleshoot and Cable Run');
    expect(notesWith(number).map((note) => note.split('\n')[0])).toEqual([
      `#*MetTel's IPA*# ${number}`,
    ]);
  }, 60_000);

  it('dispatch-portal #11: a dispatch of LIT that is called off twice gets one mail and one note', async () => {
    expect(await cancel('LIT:DIS10001')).toMatchObject({
      ...{ state: 'DONE', portalNumber: 'DIS10001' },
      steps: ['CHECK', 'VENDOR', 'CHAT', 'NOTE'].map((step) => ({ step, outcome: 'DONE' })),
    });
    expect(await cancel('LIT:DIS10001')).toMatchObject({
      ...{ state: 'DONE', steps: [{ step: 'CHECK', outcome: 'ALREADY_REQUESTED' }] },
    });
    const [mail, ...more] = await mails();
    expect(more).toEqual([]);
    expect(mail?.subject).toBe(`LIT - Service Submission - ${TICKET}`);
    expect(mail?.text).toContain('Dispatch Number: DIS10001');
    const notes = notesWith('Dispatch Cancel Requested').filter((note) =>
      note.includes('DIS10001'),
    );
    expect(notes).toHaveLength(1);
  }, 60_000);

  it('dispatch-portal #12: the number of a dispatch of CTS is taken from its description', async () => {
    const number = 'IGZ5d8kTq2mXw9LkB4nTvR8cA';
    expect(await cancel('CTS:S-20451')).toMatchObject({ state: 'DONE', portalNumber: number });
    const [mail] = await mails();
    expect(mail?.text).toContain('Dispatch Number: S-20451');
    expect(
      notesWith('Dispatch Cancel Requested').filter((note) => note.includes(number)),
    ).toHaveLength(1);
    expect(await cancel('CTS:S-20452')).toMatchObject({
      ...{ state: 'REFUSED', problem: { code: 'NOT_FOUND' } },
    });
    expect(await mails()).toHaveLength(1);
  }, 60_000);

  it('dispatch-portal #13: a dispatch whose date cannot be read is not called off', async () => {
    expect(await cancel('LIT:DIS10003')).toMatchObject({
      ...{ state: 'REFUSED', step: 'CHECK', problem: { code: 'BAD_INPUT' } },
    });
    expect(await mails()).toEqual([]);
  }, 60_000);

  it('dispatch-portal #16: a dispatch of LIT without a contact has none', async () => {
    const number = 'DIS19999';
    system.world.dispatches.set(number, aDispatch({ vendor: 'LIT', number, siteContact: null }));
    const { data, errors } = await system.ask<{
      litDispatches: { nodes: readonly { number: string; siteContact: unknown }[] };
    }>('{ litDispatches(first: 500) { nodes { number siteContact { name phone } } } }');
    system.world.dispatches.delete(number);
    expect(errors).toEqual([]);
    expect(data.litDispatches.nodes).toContainEqual({ number, siteContact: null });
  }, 60_000);

  it('dispatch-portal #17: rows of LIT come while CTS is down, whose rows say so', async () => {
    await system.simulator('cts').setFault({ kind: 'refused' });
    const { data, errors } = await system.ask<{
      lit: { nodes: readonly { vendorStatus: string | null }[] };
      cts: { nodes: readonly { vendorStatus: string | null }[] };
    }>(`{
      lit: dispatches(filter: { vendors: [LIT] }, first: 5) { nodes { vendorStatus } }
      cts: dispatches(filter: { vendors: [CTS] }, first: 5) { nodes { vendorStatus } }
    }`);
    await system.simulator('cts').clearFaults();
    expect([data.lit.nodes.length, data.cts.nodes.length]).toEqual([5, 5]);
    expect(data.lit.nodes.map(({ vendorStatus }) => vendorStatus)).not.toContain(null);
    expect(new Set(data.cts.nodes.map(({ vendorStatus }) => vendorStatus))).toEqual(
      new Set([null]),
    );
    expect(errors.map(({ path }) => path?.[0])).toEqual(data.cts.nodes.map(() => 'cts'));
  }, 60_000);

  it('dispatch-portal #21: each page of a long note is found by the number of its dispatch', async () => {
    const lines = Array.from({ length: 40 }, (_, i) =>
      `${i} the device is offline`.padEnd(59, '.'),
    );
    const scopeOfWork = `${lines.join('\n')}.`;
    expect(scopeOfWork).toHaveLength(2400);
    const request = await create({ scopeOfWork });
    const pages = notesWith(`#*MetTel's IPA*# ${request.number ?? ''}`);
    expect(pages.length).toBeGreaterThan(1);
    for (const line of lines) expect(pages.join('\n')).toContain(line.trim());
    for (const [i, page] of pages.entries()) {
      expect(page.length).toBeLessThan(1500);
      expect(page.split('\n')[0]).toBe(`#*MetTel's IPA*# ${request.number ?? ''}`);
      expect(page.split('\n').at(-1)).toBe(`Dispatch note: ${i + 1}/${pages.length}`);
    }
  }, 60_000);

  it('changes a dispatch of LIT as the form says, and leaves the rest', async () => {
    const contact = { firstName: 'Bo', lastName: 'Lee', phone: '2125550177' };
    const request = await ask('updateDispatch', { id: 'LIT:DIS10002', time: '9.00AM', contact });
    expect(request).toMatchObject({ state: 'DONE', steps: [{ step: 'VENDOR', outcome: 'DONE' }] });
    expect(system.world.dispatches.get('DIS10002')?.siteContact?.name).toBe('Bo Lee');
    expect(system.world.dispatches.get('DIS10002')?.siteName).toBe('ACME Retail Store 12');
  }, 60_000);

  it('refuses to change a dispatch that the vendor does not know', async () => {
    const input = { id: 'LIT:DIS404', time: '9.00AM' };
    expect(await ask('updateDispatch', input)).toMatchObject({
      ...{ state: 'REFUSED', problem: { code: 'NOT_FOUND' } },
    });
  }, 60_000);
});
