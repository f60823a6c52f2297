import { randomBytes } from 'node:crypto';
import { createMemoryStore } from '../../platform/store/memory-store.ts';
import { startLit } from '../../sandbox/lit/index.ts';
import type { Fault, Simulator } from '../../sandbox/runtime/types.ts';
import type { World } from '../../sandbox/world/types.ts';
import { aWorld } from '../sandbox/small-world.ts';
import {
  beginPut,
  hashOf,
  OPEN,
  put,
  startUploadBench,
  type UploadBench,
  type UploadPayload,
} from '../subgraphs/lit/upload-bench.ts';
import { aDispatch, byNumber } from '../support/a-dispatch.ts';
import { onlyError } from '../support/expect-failure.ts';
import { until } from '../support/until.ts';

const SEND = '/services/apexrest/UploadDispatchFile/';
const MAX_BYTES = 16 * 1024 * 1024;
/** Says nothing of a length. */
const CHUNKED = { 'transfer-encoding': 'chunked' };
const REPORT = Buffer.from('%PDF-1.7 the modem is in the rack');
const announced = (input: Record<string, unknown> = {}) => ({
  number: 'DIS10001',
  fileName: 'report.pdf',
  size: REPORT.length,
  contentType: 'application/pdf',
  ...input,
});

describe('files for dispatches of vendor LIT', () => {
  let world: World;
  let vendor: Simulator;
  let store: ReturnType<typeof createMemoryStore>;
  let bench: UploadBench;
  const others: UploadBench[] = [];

  beforeEach(async () => {
    world = aWorld({
      dispatches: byNumber(
        aDispatch({ vendor: 'LIT', number: 'DIS10001' }),
        aDispatch({ vendor: 'LIT', number: 'DIS9', phase: 'completed' }),
      ),
    });
    vendor = await startLit({ world, port: 0 });
    store = createMemoryStore();
    bench = await connect();
  });

  afterEach(async () => {
    await Promise.all([bench, ...others.splice(0)].map((each) => each.stop()));
    await vendor.stop();
  });

  const connect = (settings: Record<string, string> = {}, own = {}) =>
    startUploadBench({ ...vendor.environment, ...settings }, { state: store, ...own });

  async function another(settings: Record<string, string> = {}, own = {}): Promise<UploadBench> {
    const started = await connect(settings, own);
    others.push(started);
    return started;
  }

  const files = (number = 'DIS10001') => world.dispatches.get(number)?.files ?? [];
  const sends = () => vendor.calls.filter(({ path }) => path.startsWith(SEND));

  it('lit.md §6.5: stores a file whose reply has a null dispatch, and shows the id in its words', async () => {
    const upload = await bench.opened(announced());
    expect(upload).toEqual({
      ...{ id: upload.id, number: 'DIS10001', fileName: 'report.pdf', size: REPORT.length },
      ...{ state: 'OPEN', reason: null, url: upload.url, fileId: null },
      expiresAt: upload.expiresAt,
    });
    expect(upload.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/uploads\/lit\/[\w-]{43}$/);
    const sent = await put(upload.url, REPORT);
    const [file] = files();
    expect(file).toMatchObject({
      ...{ name: 'report.pdf', contentType: 'application/pdf', bytes: REPORT.length },
      sha256: hashOf(REPORT),
    });
    const stored = { id: upload.id, state: 'STORED', fileId: file?.id, reason: null };
    expect(sent).toEqual({ status: 200, body: stored });
    expect(await bench.get(upload.id)).toMatchObject({ ...stored, url: null });
    expect(await bench.uncertain()).toEqual([]);
  });

  it('passes 16 MiB on byte for byte, and no byte more', async () => {
    const bytes = randomBytes(MAX_BYTES);
    const upload = await bench.opened(announced({ size: MAX_BYTES, contentType: null }));
    expect(await put(upload.url, bytes)).toMatchObject({ status: 200 });
    expect(files()).toMatchObject([
      { bytes: MAX_BYTES, contentType: 'application/octet-stream', sha256: hashOf(bytes) },
    ]);
    const longer = await bench.opened(announced({ size: MAX_BYTES }));
    const tooMuch = await put(longer.url, Buffer.alloc(MAX_BYTES + 1));
    expect(tooMuch).toMatchObject({ status: 413, body: { code: 'BODY_TOO_LONG' } });
    expect(await bench.get(longer.id)).toMatchObject({ state: 'OPEN' });
  });

  describe('what is no file', () => {
    const BYTES = 'application/octet-stream';
    const bodies: readonly [string, Buffer, Record<string, string>, number, string][] = [
      [
        'of 17 MiB',
        Buffer.alloc(17 * 1024 * 1024),
        { 'content-type': BYTES },
        413,
        'BODY_TOO_LONG',
      ],
      ['of text/plain', REPORT, { 'content-type': 'text/plain' }, 400, 'BAD_USER_INPUT'],
      ['that is empty', Buffer.alloc(0), { 'content-type': BYTES }, 400, 'BAD_USER_INPUT'],
    ];

    it.each(bodies)(
      'dispatch-portal #14: a body %s is refused, the vendor not asked, and the address still holds',
      async (_what, body, headers, status, code) => {
        const upload = await bench.opened(announced({ contentType: null }));
        const length = { 'content-length': String(body.length) };
        const refused = await put(upload.url, body, { ...headers, ...length });
        expect(refused).toMatchObject({ status, body: { code } });
        expect(sends()).toEqual([]);
        expect(await bench.get(upload.id)).toMatchObject({ state: 'OPEN' });
        expect(await put(upload.url, REPORT)).toMatchObject({ status: 200 });
      },
    );

    it.each([
      ['without a name', { fileName: undefined }],
      ['without a length', { size: 0 }],
      ['of 17 MiB', { size: 17 * 1024 * 1024 }],
    ])('dispatch-portal #14: an upload %s is not opened', async (_what, changes) => {
      const { fileName, ...input } = announced(changes);
      const named = fileName === undefined ? input : { ...input, fileName };
      const { data, errors } = await bench.ask(OPEN, { input: named });
      const told = (data?.payload as UploadPayload | undefined)?.userErrors;
      expect(told ?? errors).toHaveLength(1);
      expect(vendor.calls).toEqual([]);
    });

    it.each(['application/pdf', 'Application/PDF', 'application/octet-stream'])(
      'is not a body of %s, as the upload announced it',
      async (type) => {
        const upload = await bench.opened(announced());
        const length = { 'content-length': String(REPORT.length) };
        const sent = await put(upload.url, REPORT, { ...length, 'content-type': type });
        expect(sent).toMatchObject({ status: 200 });
        expect(files()).toMatchObject([{ contentType: 'application/pdf' }]);
      },
    );
  });

  it('takes a body that does not say how long it is, in pieces of any length', async () => {
    const upload = await bench.opened(announced());
    const { call, answer } = beginPut(upload.url);
    for (const byte of REPORT) call.write(Buffer.of(byte));
    call.end();
    expect(await answer).toMatchObject({ status: 200 });
    expect(files()).toMatchObject([{ sha256: hashOf(REPORT) }]);
  });

  it.each([
    ['plans for store 12.PDF', 'plans for store 12.PDF'],
    ['100% "done"; final.txt', '100% "done"; final.txt'],
    ['Übergabe 東京.pdf', '%C3%9Cbergabe %E6%9D%B1%E4%BA%AC.pdf'],
  ])('keeps the name %s, written so that a header can hold it', async (fileName, kept) => {
    const upload = await bench.opened(announced({ fileName }));
    expect(upload.fileName).toBe(fileName);
    await put(upload.url, REPORT);
    expect(files().map(({ name }) => name)).toEqual([kept]);
  });

  it('takes files for a dispatch that is closed', async () => {
    const upload = await bench.opened(announced({ number: 'DIS9' }));
    expect(await put(upload.url, REPORT)).toMatchObject({ status: 200 });
    expect(files('DIS9')).toHaveLength(1);
  });

  describe('when it is opened', () => {
    it.each([
      [{ number: 'DIS 1' }, 'number'],
      [{ fileName: 'report' }, 'fileName'],
      [{ fileName: '../report.pdf' }, 'fileName'],
      [{ fileName: 'a\r\nx-evil: 1.pdf' }, 'fileName'],
      [{ fileName: `${'a'.repeat(97)}.pdf` }, 'fileName'],
      [{ size: 0 }, 'size'],
      [{ size: MAX_BYTES + 1 }, 'size'],
      [{ contentType: 'pdf' }, 'contentType'],
      [{ contentType: 'a/b\r\nx: y' }, 'contentType'],
    ])('names what to mend in %j, and asks nobody', async (input, field) => {
      const { upload, userErrors } = await bench.open(announced(input));
      expect(upload).toBeNull();
      expect(userErrors).toEqual([
        expect.objectContaining({ code: 'INVALID', path: ['input', field] }),
      ]);
      expect(vendor.calls).toEqual([]);
    });

    it('refuses a number that the vendor does not know', async () => {
      const { upload, userErrors } = await bench.open(announced({ number: 'DIS404' }));
      expect(upload).toBeNull();
      expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'number'] }]);
    });

    it('refuses where writing is refused', async () => {
      const reading = await another({}, { writes: 'refused' });
      const answer = await reading.ask(OPEN, { input: announced() });
      expect(onlyError(answer)).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
      const upload = await bench.opened(announced());
      const there = new URL(new URL(upload.url).pathname, reading.url).href;
      expect(await put(there, REPORT)).toMatchObject({
        status: 422,
        body: { state: 'REFUSED', reason: expect.stringContaining('refused outside') as string },
      });
      expect(sends()).toEqual([]);
    });

    it('gives one upload for one key, with an address each time, and one file', async () => {
      const input = announced({ idempotencyKey: 'file-1' });
      const second = await another();
      const [one, two] = [await bench.opened(input), await second.opened(input)];
      expect(two.id).toBe(one.id);
      expect(two.expiresAt).toEqual(one.expiresAt);
      expect(two.url).not.toBe(one.url);
      expect(await put(two.url, REPORT)).toMatchObject({ status: 200 });
      expect(await put(one.url, REPORT)).toMatchObject({ status: 409 });
      const after = await bench.open(input);
      expect(after.upload).toMatchObject({ id: one.id, state: 'STORED', url: null });
      const other = await bench.ask(OPEN, { input: { ...input, fileName: 'other.pdf' } });
      expect(onlyError(other)).toMatchObject({ extensions: { code: 'IDEMPOTENCY_CONFLICT' } });
      expect(files()).toHaveLength(1);
    });

    it('gives one upload for one key, asked ten times at the same moment', async () => {
      const input = announced({ idempotencyKey: 'file-1' });
      const uploads = await Promise.all(Array.from({ length: 10 }, () => bench.opened(input)));
      expect(new Set(uploads.map(({ id }) => id)).size).toBe(1);
      expect(new Set(uploads.map(({ url }) => url)).size).toBe(10);
    });

    it('keeps neither address nor key in the store', async () => {
      const held: string[] = [];
      const watched = {
        ...store,
        update: (key: string, change: (now: unknown) => unknown, options: object) =>
          store.update(
            key,
            (now) => {
              const next = change(now);
              held.push(key, JSON.stringify(next ?? null));
              return next;
            },
            options,
          ),
      };
      const watching = await another({}, { state: watched });
      const { url } = await watching.opened(announced({ idempotencyKey: 'a-secret-key' }));
      expect(held.join()).toContain('report.pdf');
      expect(held.join()).not.toContain(url.split('/').at(-1));
      expect(held.join()).not.toContain('a-secret-key');
    });
  });

  describe('at its address', () => {
    it('takes one PUT: a second is refused, at the same time and later', async () => {
      const upload = await bench.opened(announced());
      const second = await another();
      const there = new URL(new URL(upload.url).pathname, second.url).href;
      const first = beginPut(upload.url, { 'content-length': String(REPORT.length) });
      first.call.write(REPORT.subarray(0, 5));
      await until(
        'it is on its way',
        async () => (await bench.get(upload.id))?.state === 'SENDING',
      );
      for (const url of [upload.url, there]) {
        expect(await put(url, REPORT)).toMatchObject({ status: 409, body: { code: 'CONFLICT' } });
      }
      first.call.end(REPORT.subarray(5));
      expect(await first.answer).toMatchObject({ status: 200 });
      expect(await put(upload.url, REPORT)).toMatchObject({ status: 409 });
      expect(sends()).toHaveLength(1);
    });

    it('lets whoever is refused send all of it, and then read why', async () => {
      const { url } = await bench.opened(announced());
      await put(url, REPORT);
      const long = Buffer.alloc(MAX_BYTES);
      expect(await put(url, long)).toMatchObject({ status: 409 });
      expect(await put(`${url}x`, long)).toMatchObject({ status: 404 });
    });

    it('lets one through of ten that come at the same moment', async () => {
      const upload = await bench.opened(announced());
      const answers = await Promise.all(Array.from({ length: 10 }, () => put(upload.url, REPORT)));
      expect(answers.map(({ status }) => status).sort()).toEqual([
        200,
        ...Array<number>(9).fill(409),
      ]);
      expect(files()).toHaveLength(1);
    });

    it('is unknown when nobody opened it', async () => {
      const { url } = await bench.opened(announced());
      for (const unknown of [url.replace(/[\w-]{43}$/, 'A'.repeat(43)), `${url}x`]) {
        expect(await put(unknown, REPORT)).toMatchObject({
          status: 404,
          body: { code: 'NOT_FOUND' },
        });
      }
      expect(sends()).toEqual([]);
    });

    it('answers 410 once its time is over', async () => {
      const brief = await another({ LIT_UPLOAD_OPEN_MS: '300' });
      const upload = await brief.opened(announced({ idempotencyKey: 'late' }));
      await until(
        'its time is over',
        async () => (await bench.get(upload.id))?.state === 'EXPIRED',
      );
      expect(await put(upload.url, REPORT)).toMatchObject({ status: 410, body: { code: 'GONE' } });
      const again = await brief.open(announced({ idempotencyKey: 'late' }));
      expect(again.upload).toMatchObject({ id: upload.id, state: 'EXPIRED', url: null });
      expect(sends()).toEqual([]);
    });

    it.each([-1, 1])('stays usable after a Content-Length that is %d off', async (off) => {
      const upload = await bench.opened(announced());
      const wrong = Buffer.alloc(REPORT.length + off);
      expect(await put(upload.url, wrong)).toMatchObject({
        status: 400,
        body: { code: 'BAD_USER_INPUT' },
      });
      expect(await bench.get(upload.id)).toMatchObject({ state: 'OPEN' });
      expect(await put(upload.url, REPORT)).toMatchObject({ status: 200 });
    });

    it.each([
      ['short', REPORT.subarray(1), `it ended after ${REPORT.length - 1}`],
      ['long', Buffer.concat([REPORT, REPORT]), 'got more'],
    ])(
      'refuses a body that is too %s, of which the vendor has nothing whole',
      async (_, body, why) => {
        const upload = await bench.opened(announced());
        const answer = await put(upload.url, body, CHUNKED);
        const refused = { id: upload.id, state: 'REFUSED', fileId: null };
        expect(answer).toMatchObject({ status: 400, body: refused });
        const stands = await bench.get(upload.id);
        expect(stands).toMatchObject({
          ...refused,
          reason: expect.stringContaining(why) as string,
        });
        expect(files()).toEqual([]);
        expect(await put(upload.url, REPORT)).toMatchObject({ status: 409 });
      },
    );

    it('refuses a file whose sender goes away in the middle', async () => {
      const upload = await bench.opened(announced({ size: MAX_BYTES }));
      const { call } = beginPut(upload.url, { 'content-length': String(MAX_BYTES) });
      call.write(Buffer.alloc(MAX_BYTES - 1));
      await until(
        'it is on its way',
        async () => (await bench.get(upload.id))?.state === 'SENDING',
      );
      call.destroy();
      await until('it ended', async () => (await bench.get(upload.id))?.state === 'REFUSED');
      expect(files()).toEqual([]);
      expect(await bench.uncertain()).toEqual([]);
    });
  });

  describe('whose sender gives up before it leaves', () => {
    const length = { 'content-length': String(MAX_BYTES) };
    const large = announced({ size: MAX_BYTES });
    const bytes = Buffer.alloc(MAX_BYTES);

    it('keeps its address: nothing was sent', async () => {
      const upload = await bench.opened(large);
      vendor.clearCalls();
      await vendor.setFault({ kind: 'slow', delayMs: 500, onlyPath: '/services/apexrest/' });
      const { call } = beginPut(upload.url, length);
      call.write(bytes.subarray(0, 5));
      await until('the vendor is asked', () =>
        vendor.calls.some(({ path }) => path.includes('GetDispatch')),
      );
      call.destroy();
      // Behind the first, at a vendor that takes as long for it.
      expect(await put(upload.url, bytes)).toMatchObject({ status: 200 });
      expect(sends()).toHaveLength(1);
    });

    it('holds up nobody, also when it is taken at that moment', async () => {
      let release = () => undefined as void;
      const held = new Promise<void>((resolve) => (release = resolve));
      let claiming = false;
      const slow = await another(
        {},
        {
          state: {
            ...store,
            async update(key: string, ...rest: [() => unknown]) {
              if (key.startsWith('lit/uploads/begun/')) {
                claiming = true;
                await held;
              }
              return store.update(key, ...rest);
            },
          },
        },
      );
      const upload = await slow.opened(large);
      const { call } = beginPut(upload.url, length);
      call.write(bytes.subarray(0, 5));
      await until('it is taken', () => claiming);
      call.destroy();
      await until('the connection is gone here too', () => slow.connections().then((n) => n === 0));
      release();
      await until('it ended', async () => (await bench.get(upload.id))?.state === 'REFUSED');
      expect((await bench.get(upload.id))?.reason).toContain(
        'body: expected 16777216 bytes; it broke off',
      );
      expect(files()).toEqual([]);
    });
  });

  describe('when the vendor', () => {
    it.each([
      'Insert failed. First exception on row 0; first error: MAXIMUM_SIZE_OF_ATTACHMENT, attachment data exceeded maximum size',
      'Something else',
    ])('says error, it is refused with the reason: %s', async (message) => {
      vendor.forceAnswer({ kind: 'business-error', operation: 'UploadDispatchFile', message });
      const upload = await bench.opened(announced());
      expect(await put(upload.url, REPORT)).toMatchObject({
        status: 422,
        body: {
          state: 'REFUSED',
          fileId: null,
          reason: expect.stringContaining(message) as string,
        },
      });
      expect(files()).toEqual([]);
    });

    it('has lost the dispatch meanwhile, it is refused', async () => {
      const upload = await bench.opened(announced());
      world.dispatches.delete('DIS10001');
      expect(await put(upload.url, REPORT)).toMatchObject({
        status: 422,
        body: {
          state: 'REFUSED',
          reason: expect.stringContaining('no dispatch DIS10001') as string,
        },
      });
    });

    it('cannot be reached, the address still holds', async () => {
      const upload = await bench.opened(announced());
      await vendor.setFault({ kind: 'refused' });
      expect(await put(upload.url, REPORT)).toMatchObject({
        status: 503,
        body: { code: 'UPSTREAM_UNAVAILABLE' },
      });
      expect(await bench.get(upload.id)).toMatchObject({ state: 'OPEN' });
      await vendor.clearFaults();
      expect(await put(upload.url, REPORT)).toMatchObject({ status: 200 });
    });

    it('has ended the session, it logs in before the file leaves', async () => {
      await put((await bench.opened(announced())).url, REPORT);
      const upload = await bench.opened(announced());
      await vendor.setFault({ kind: 'expired-session', mode: 'once' });
      vendor.clearCalls();
      expect(await put(upload.url, REPORT)).toMatchObject({ status: 200 });
      expect(vendor.calls.map(({ path, status }) => `${path.split('/').at(-2)} ${status}`)).toEqual(
        ['GetDispatch 401', 'oauth2 200', 'GetDispatch 200', 'UploadDispatchFile 200'],
      );
    });

    it.each<Fault>([
      { kind: 'cut', onlyPath: SEND },
      { kind: 'server-error', status: 503, onlyPath: SEND },
      { kind: 'garbage', onlyPath: SEND },
    ])(
      'answers nothing that tells, it is uncertain until somebody settles it: $kind',
      async (fault) => {
        const key = { idempotencyKey: 'file-1' };
        const upload = await bench.opened(announced(key));
        await vendor.setFault(fault);
        const answer = await put(upload.url, REPORT);
        expect(answer).toMatchObject({ status: 502, body: { id: upload.id, state: 'UNCERTAIN' } });
        const [open, ...rest] = await bench.uncertain();
        expect(rest).toEqual([]);
        expect(open).toMatchObject({ id: upload.id, state: 'UNCERTAIN', url: null, fileId: null });
        expect(open?.reason).toMatch(/^The file was sent without an answer: lit /);
        expect((await bench.open(announced(key))).upload).toEqual(open);
        expect(await put(upload.url, REPORT)).toMatchObject({ status: 409 });
        expect(sends()).toHaveLength(1);

        const settled = await bench.dismiss(upload.id);
        expect(settled).toEqual({ upload: { ...open, state: 'DISMISSED' }, userErrors: [] });
        expect(await bench.uncertain()).toEqual([]);
      },
    );
  });

  it('settles what is uncertain and nothing else', async () => {
    const upload = await bench.opened(announced());
    expect(await bench.dismiss(upload.id)).toMatchObject({
      upload: null,
      userErrors: [{ code: 'CONFLICT', path: ['input', 'id'] }],
    });
    expect(await bench.dismiss('nobody')).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await bench.get('nobody')).toBeNull();
    expect(await bench.get(upload.id)).toMatchObject({ state: 'OPEN', url: null });
  });

  it('lists what is uncertain page by page, newest first', async () => {
    const ids: string[] = [];
    await vendor.setFault({ kind: 'cut', onlyPath: SEND });
    for (let index = 0; index < 3; index += 1) {
      const upload = await bench.opened(announced());
      await put(upload.url, REPORT);
      ids.unshift(upload.id);
    }
    const page = `query ($after: String) { uncertainDispatchFileUploads(first: 2, after: $after) {
      totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;
    const first = await bench.ask(page);
    const { nodes, pageInfo, totalCount } = first.data?.uncertainDispatchFileUploads as {
      nodes: { id: string }[];
      pageInfo: { endCursor: string };
      totalCount: number;
    };
    const second = await bench.ask(page, { after: pageInfo.endCursor });
    expect(totalCount).toBe(3);
    expect(second.data).toMatchObject({
      uncertainDispatchFileUploads: { pageInfo: { hasNextPage: false } },
    });
    const rest = second.data?.uncertainDispatchFileUploads as { nodes: { id: string }[] };
    // Some may have been opened in the same millisecond.
    expect(new Set([...nodes, ...rest.nodes].map(({ id }) => id))).toEqual(new Set(ids));
    expect([nodes.length, rest.nodes.length]).toEqual([2, 1]);
  });
});
