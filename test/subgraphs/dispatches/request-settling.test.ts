import { anOrder, only, startDesk, type Claim } from './request-builders.ts';

let desk: ReturnType<typeof startDesk>;
beforeEach(() => {
  desk = startDesk();
});
afterEach(() => desk.stop());

const problem = { code: 'UNCERTAIN', message: 'it was sent, and nobody could find out' };
const CANCELLATION = { id: 'LIT:DIS1', reason: 'solved', requestedBy: 'Noa' };

const report = ({ lease, request }: Claim, step: string, outcome: string, more: object = {}) =>
  desk.report({ id: request.id, lease, step, outcome, ...more } as Parameters<
    typeof desk.report
  >[0]);

/** An order whose vendor may have it. */
async function uncertain(changes: Parameters<typeof anOrder>[0] = {}): Promise<Claim> {
  await desk.create(anOrder(changes));
  const claim = only(await desk.claim());
  if (changes.vendor === 'CTS') await report(claim, 'CHECK', 'DONE');
  const { request } = await report(claim, 'VENDOR', 'UNCERTAIN', { problem });
  expect(request).toMatchObject({ state: 'UNCERTAIN', problem });
  return claim;
}

const UNSETTLED = { step: 'VENDOR', state: 'UNCERTAIN', problem };

describe('an uncertain request that somebody looked into', () => {
  it('goes on behind the vendor when its order arrived, with the number that was found', async () => {
    const { request: asked } = await uncertain();
    const { request } = await desk.settle({ id: asked.id, finding: 'DONE', number: 'DIS777' });
    expect(request).toMatchObject({
      ...{ state: 'PENDING', step: 'CHAT', number: 'DIS777', portalNumber: 'DIS777' },
      ...{ problem: null, finishedAt: null },
      steps: [{ step: 'VENDOR', outcome: 'DONE', problem: null }],
    });
    const claim = only(await desk.claim());
    expect(claim).toMatchObject({
      attempt: 1,
      round: 0,
      order: { jobSite: 'Blue Harbor Store 7' },
    });
    await report(claim, 'CHAT', 'DONE');
    await report(claim, 'NOTE', 'DONE');
    await report(claim, 'INDEX', 'DONE');
    expect(await desk.request(asked.id)).toMatchObject({
      ...{ state: 'DONE', dispatch: { id: 'LIT:DIS777', origin: 'PORTAL' } },
    });
  });

  it('keeps its step CHECK, and takes the number of an order from CTS for ours', async () => {
    const { request: asked } = await uncertain({ vendor: 'CTS' });
    const { request } = await desk.settle({ id: asked.id, finding: 'DONE', number: 'IGZ42' });
    expect(request).toMatchObject({
      ...{ state: 'PENDING', step: 'CHAT', number: null, portalNumber: 'IGZ42' },
      steps: [
        { step: 'CHECK', outcome: 'DONE' },
        { step: 'VENDOR', outcome: 'DONE' },
      ],
    });
  });

  it('is done when a change arrived: no step follows', async () => {
    await desk.update({ id: 'LIT:DIS1', time: '9.00AM' });
    const claim = only(await desk.claim());
    await report(claim, 'VENDOR', 'UNCERTAIN', { problem });
    const { request } = await desk.settle({ id: claim.request.id, finding: 'DONE' });
    expect(request).toMatchObject({ state: 'DONE', problem: null, number: 'DIS1' });
    expect(await desk.claim()).toEqual([]);
  });

  it('is told anew, under new keys, when it did not arrive; whoever had it is stale', async () => {
    const before = await uncertain();
    const { request } = await desk.settle({ id: before.request.id, finding: 'NOT_DONE' });
    expect(request).toMatchObject({ state: 'PENDING', step: 'VENDOR', steps: [], problem: null });
    const claim = only(await desk.claim());
    expect(claim).toMatchObject({
      attempt: 1,
      round: 1,
      order: { jobSite: 'Blue Harbor Store 7' },
    });
    const late = await report(before, 'VENDOR', 'UNCERTAIN', { problem });
    expect(late.userErrors).toMatchObject([{ code: 'STALE' }]);
    await report(claim, 'VENDOR', 'UNCERTAIN', { problem });
    await desk.settle({ id: before.request.id, finding: 'NOT_DONE' });
    expect(only(await desk.claim())).toMatchObject({ round: 2 });
  });

  it('ends when nobody wants it any more', async () => {
    const { request: asked } = await uncertain();
    const { request } = await desk.settle({ id: asked.id, finding: 'NOT_WANTED' });
    expect(request).toMatchObject({
      ...{ state: 'REFUSED', problem: { code: 'NOT_WANTED' } },
      steps: [{ step: 'VENDOR', outcome: 'REFUSED' }],
    });
    expect(await desk.claim()).toEqual([]);
  });

  it('is settled once when two tell at the same time', async () => {
    const { request: asked } = await uncertain();
    const [settled, again] = await Promise.all([
      desk.settle({ id: asked.id, finding: 'NOT_DONE' }),
      desk.settle({ id: asked.id, finding: 'NOT_DONE' }),
    ]);
    // Two who looked: one of them is heard.
    expect([settled.userErrors, again.userErrors].filter(({ length }) => length > 0)).toEqual([
      [{ code: 'CONFLICT', path: ['input', 'id'] }],
    ]);
    expect(only(await desk.claim())).toMatchObject({ round: 1 });
  });

  it.each([
    [{ finding: 'DONE' }, 'INVALID', 'number'],
    [{ finding: 'DONE', number: 'DIS 7' }, 'INVALID', 'number'],
    [{ finding: 'NOT_DONE', number: 'DIS777' }, 'INVALID', 'number'],
    [{ id: 'r1', finding: 'NOT_DONE' }, 'INVALID', 'id'],
    [{ id: '00000000-0000-4000-8000-000000000000', finding: 'NOT_DONE' }, 'NOT_FOUND', 'id'],
  ])('stays as it is with %j', async (input, code, field) => {
    const { request: asked } = await uncertain();
    expect(await desk.settle({ id: asked.id, ...input })).toEqual({
      request: null,
      userErrors: [{ code, path: ['input', field] }],
    });
    expect(await desk.request(asked.id)).toMatchObject(UNSETTLED);
  });

  it('takes no finding before it is uncertain, nor the number of what is called off', async () => {
    const { request: asked } = await desk.cancel(CANCELLATION);
    const id = asked?.id ?? '';
    const early = await desk.settle({ id, finding: 'NOT_DONE' });
    expect(early.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    const claim = only(await desk.claim());
    await report(claim, 'CHECK', 'DONE', { portalNumber: 'DIS1', ticketId: '700200' });
    await report(claim, 'VENDOR', 'UNCERTAIN', { problem });
    const named = await desk.settle({ id, finding: 'DONE', number: 'DIS1' });
    expect(named.userErrors).toMatchObject([{ code: 'INVALID' }]);
    const { request } = await desk.settle({ id, finding: 'DONE' });
    expect(request).toMatchObject({ state: 'PENDING', step: 'CHAT', portalNumber: 'DIS1' });
  });
});
