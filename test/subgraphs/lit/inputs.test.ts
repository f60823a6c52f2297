import type { CreateLitDispatchInput } from '../../../subgraphs/generated/lit.ts';
import { checkCancellation, checkChanges, checkOrder } from '../../../subgraphs/lit/inputs.ts';
import { anOrder } from './an-order.ts';

const requester = (changes: object) => ({ ...anOrder().requester, ...changes });

describe('what may be ordered', () => {
  it.each<Partial<CreateLitDispatchInput>>([
    {},
    { date: '2028-02-29' },
    { time: '7AM-9AM' },
    { time: '12.00AM' },
    { contactName: "Zoë O'Neill-Smith" },
    { contactPhone: '+1 212 555 0133' },
    { jobSite: 'x'.repeat(200) },
    { scopeOfWork: 'Line one\nLine two' },
    { specialNotes: null, informationForTech: '' },
    { idempotencyKey: 'order 1/LIT' },
  ])('%j is in order', (order) => {
    expect(checkOrder(anOrder(order))).toEqual([]);
  });

  it.each<{ order: Partial<CreateLitDispatchInput>; path: string; says: string }>([
    { order: { ticketId: 'T-1' }, path: 'ticketId', says: 'digits' },
    { order: { date: '2026-02-30' }, path: 'date', says: 'a day that exists' },
    { order: { date: '30/11/2026' }, path: 'date', says: 'a day that exists' },
    { order: { time: 'noon' }, path: 'time', says: 'AM or PM' },
    { order: { time: '7:30' }, path: 'time', says: 'AM or PM' },
    { order: { jobSite: '  ' }, path: 'jobSite', says: '1 to 200 characters' },
    { order: { street: '' }, path: 'street', says: '1 to 200 characters' },
    { order: { city: 'x'.repeat(101) }, path: 'city', says: '1 to 100 characters' },
    { order: { city: 'Z\ud83d' }, path: 'city', says: 'each whole' },
    {
      order: { informationForTech: '\udcc9' },
      path: 'informationForTech',
      says: 'whole characters',
    },
    { order: { state: 'x'.repeat(51) }, path: 'state', says: '1 to 50 characters' },
    { order: { zipCode: 'x'.repeat(21) }, path: 'zipCode', says: '1 to 20 characters' },
    { order: { scopeOfWork: 'x'.repeat(4001) }, path: 'scopeOfWork', says: '1 to 4000' },
    { order: { materialsNeeded: ' ' }, path: 'materialsNeeded', says: '1 to 4000' },
    { order: { callInInstructions: '\n' }, path: 'callInInstructions', says: '1 to 4000' },
    { order: { specialNotes: 'x'.repeat(4001) }, path: 'specialNotes', says: 'at most 4000' },
    { order: { contactName: 'Ana' }, path: 'contactName', says: 'first two words' },
    { order: { contactName: 'Ana Maria Ruiz' }, path: 'contactName', says: 'first two words' },
    { order: { contactName: 'Ana 1' }, path: 'contactName', says: 'without digits' },
    { order: { contactPhone: '555 0133' }, path: 'contactPhone', says: '10 digits' },
    { order: { contactPhone: '212 555 0133 x12' }, path: 'contactPhone', says: '10 digits' },
    { order: { contactPhone: '22125550133' }, path: 'contactPhone', says: 'begin with 1' },
    { order: { requester: requester({ email: 'nora' }) }, path: 'requester.email', says: 'e-mail' },
    {
      order: { requester: requester({ departmentPhone: 'none' }) },
      path: 'requester.departmentPhone',
      says: '10 digits',
    },
    {
      order: { requester: requester({ department: '' }) },
      path: 'requester.department',
      says: '1 to 100 characters',
    },
    { order: { idempotencyKey: '' }, path: 'idempotencyKey', says: '1 to 200 printable' },
    { order: { idempotencyKey: 'a\nb' }, path: 'idempotencyKey', says: '1 to 200 printable' },
  ])('refuses $order, naming $path', ({ order, path, says }) => {
    expect(checkOrder(anOrder(order))).toEqual([
      {
        code: 'INVALID',
        message: expect.stringContaining(says) as string,
        path: ['input', ...path.split('.')],
      },
    ]);
  });

  it('names everything that is wrong at once', () => {
    const wrong = checkOrder(anOrder({ date: 'soon', contactName: 'Ana', zipCode: '' }));
    expect(wrong.map(({ path }) => path?.[1]).sort()).toEqual(['contactName', 'date', 'zipCode']);
  });
});

describe('what may be changed', () => {
  it.each([
    { city: 'Albany' },
    { urgent: false },
    { contact: { name: 'Bo Li', phone: '2125550144' } },
  ])('%j is in order', (changes) => {
    expect(checkChanges({ number: 'DIS10001', ...changes })).toEqual([]);
  });

  it.each<{ changes: Record<string, unknown>; path: string[] | null; says: string }>([
    { changes: {}, path: null, says: 'at least one change' },
    { changes: { idempotencyKey: 'k' }, path: null, says: 'at least one change' },
    { changes: { number: 'DIS 1', city: 'Albany' }, path: ['number'], says: 'dash' },
    { changes: { date: '2026-13-01' }, path: ['date'], says: 'a day that exists' },
    { changes: { city: '' }, path: ['city'], says: '1 to 100 characters' },
    {
      changes: { contact: { name: 'Bo', phone: '2125550144' } },
      path: ['contact', 'name'],
      says: 'first two words',
    },
  ])('refuses $changes', ({ changes, path, says }) => {
    expect(checkChanges({ number: 'DIS10001', ...changes })).toEqual([
      {
        code: 'INVALID',
        message: expect.stringContaining(says) as string,
        path: path && ['input', ...path],
      },
    ]);
  });
});

describe('what may be called off', () => {
  const cancellation = { number: 'DIS10001', reason: 'Fixed itself', requestedBy: 'Nora Desk' };

  it('is a number with a reason and a name', () => {
    expect(checkCancellation(cancellation)).toEqual([]);
  });

  it.each([
    { number: '' },
    { reason: ' ' },
    { reason: 'x'.repeat(501) },
    { requestedBy: '' },
    { requestedBy: 'x'.repeat(201) },
  ])('refuses %j', (changes) => {
    const [wrong, ...others] = checkCancellation({ ...cancellation, ...changes });
    expect(others).toEqual([]);
    expect(wrong).toMatchObject({ code: 'INVALID', path: ['input', Object.keys(changes)[0]] });
  });
});
