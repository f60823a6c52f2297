import { once } from 'node:events';
import type { ClientRequest } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { startRawVendor, type RawVendor, type TakeFile } from '../subgraphs/lit/raw-vendor.ts';
import { beginPut, startUploadBench, type UploadBench } from '../subgraphs/lit/upload-bench.ts';
import { until } from '../support/until.ts';

const SIZE = 16 * 1024 * 1024;
const PIECE = Buffer.alloc(64 * 1024, 'noc');
const FILE = { number: 'DIS10001', fileName: 'survey.zip', size: SIZE };
const STORED = { Status: 'Success', Message: 'File ID:00P000000000001AAA', Dispatch: null };

describe('a file on its way to vendor LIT', () => {
  let vendor: RawVendor;
  let bench: UploadBench;

  async function start(takeFile: TakeFile, settings: Record<string, string> = {}): Promise<void> {
    vendor = await startRawVendor(takeFile);
    bench = await startUploadBench({ ...vendor.environment, ...settings });
  }

  afterEach(async () => {
    await bench.stop();
    await vendor.stop();
  });

  const begin = async (input: Record<string, unknown> = FILE) => {
    const upload = await bench.opened(input);
    return { ...beginPut(upload.url, { 'content-length': String(input.size) }), id: upload.id };
  };

  /** Sends pieces for as long as they are taken. */
  async function fill(call: ClientRequest, pieces = SIZE / PIECE.length): Promise<void> {
    call.on('error', () => undefined);
    const closed = once(call, 'close');
    for (let sent = 0; sent < pieces && !call.destroyed; sent += 1) {
      if (!call.write(PIECE)) await Promise.race([once(call, 'drain'), closed]);
    }
    call.end();
  }

  it('waits at its sender while the vendor takes none of it, and goes on when the vendor does', async () => {
    let taken = 0;
    await start((request, response) => {
      request.pause();
      request.on('data', (chunk: Buffer) => (taken += chunk.length));
      request.pause();
      request.on('end', () => response.end(JSON.stringify(STORED)));
    });
    const { call, answer, id } = await begin();
    const filled = fill(call);
    await until('it is on its way', () => vendor.files.length === 1);
    const stalledAt = await whenStill(() => call.socket?.bytesWritten ?? 0);
    expect(taken).toBe(0);
    expect(stalledAt).toBeLessThan(SIZE);
    expect(await bench.get(id)).toMatchObject({ state: 'SENDING' });
    vendor.files[0]?.resume();
    await filled;
    expect(await answer).toMatchObject({ status: 200, body: { fileId: '00P000000000001AAA' } });
    expect(taken).toBe(SIZE);
  });

  it('is refused when its session ends all the same: no body is sent twice', async () => {
    await start((request, response) => {
      const expired = [{ message: 'Session expired or invalid', errorCode: 'INVALID_SESSION_ID' }];
      request.on('end', () => response.writeHead(401).end(JSON.stringify(expired))).resume();
    });
    const { call, answer, id } = await begin();
    await fill(call);
    expect(await answer).toMatchObject({ status: 422, body: { state: 'REFUSED' } });
    expect((await bench.get(id))?.reason).toMatch(/status 401; try again with a new upload$/);
    expect(vendor.files).toHaveLength(1);
  });

  it.each<[string, TakeFile]>([
    ['breaks off', (request) => void request.once('data', () => request.socket.destroy())],
    ['says 500', (_request, response) => void response.writeHead(500).end('no')],
    ['says 413', (_request, response) => void response.writeHead(413).end('too large')],
  ])('is refused when the vendor %s before it had the whole file', async (_, takeFile) => {
    await start(takeFile);
    const { call, answer, id } = await begin();
    await fill(call);
    expect(await answer).toMatchObject({ status: 422, body: { id, state: 'REFUSED' } });
    expect(await bench.uncertain()).toEqual([]);
    expect(vendor.files).toHaveLength(1);
  });

  it('is uncertain when the vendor says that it has it before it had the whole file', async () => {
    await start((_request, response) => void response.end(JSON.stringify(STORED)));
    const { call, answer } = await begin();
    await fill(call);
    expect(await answer).toMatchObject({ status: 502, body: { state: 'UNCERTAIN', fileId: null } });
  });

  it('is uncertain when the vendor takes the last byte and goes away', async () => {
    await start((request) => void request.on('end', () => request.socket.destroy()).resume());
    const { call, answer, id } = await begin();
    await fill(call);
    expect(await answer).toMatchObject({ status: 502, body: { state: 'UNCERTAIN' } });
    expect(await bench.uncertain()).toMatchObject([{ id }]);
  });

  it('is refused when it does not come in time, uncertain when its answer does not', async () => {
    await start((request) => void request.resume(), { LIT_UPLOAD_TIMEOUT_MS: '700' });
    const [part, whole] = [await begin(), await begin({ ...FILE, size: PIECE.length })];
    part.call.on('error', () => undefined).write(PIECE);
    whole.call.end(PIECE);
    expect(await whole.answer).toMatchObject({ status: 502, body: { state: 'UNCERTAIN' } });
    await until('it ended', async () => (await bench.get(part.id))?.state === 'REFUSED');
    expect((await bench.get(part.id))?.reason).toMatch(
      /within 700 ms, before it had the whole file/,
    );
    part.call.destroy();
  });

  it('is not taken for lost while it waits for its turn: it may still leave', async () => {
    await start((request) => void request.resume(), {
      ...{ LIT_UPLOAD_TIMEOUT_MS: '400', LIT_BREAKER_FAILURES: '100' },
    });
    const input = { ...FILE, size: 5 };
    const begun = await Promise.all(Array.from({ length: 16 }, () => begin(input)));
    for (const { call } of begun) call.end('bytes');
    const lost: string[] = [];
    await until('all have left', async () => {
      const uncertain = await bench.uncertain();
      lost.push(
        ...uncertain.flatMap(({ reason }) => (reason?.includes('process') ? [reason] : [])),
      );
      return vendor.files.length === 16;
    });
    expect(lost).toEqual([]);
    await Promise.all(begun.map(({ answer }) => answer));
  });

  it('keeps its last piece back until the sender says that this was all', async () => {
    let taken = 0;
    await start((request, response) => {
      request.on('data', (chunk: Buffer) => (taken += chunk.length));
      request.on('end', () => response.end(JSON.stringify(STORED)));
    });
    const upload = await bench.opened({ ...FILE, size: 3 * PIECE.length });
    const { call, answer } = beginPut(upload.url);
    for (let sent = 0; sent < 3; sent += 1) call.write(PIECE);
    const before = await whenStill(() => taken);
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(3 * PIECE.length);
    call.end();
    expect(await answer).toMatchObject({ status: 200 });
    expect(taken).toBe(3 * PIECE.length);
  });
});

/** A count once it is above nothing and grows no more. */
async function whenStill(count: () => number): Promise<number> {
  let before = -1;
  await until('it stands still', async () => {
    const [last, now] = [before, count()];
    before = now;
    await sleep(100);
    return now > 0 && now === last && now === count();
  });
  return before;
}
