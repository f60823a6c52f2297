import { createHash, randomBytes } from 'node:crypto';
import type { DispatchFile } from '../../../sandbox/world/types.ts';
import type { SystemUnderTest } from '../../support/start-system.ts';

interface Upload {
  readonly id: string;
  readonly state: string;
  readonly url: string | null;
  readonly fileId: string | null;
}

const OPEN = `mutation Open($input: UploadDispatchFileInput!) {
  uploadDispatchFile(input: $input) { upload { id state url fileId } userErrors { code message } }
}`;
const READ = `query Read($id: ID!) { dispatchFileUpload(id: $id) { id state url fileId reason } }`;
const SIZE = 16 * 1024 * 1024;

/** Cases about files, before a system that is started. */
export function describeFiles(started: () => SystemUnderTest): void {
  let system: SystemUnderTest;
  let number: string;

  beforeAll(() => {
    system = started();
    number =
      [...system.world.dispatches.values()].find(({ vendor }) => vendor === 'LIT')?.number ?? '';
  });

  async function open(input: Record<string, unknown>): Promise<Upload & { readonly url: string }> {
    const { data, errors } = await system.ask<{ uploadDispatchFile: { upload: Upload | null } }>(
      OPEN,
      { input: { number, fileName: 'survey.zip', size: SIZE, ...input } },
    );
    expect(errors).toEqual([]);
    const { upload } = data.uploadDispatchFile;
    if (!upload?.url) throw new Error(`no address: ${JSON.stringify(data)}`);
    return { ...upload, url: upload.url };
  }

  const read = async (id: string) =>
    (await system.ask<{ dispatchFileUpload: Upload }>(READ, { id })).data.dispatchFileUpload;

  async function put(url: string, body: Buffer) {
    const response = await fetch(url, { method: 'PUT', body: new Uint8Array(body) });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  }

  const files = (): readonly DispatchFile[] => system.world.dispatches.get(number)?.files ?? [];

  it('one goes to the gateway’s address and arrives byte for byte, once', async () => {
    const bytes = randomBytes(SIZE);
    const upload = await open({ idempotencyKey: 'e2e-file' });
    expect(upload.url.startsWith(`${system.url}/uploads/lit/`)).toBe(true);
    const first = await put(upload.url, bytes);
    const [file, ...others] = files();
    expect(others).toEqual([]);
    expect(file).toMatchObject({
      name: 'survey.zip',
      bytes: SIZE,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    const stored = { id: upload.id, state: 'STORED', fileId: file?.id, reason: null };
    expect(first).toEqual({ status: 200, body: stored });
    expect(await read(upload.id)).toEqual({ ...stored, url: null });
    expect(await put(upload.url, bytes)).toMatchObject({ status: 409, body: { code: 'CONFLICT' } });
    expect(files()).toHaveLength(1);
  });

  it('one keeps its address when its length is another, and hears of one that is unknown', async () => {
    const before = files().length;
    const upload = await open({ size: 5 });
    expect(await put(upload.url, Buffer.alloc(SIZE))).toMatchObject({
      status: 400,
      body: { code: 'BAD_USER_INPUT' },
    });
    expect(await put(upload.url, Buffer.alloc(SIZE + 1))).toMatchObject({
      status: 413,
      body: { code: 'BODY_TOO_LONG' },
    });
    expect(await put(`${upload.url}x`, Buffer.alloc(SIZE))).toMatchObject({ status: 404 });
    expect(await read(upload.id)).toMatchObject({ state: 'OPEN' });
    expect(await put(upload.url, Buffer.from('three'))).toMatchObject({ status: 200 });
    expect(files()).toHaveLength(before + 1);
  });
}
