import { createMemoryStore } from '../../platform/store/memory-store.ts';
import type { Store } from '../../platform/store/store.ts';
import type { Fault, ForcedAnswer } from '../../sandbox/runtime/types.ts';
import { aWorld } from '../sandbox/small-world.ts';
import { aDispatch, byNumber } from '../support/a-dispatch.ts';
import {
  CANCEL,
  DISMISS,
  LIST,
  listed,
  ORDER,
  ORDER_INPUT,
  orderOf,
  RETRY,
  startCtsBench,
  type CtsBench,
} from '../support/cts-bench.ts';

const KEYED = { ...ORDER_INPUT, idempotencyKey: 'form-1' };
const CANCELLATION = {
  number: 'S-20451',
  ticketId: '5400123',
  reason: 'The line is back',
  requestedBy: 'Nora Desk',
};
const NUMBER = /^IGZ[2-9A-HJ-NP-Za-km-z]{22}$/;

const onSite = aDispatch({
  ...{ vendor: 'CTS', number: 'S-20451', phase: 'on-site' },
  orderNumber: 'IGZ5d8kTq2mXw9LkB4nTvR8cA',
});
const madeByHand = aDispatch({ vendor: 'CTS', number: 'S-20452' });

describe('orders of dispatches by mail', () => {
  let store: Store;
  let bench: CtsBench;
  let one: ReturnType<CtsBench['connect']>;
  let two: ReturnType<CtsBench['connect']>;

  beforeEach(async () => {
    store = createMemoryStore();
    bench = await startCtsBench(aWorld({ dispatches: byNumber(onSite, madeByHand) }), store);
    one = bench.connect();
    two = bench.connect();
  });
  afterEach(() => bench.stop());

  const order = (input: object = ORDER_INPUT, through = one) => through(ORDER, { input });
  const cancel = (input: object = CANCELLATION, through = one) => through(CANCEL, { input });
  const mails = () => bench.smtp.mails.length;

  it('an order is a mail whose lines the vendor files, the same in text and HTML', async () => {
    const sent = orderOf(await order());
    expect(sent).toEqual({
      id: expect.stringMatching(/^[\w-]{36}$/) as string,
      kind: 'ORDER',
      orderNumber: expect.stringMatching(NUMBER) as string,
      number: null,
      ticketId: '5400123',
      state: 'SENT',
      reason: null,
      createdAt: expect.any(String) as string,
      dispatch: null,
    });
    const { subject, to, text, html } = await bench.mail();
    expect({ subject, to }).toEqual({
      subject: 'CTS - Service Submission - 5400123',
      to: ['dispatch@cts.example.test'],
    });
    const lines = [
      'Onsite Time Needed: 2026-05-22 4.00PM',
      'Onsite Window: 4.00PM-6.00PM',
      'Onsite Timezone: Pacific Time',
      'Reference: 5400123',
      'SLA Level: 4-Hour',
      'Location Country: United States',
      'Location: Fresno, CA 93721',
      'Location ID: 12 Elm Street Suite 4',
      'Location Owner: Blue Harbor Store 7',
      'Onsite Contact: Ana Ruiz',
      'Contact #: +12125550133',
      'Failure Experienced: Replace the modem',
      'Onsite SOW: Call the desk on arrival',
      'Materials Needed: Laptop, console cable',
      'Service Category: Troubleshooting',
      'Site Survey Quote Required: No',
      'Name: Nora Desk',
      'Phone: +12125550100',
      'Email: nora.desk@noc.example.test',
      'Department: Wireless',
      `IGZ Dispatch Number: ${sent.orderNumber}`,
    ];
    const wish = 'Please arrange this dispatch, and keep the lines below in its description.';
    expect(text).toBe([wish, ...lines].join('\n\n'));
    const bold = lines.map((line) => `<p>${line.replace(/^(.*?:)/, '<b>$1</b>')}</p>`);
    expect(html).toBe([`<p>${wish}</p>`, ...bold].join('\n'));
  });

  it('an order keeps every letter, and no text becomes markup, a line or a label of its own', async () => {
    const { orderNumber } = orderOf(
      await order({
        ...ORDER_INPUT,
        time: '7:30 am',
        street2: null,
        jobSite: 'Łódź & Söhne <Filiale "7">',
        contactLastName: "O'Núñez 王",
        contactPhone: '+44 20 7183 8750',
        scopeOfWork: 'Rack 3\r\nIGZ Dispatch Number: IGZfake\n\n<script>alert(1)</script>',
        siteSurveyQuoteRequired: true,
      }),
    );
    const { text, html } = await bench.mail();
    const lines = text.split('\n\n');
    expect(lines).toHaveLength(21);
    expect(lines).toEqual(
      expect.arrayContaining([
        'Onsite Time Needed: 2026-05-22 7.30AM',
        'Location ID: 12 Elm Street',
        'Location Owner: Łódź & Söhne <Filiale "7">',
        "Onsite Contact: Ana O'Núñez 王",
        'Contact #: +442071838750',
        'Failure Experienced: Rack 3 / IGZ Dispatch Number: IGZfake / <script>alert(1)</script>',
        'Site Survey Quote Required: Yes',
        `IGZ Dispatch Number: ${orderNumber}`,
      ]),
    );
    expect(html.split('\n')).toEqual(
      expect.arrayContaining([
        '<p><b>Location Owner:</b> Łódź &amp; Söhne &lt;Filiale &quot;7&quot;&gt;</p>',
        '<p><b>Onsite Contact:</b> Ana O&#39;Núñez 王</p>',
        '<p><b>Failure Experienced:</b> Rack 3 / IGZ Dispatch Number: IGZfake / &lt;script&gt;alert(1)&lt;/script&gt;</p>',
      ]),
    );
    expect(html.replaceAll(/<\/?[pb]>/g, '')).not.toMatch(/[<>]/);
  });

  it('all that is wrong with an order is said at once, and nothing is sent', async () => {
    const { data, errors } = await order({
      ...ORDER_INPUT,
      ticketId: '54-1',
      date: '2026-02-30',
      time: 'noon',
      slaLevel: ' ',
      jobSite: 'a\r\nBcc: evil@example.test',
      street2: 'x'.repeat(201),
      contactPhone: '555-0133',
      scopeOfWork: '\u0000',
      requester: { ...ORDER_INPUT.requester, email: 'Nora <nora@noc.example.test>' },
      idempotencyKey: '',
    });
    expect(errors).toBeUndefined();
    const { order: none, userErrors } = data?.done as {
      order: null;
      userErrors: { code: string; path: string[] }[];
    };
    expect(none).toBeNull();
    expect(userErrors.map(({ path }) => path.join('.'))).toEqual(
      [
        'ticketId date time slaLevel jobSite street2 contactPhone scopeOfWork requester.email',
        'idempotencyKey',
      ]
        .join(' ')
        .split(' ')
        .map((field) => `input.${field}`),
    );
    expect(new Set(userErrors.map(({ code }) => code))).toEqual(new Set(['INVALID']));
    expect([mails(), bench.vendor.calls.length]).toEqual([0, 0]);
    expect(listed(await one(LIST))).toEqual([]);
  });

  it('a zone that vendor CTS does not know is refused before anything is looked at', async () => {
    const { errors } = await order({ ...ORDER_INPUT, timeZone: 'GUAM' });
    expect(errors).toMatchObject([{ message: expect.stringContaining('CtsTimeZone') as string }]);
    expect(mails()).toBe(0);
  });

  it('one key is one order, whoever is asked, and other input under it is a conflict', async () => {
    const first = orderOf(await order(KEYED));
    expect(orderOf(await order(KEYED, two))).toEqual(first);
    // The same, in other words.
    const { street2, ...rest } = KEYED;
    const words = { ...rest, street2, contactPhone: '+1 (212) 555-0133' };
    expect(orderOf(await order(words, two))).toEqual(first);
    const { errors } = await order({ ...KEYED, city: 'Waco' }, two);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
    expect(mails()).toBe(1);
    expect(orderOf(await order()).orderNumber).not.toBe(first.orderNumber);
  });

  it.each<ForcedAnswer>([
    { kind: 'mail-refused', at: 'recipient', code: 550 },
    { kind: 'mail-refused', at: 'message', code: 554 },
  ])('an order that the mail host refuses by %o is REFUSED, and stays so', async (answer) => {
    bench.smtp.forceAnswer(answer);
    const refused = orderOf(await order(KEYED));
    expect(refused).toMatchObject({
      state: 'REFUSED',
      reason: expect.stringMatching(/^55[04] /) as string,
    });
    expect(refused.reason).not.toContain('@');
    expect(orderOf(await order(KEYED, two))).toEqual(refused);
    expect(mails()).toBe(0);
  });

  it.each<[string, string]>([
    ['refused', 'UPSTREAM_UNAVAILABLE'],
    ['login', 'UPSTREAM_REJECTED'],
    ['greylisted', 'UPSTREAM_UNAVAILABLE'],
  ])(
    'an order is not sent, and its key stays free, while the mail host is %s',
    async (how, code) => {
      if (how === 'refused') await bench.smtp.setFault({ kind: 'refused' });
      else if (how === 'login')
        bench.smtp.forceAnswer({ kind: 'mail-refused', at: 'auth', code: 535 });
      else bench.smtp.forceAnswer({ kind: 'mail-refused', at: 'recipient', code: 451 });
      const { errors } = await order(KEYED);
      expect(errors?.[0]?.extensions).toMatchObject({ code, delivered: 'no', upstream: 'smtp' });
      expect(listed(await two(LIST))).toEqual([]);
      await bench.smtp.clearFaults();
      expect(orderOf(await order(KEYED, two)).state).toBe('SENT');
      expect(mails()).toBe(1);
    },
  );

  it.each(['cut', 'silence', 'error'] as const)(
    'an order that the host kept before: %s, is UNCERTAIN, mailed again by hand alone, with its number',
    async (then) => {
      bench.smtp.forceAnswer({ kind: 'mail-kept', then });
      const uncertain = orderOf(await order(KEYED));
      expect(uncertain).toMatchObject({
        state: 'UNCERTAIN',
        reason: expect.stringMatching(/^It was sent and the answer never came/) as string,
        orderNumber: expect.stringMatching(NUMBER) as string,
      });
      expect(orderOf(await order(KEYED, two))).toEqual(uncertain);
      expect(mails()).toBe(1);
      const filter = { kinds: ['ORDER'], states: ['UNCERTAIN'] };
      expect(listed(await two(LIST, { filter }))).toEqual([uncertain]);
      const input = { id: uncertain.id };
      const ends = await Promise.all([one(RETRY, { input }), two(RETRY, { input })]);
      const done = ends.map(({ data }) => data?.done as { order: object | null });
      expect(done.filter(({ order: decided }) => decided !== null)).toEqual([
        { order: { ...uncertain, state: 'SENT', reason: null }, userErrors: [] },
      ]);
      expect(done.filter(({ order: decided }) => decided === null)).toMatchObject([
        { userErrors: [{ code: 'CONFLICT', path: ['input', 'id'] }] },
      ]);
      const [first, second] = [await bench.mail(0), await bench.mail(1)];
      expect(second).toEqual(first);
      expect(mails()).toBe(2);
    },
  );

  it('an UNCERTAIN order that arrived is dismissed, and never sent again', async () => {
    await bench.smtp.setFault({ kind: 'cut' });
    const { id } = orderOf(await order(KEYED));
    await bench.smtp.clearFaults();
    const dismissed = orderOf(await two(DISMISS, { input: { id } }));
    expect(dismissed).toMatchObject({ id, state: 'DISMISSED' });
    expect(orderOf(await order(KEYED))).toEqual(dismissed);
    for (const decision of [RETRY, DISMISS]) {
      const { data } = await one(decision, { input: { id } });
      expect(data?.done).toMatchObject({ order: null, userErrors: [{ code: 'CONFLICT' }] });
    }
    expect(mails()).toBe(1);
  });

  it.each([
    ['6f1c1f6e-0000-4000-8000-000000000000', 'NOT_FOUND'],
    ['../x', 'INVALID'],
  ])('an order %j that nobody knows cannot be settled', async (id, code) => {
    for (const decision of [RETRY, DISMISS]) {
      const { data } = await one(decision, { input: { id } });
      expect(data?.done).toMatchObject({
        order: null,
        userErrors: [{ code, path: ['input', 'id'] }],
      });
    }
  });

  it('a settled order leaves neither names, numbers nor addresses in the store', async () => {
    const held = async (id: string) =>
      JSON.stringify(await store.get(`deliveries/cts-orders/of/${id}`));
    await bench.smtp.setFault({ kind: 'cut' });
    const { id } = orderOf(await order());
    expect(await held(id)).toContain('Ruiz');
    await bench.smtp.clearFaults();
    orderOf(await one(RETRY, { input: { id } }));
    expect(await held(id)).toContain('"state":"SENT"');
    expect(await held(id)).not.toMatch(/Ruiz|5550133|nora\.desk|Elm/);
  });

  it('nothing is sent where writes are refused', async () => {
    const reader = bench.connect({ writes: 'refused' });
    for (const [mutation, input] of [
      [ORDER, ORDER_INPUT],
      [CANCEL, CANCELLATION],
    ] as const) {
      const { errors } = await reader(mutation, { input });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', delivered: 'no' });
    }
    expect([mails(), bench.smtp.calls.length]).toEqual([0, 0]);
    expect(listed(await reader(LIST))).toEqual([]);
  });

  it('that a record could not be looked for is an error, never no record', async () => {
    orderOf(await order());
    await bench.vendor.setFault({ kind: 'refused' });
    const { data, errors } = await one(LIST);
    expect(data?.found).toMatchObject({ nodes: [{ state: 'SENT', dispatch: null }] });
    expect(errors).toMatchObject([
      { path: ['found', 'nodes', 0, 'dispatch'], extensions: { code: 'UPSTREAM_UNAVAILABLE' } },
    ]);
  });

  it('a cancellation is a mail that names dispatch, reason and who asks, once for one key', async () => {
    const input = { ...CANCELLATION, reason: 'Back <up>\nsince 9', idempotencyKey: 'stop' };
    const sent = orderOf(await cancel(input));
    expect(sent).toMatchObject({
      kind: 'CANCELLATION',
      number: 'S-20451',
      ticketId: '5400123',
      orderNumber: 'IGZ5d8kTq2mXw9LkB4nTvR8cA',
      state: 'SENT',
      dispatch: null,
    });
    expect(orderOf(await cancel(input, two))).toEqual(sent);
    const { subject, to, text, html } = await bench.mail();
    expect({ subject, to }).toEqual({
      subject: 'CTS - Service Submission - 5400123',
      to: ['dispatch@cts.example.test'],
    });
    const lines = [
      'Dispatch Number: S-20451',
      'Reference: 5400123',
      'Cancellation Reason: Back <up> / since 9',
      'Cancellation Requested By: Nora Desk',
      'IGZ Dispatch Number: IGZ5d8kTq2mXw9LkB4nTvR8cA',
    ];
    expect(text).toBe(['Please cancel this dispatch.', ...lines].join('\n\n'));
    expect(html).toBe(
      [
        '<p>Please cancel this dispatch.</p>',
        ...lines.map(
          (line) => `<p>${line.replace('<up>', '&lt;up&gt;').replace(/^(.*?:)/, '<b>$1</b>')}</p>`,
        ),
      ].join('\n'),
    );
    bench.world.dispatches.set('S-20451', { ...onSite, phase: 'cancelled' });
    // It is over now, and its key still gives what came of it.
    expect(orderOf(await cancel(input))).toEqual(sent);
    const { data } = await cancel({ ...CANCELLATION, idempotencyKey: 'stop again' });
    expect(data?.done).toEqual({
      order: null,
      userErrors: [
        {
          code: 'CONFLICT',
          message:
            'input.number: expected a dispatch that is not over; vendor CTS says Canceled of S-20451',
          path: ['input', 'number'],
        },
      ],
    });
    expect(mails()).toBe(1);
  });

  it('a dispatch that was not ordered here is called off without a number of ours', async () => {
    expect(orderOf(await cancel({ ...CANCELLATION, number: 'S-20452' }))).toMatchObject({
      state: 'SENT',
      orderNumber: null,
    });
    expect((await bench.mail()).text).not.toContain('IGZ');
  });

  it('an UNCERTAIN cancellation shows the number that the record repeats', async () => {
    bench.smtp.forceAnswer({ kind: 'mail-kept', then: 'cut' });
    expect(orderOf(await cancel())).toMatchObject({
      state: 'UNCERTAIN',
      orderNumber: 'IGZ5d8kTq2mXw9LkB4nTvR8cA',
    });
  });

  it('what is wrong with a cancellation is said, and nothing is sent', async () => {
    const { data } = await cancel({ number: "S-1'", ticketId: '', reason: '', requestedBy: '\n' });
    expect((data?.done as { userErrors: object[] }).userErrors).toMatchObject(
      ['number', 'ticketId', 'reason', 'requestedBy'].map((field) => ({ path: ['input', field] })),
    );
    const unknown = await cancel({ ...CANCELLATION, number: 'S-404', idempotencyKey: 'k' });
    expect(unknown.data?.done).toEqual({
      order: null,
      userErrors: [
        {
          code: 'NOT_FOUND',
          message: 'input.number: expected a dispatch that vendor CTS knows; it knows no S-404',
          path: ['input', 'number'],
        },
      ],
    });
    expect(mails()).toBe(0);
    // The key is as if it never had been used.
    expect(orderOf(await cancel({ ...CANCELLATION, idempotencyKey: 'k' })).state).toBe('SENT');
  });

  it.each<[Fault, string]>([
    [{ kind: 'refused' }, 'UPSTREAM_UNAVAILABLE'],
    [{ kind: 'garbage' }, 'UPSTREAM_MALFORMED'],
    [{ kind: 'cut' }, 'UPSTREAM_UNAVAILABLE'],
  ])(
    'nothing is called off while the vendor cannot be asked (%o), and the key stays free',
    async (fault, code) => {
      const input = { ...CANCELLATION, idempotencyKey: 'k' };
      // Logged in already: it is the reading itself that fails.
      expect((await one('{ ctsRecentDispatches { id } }')).errors).toBeUndefined();
      await bench.vendor.setFault(fault);
      const { errors } = await cancel(input);
      expect(errors?.[0]?.extensions).toMatchObject({ code, upstream: 'cts', delivered: 'no' });
      expect(mails()).toBe(0);
      await bench.vendor.clearFaults();
      expect(orderOf(await cancel(input)).state).toBe('SENT');
    },
  );

  it('orders are listed newest first, by kind and state, page by page', async () => {
    bench.smtp.forceAnswer({ kind: 'mail-refused', at: 'message', code: 554 });
    for (let round = 0; round < 3; round += 1) {
      await order();
      await cancel();
    }
    const all = listed(await one(LIST));
    expect(all).toMatchObject([
      { kind: 'CANCELLATION' },
      { kind: 'ORDER', state: 'SENT' },
      { kind: 'CANCELLATION' },
      { kind: 'ORDER', state: 'SENT' },
      { kind: 'CANCELLATION' },
      { kind: 'ORDER', state: 'REFUSED' },
    ]);
    const page = (await one(LIST, { first: 4 })).data?.found as {
      nodes: object[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
      totalCount: number;
    };
    expect(page).toMatchObject({ pageInfo: { hasNextPage: true }, totalCount: 6 });
    const rest = listed(await one(LIST, { first: 4, after: page.pageInfo.endCursor }));
    expect([...page.nodes, ...rest]).toEqual(all);
    const filter = { kinds: ['ORDER'], states: ['SENT', 'UNCERTAIN'] };
    expect((await one(LIST, { filter })).data?.found).toMatchObject({ totalCount: 2 });
    for (const wrong of [{ first: 0 }, { first: 101 }, { filter: { kinds: [] } }, { after: 'x' }]) {
      const { errors } = await one(LIST, wrong);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });
});
