import { anOrder, only, startDesk, type Claim } from './request-builders.ts';

let desk: ReturnType<typeof startDesk>;
beforeEach(() => {
  desk = startDesk();
});
afterEach(() => desk.stop());

const report = ({ lease, request }: Claim, step: string, outcome: string, more: object = {}) =>
  desk.report({ id: request.id, lease, step, outcome, ...more } as Parameters<
    typeof desk.report
  >[0]);

const problem = { code: 'UPSTREAM_UNAVAILABLE', message: 'bruin did not answer' };

describe('asking the desk', () => {
  it('stores an order and shows it before anybody works on it', async () => {
    const { request, userErrors } = await desk.create(anOrder());
    expect(userErrors).toEqual([]);
    expect(request).toMatchObject({
      ...{ kind: 'CREATE', vendor: 'LIT', state: 'PENDING', step: 'VENDOR', steps: [] },
      ...{ number: null, portalNumber: null, dispatch: null, ticket: { id: '700200' } },
      ...{ problem: null, finishedAt: null },
    });
    expect(await desk.request(request?.id ?? '')).toEqual(request);
  });

  it.each([
    [{ ticketId: '' }, 'ticketId'],
    [{ ticketId: '54x' }, 'ticketId'],
    [{ date: '2026-02-30' }, 'date'],
    [{ time: '16:00' }, 'time'],
    [{ time: '13.00PM' }, 'time'],
    [{ contactLastName: 'Ruiz Vega' }, 'contactLastName'],
    [{ contactPhone: '+442071838750' }, 'contactPhone'],
    [{ street: 'x'.repeat(150), street2: 'y'.repeat(60) }, 'street2'],
    [{ scopeOfWork: ' ' }, 'scopeOfWork'],
    [{ vendor: 'CTS' as const, country: null }, 'country'],
    [{ vendor: 'CTS' as const, serviceTypes: [] }, 'serviceTypes'],
    [{ vendor: 'CTS' as const, jobSite: 'one\nLabel: two' }, 'jobSite'],
    [{ idempotencyKey: '' }, 'idempotencyKey'],
  ])('stores nothing of an order with %j', async (changes, field) => {
    const { request, userErrors } = await desk.create(anOrder(changes));
    expect({ request, userErrors }).toEqual({
      request: null,
      userErrors: [{ code: 'INVALID', path: ['input', field] }],
    });
    expect(await desk.claim()).toEqual([]);
  });

  it('takes from CTS names of several words and numbers of the world', async () => {
    const changes = { contactLastName: 'Ruiz Vega', contactPhone: '+442071838750' };
    const { request } = await desk.create(anOrder({ vendor: 'CTS', ...changes }));
    expect(request).toMatchObject({ vendor: 'CTS', step: 'CHECK' });
  });

  it('dispatch-portal #2 #4: refuses an order without a zone, and an SLA level that nobody knows', async () => {
    const { timeZone: _left, ...zoneless } = anOrder();
    await expect(desk.create(zoneless)).rejects.toThrow('timeZone');
    const tomorrow = { ...anOrder(), slaLevel: 'TOMORROW' };
    await expect(desk.create(tomorrow)).rejects.toThrow('TOMORROW');
    expect(await desk.claim()).toEqual([]);
  });

  it.each([
    [{ id: 'CTS:S-20451', date: '2026-11-30' }, ['input', 'id']],
    [{ id: 'LIT:DIS10001' }, null],
    [{ id: 'LIT:DIS10001', date: null, idempotencyKey: 'k' }, null],
    [{ id: 'LIT:DIS10001', time: 'noon' }, ['input', 'time']],
  ])('stores nothing of the update %j', async (input, path) => {
    expect(await desk.update(input)).toEqual({
      request: null,
      userErrors: [{ code: 'INVALID', path }],
    });
  });

  it('gives one request for one key, form and vendor', async () => {
    const first = await desk.create(anOrder({ idempotencyKey: 'form 1' }));
    expect(await desk.create(anOrder({ idempotencyKey: 'form 1' }))).toEqual(first);
    expect(await desk.create(anOrder({ idempotencyKey: 'form 1', date: '2026-12-01' }))).toEqual({
      request: null,
      userErrors: [{ code: 'IDEMPOTENCY_CONFLICT', path: ['input', 'idempotencyKey'] }],
    });
    await desk.create(anOrder({ idempotencyKey: 'form 1', vendor: 'CTS' }));
    const cancellation = { id: 'LIT:DIS10001', reason: 'r', requestedBy: 'x' };
    await desk.cancel({ ...cancellation, idempotencyKey: 'form 1' });
    expect(await desk.claim()).toHaveLength(3);
    const other = await desk.cancel({
      ...cancellation,
      id: 'LIT:DIS10002',
      idempotencyKey: 'form 1',
    });
    expect(other.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_CONFLICT' }]);
  });

  it('gives two who ask at the same time with one key one request', async () => {
    const order = anOrder({ idempotencyKey: 'form 2' });
    const [a, b] = await Promise.all([desk.create(order), desk.create(order)]);
    expect(a.request?.id).toBe(b.request?.id);
    expect(await desk.claim()).toHaveLength(1);
  });
});

describe('working on requests', () => {
  it('goes step by step, and the new dispatch stands in the index at the end', async () => {
    await desk.create(anOrder());
    const claim = only(await desk.claim());
    expect(claim).toMatchObject({
      attempt: 1,
      request: { state: 'RUNNING', step: 'VENDOR' },
      order: { slaLevel: 'PRE_PLANNED', requester: { department: 'T1_REPAIR' } },
    });
    const facts = { number: 'DIS777', portalNumber: 'DIS777' };
    const { request } = await report(claim, 'VENDOR', 'DONE', facts);
    expect(request).toMatchObject({ state: 'RUNNING', step: 'CHAT', ...facts, dispatch: null });
    await report(claim, 'CHAT', 'DONE');
    await report(claim, 'NOTE', 'DONE');
    const { request: ended } = await report(claim, 'INDEX', 'DONE', { customerId: '70001' });
    expect(ended).toMatchObject({
      ...{ state: 'DONE', step: 'INDEX', problem: null },
      dispatch: { id: 'LIT:DIS777', origin: 'PORTAL' },
      finishedAt: '2026-11-20T12:00:00.000Z',
    });
    expect(await desk.claim()).toEqual([]);
  });

  it('shows what is due without giving it to anybody', async () => {
    expect(await desk.due()).toEqual([]);
    await desk.create(anOrder());
    await desk.create(anOrder({ vendor: 'CTS' }));
    const due = await desk.due();
    expect(due).toMatchObject([
      { lease: '', attempt: 1, following: ['CHAT', 'NOTE', 'INDEX'] },
      { lease: '', attempt: 1, following: ['VENDOR', 'CHAT', 'NOTE'] },
    ]);
    expect(due.map(({ request }) => request.state)).toEqual(['PENDING', 'PENDING']);
    const [first] = await desk.claim({ max: 1 });
    expect(first).toMatchObject({ attempt: 1, order: due[0]?.order });
    expect((await desk.due()).map(({ request }) => request)).toEqual([due[1]?.request]);
    if (first) await report(first, 'VENDOR', 'RETRY', { problem });
    expect(await desk.due()).toHaveLength(1);
    const { userErrors } = await report({ ...only(await desk.due()) }, 'CHECK', 'DONE');
    expect(userErrors).toMatchObject([{ code: 'STALE' }]);
  });

  it('keeps an ordered dispatch PORTAL although its ticket holds no note, until it is closed for 90 days', async () => {
    await desk.record({ vendor: 'CTS' });
    await desk.record({});
    await desk.create(anOrder());
    const claim = only(await desk.claim());
    await report(claim, 'VENDOR', 'DONE', { number: 'DIS777', portalNumber: 'DIS777' });
    await report(claim, 'CHAT', 'FAILED', { problem });
    await report(claim, 'NOTE', 'FAILED', { problem });
    await report(claim, 'INDEX', 'DONE');
    const seen = { number: 'DIS777', ticketId: '700200', customerId: '70001' };
    const reading = (status: 'REQUESTED' | 'COMPLETED') =>
      desk.record({ dispatches: [{ ...seen, status, origin: 'VENDOR' }] });
    desk.clock.advance(60_000);
    await reading('REQUESTED');
    expect(await desk.ids('{ origin: PORTAL }')).toEqual(['LIT:DIS777']);
    desk.clock.advance(60_000);
    await reading('COMPLETED');
    desk.clock.advance(89 * 86_400_000);
    await desk.record({});
    expect(await desk.ids('{ origin: PORTAL }')).toEqual(['LIT:DIS777']);
    desk.clock.advance(2 * 86_400_000);
    await desk.record({});
    expect(await desk.ids()).toEqual([]);
  });

  it('finds the dispatch of an order of CTS once a reading repeats its number', async () => {
    const { request } = await desk.create(anOrder({ vendor: 'CTS' }));
    const claim = only(await desk.claim());
    await report(claim, 'CHECK', 'DONE');
    await report(claim, 'VENDOR', 'DONE', { portalNumber: 'IGZ42' });
    await report(claim, 'CHAT', 'DONE');
    const { request: ended } = await report(claim, 'NOTE', 'DONE');
    expect(ended).toMatchObject({ state: 'DONE', portalNumber: 'IGZ42', dispatch: null });
    await desk.record({
      vendor: 'CTS',
      dispatches: [{ number: 'S-9', status: 'REQUESTED', portalNumber: 'IGZ42' }],
    });
    expect(await desk.request(request?.id ?? '')).toMatchObject({ dispatch: { id: 'CTS:S-9' } });
  });

  it('is done although chat and note failed, and names the failure', async () => {
    await desk.create(anOrder());
    const claim = only(await desk.claim());
    await report(claim, 'VENDOR', 'DONE', { number: 'DIS777' });
    await report(claim, 'CHAT', 'DONE');
    await report(claim, 'NOTE', 'FAILED', { problem });
    const { request } = await report(claim, 'INDEX', 'DONE');
    expect(request).toMatchObject({
      ...{ state: 'DONE', problem },
      steps: [
        { step: 'VENDOR', problem: null },
        { step: 'CHAT', problem: null },
        { step: 'NOTE', outcome: 'FAILED', problem: { code: problem.code } },
        { step: 'INDEX', problem: null },
      ],
    });
  });

  it.each([
    ['REFUSED', 'REFUSED'],
    ['UNCERTAIN', 'UNCERTAIN'],
  ])('ends with %s of the vendor', async (outcome, state) => {
    await desk.create(anOrder());
    const claim = only(await desk.claim());
    const { request } = await report(claim, 'VENDOR', outcome, { problem });
    expect(request).toMatchObject({ state, step: 'VENDOR', problem });
    expect(await desk.claim()).toEqual([]);
  });

  it('leaves out every other step when it was asked for before', async () => {
    await desk.cancel({ id: 'CTS:S-20451', reason: 'solved', requestedBy: 'Noa' });
    const claim = only(await desk.claim());
    const { request } = await report(claim, 'CHECK', 'ALREADY_REQUESTED');
    expect(request).toMatchObject({ state: 'DONE', step: 'CHECK', problem: null });
  });

  it('gives a step that could not be done again, later', async () => {
    const { request } = await desk.create(anOrder());
    const claim = only(await desk.claim());
    await report(claim, 'VENDOR', 'RETRY', { problem });
    expect(await desk.request(request?.id ?? '')).toMatchObject({ state: 'PENDING', problem });
    expect(await desk.claim()).toEqual([]);
  });

  it('stores a step once: the same worker is answered, another refused', async () => {
    await desk.create(anOrder());
    const claim = only(await desk.claim());
    const told = await report(claim, 'VENDOR', 'DONE', { number: 'DIS777' });
    expect(await report(claim, 'VENDOR', 'DONE', { number: 'DIS778' })).toEqual(told);
    for (const late of [
      report({ ...claim, lease: 'of another' }, 'CHAT', 'DONE'),
      report(claim, 'NOTE', 'DONE'),
      report(claim, 'VENDOR', 'UNCERTAIN', { problem }),
    ]) {
      expect(await late).toEqual({
        request: null,
        userErrors: [{ code: 'STALE', path: ['input', 'lease'] }],
      });
    }
    expect(await desk.request(claim.request.id)).toEqual(told.request);
  });

  it('gives requests for one dispatch one after the other', async () => {
    const cancellation = { id: 'LIT:DIS1', reason: 'solved', requestedBy: 'Noa' };
    const { request: first } = await desk.cancel(cancellation);
    await desk.cancel(cancellation);
    const { request: other } = await desk.cancel({ ...cancellation, id: 'CTS:S-1' });
    const claims = await desk.claim();
    expect(claims.map(({ request }) => request.id)).toEqual([first?.id, other?.id]);
    await report(claims[0] as Claim, 'CHECK', 'REFUSED', { problem });
    expect(await desk.claim()).toHaveLength(1);
  });

  it.each([
    [{ outcome: 'FAILED', problem }, 'outcome'],
    [{ outcome: 'ALREADY_REQUESTED' }, 'outcome'],
    [{ outcome: 'REFUSED' }, 'problem'],
  ])('refuses the report %j of the step VENDOR', async (said, field) => {
    await desk.create(anOrder());
    const claim = only(await desk.claim());
    const { userErrors } = await report(claim, 'VENDOR', said.outcome, said);
    expect(userErrors).toEqual([{ code: 'INVALID', path: ['input', field] }]);
  });
});
