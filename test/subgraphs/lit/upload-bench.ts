import { createHash } from 'node:crypto';
import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { fastify } from 'fastify';
import { createSettingsReader, type Environment } from '../../../platform/config.ts';
import { serveEndpoints } from '../../../platform/http/endpoint.ts';
import { silentLogger } from '../../../platform/logger.ts';
import { lit } from '../../../subgraphs/lit/index.ts';
import type { SubgraphDeps } from '../../../subgraphs/runtime/define-subgraph.ts';
import { createSubgraphExecutor, type SubgraphAnswer } from '../../../subgraphs/runtime/execute.ts';
import { subgraphSchema } from '../../../subgraphs/runtime/schema.ts';
import { subgraphDeps } from '../../support/subgraph-deps.ts';

export interface Upload {
  readonly id: string;
  readonly number: string;
  readonly fileName: string;
  readonly size: number;
  readonly state: string;
  readonly reason: string | null;
  readonly url: string | null;
  readonly expiresAt: Date;
  readonly fileId: string | null;
}
export interface UploadPayload {
  readonly upload: Upload | null;
  readonly userErrors: readonly { code: string; message: string; path: string[] | null }[];
}

export interface PutAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** An instance of the subgraph whose endpoints are served, as the gateway serves them. */
export interface UploadBench {
  /** Where it listens. */
  readonly url: string;
  ask(query: string, variables?: Record<string, unknown>): Promise<SubgraphAnswer>;
  open(input: Record<string, unknown>): Promise<UploadPayload>;
  /** An upload that is open. */
  opened(input: Record<string, unknown>): Promise<Upload & { readonly url: string }>;
  get(id: string): Promise<Upload | null>;
  uncertain(): Promise<readonly Upload[]>;
  dismiss(id: string): Promise<UploadPayload>;
  /** How many clients are connected. */
  connections(): Promise<number>;
  stop(): Promise<void>;
}

export const UPLOAD = 'id number fileName size state reason url expiresAt fileId';
export const OPEN = `mutation ($input: UploadDispatchFileInput!) {
  payload: uploadDispatchFile(input: $input) { upload { ${UPLOAD} } userErrors { code message path } } }`;
const DISMISS = `mutation ($input: DismissDispatchFileUploadInput!) {
  payload: dismissDispatchFileUpload(input: $input) { upload { ${UPLOAD} } userErrors { code message path } } }`;
const ONE = `query ($id: ID!) { dispatchFileUpload(id: $id) { ${UPLOAD} } }`;
const UNCERTAIN = `{ uncertainDispatchFileUploads { nodes { ${UPLOAD} } totalCount } }`;

export const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Starts an instance before the vendor that the environment names. */
export async function startUploadBench(
  environment: Environment,
  own: Partial<SubgraphDeps> = {},
): Promise<UploadBench> {
  const reader = createSettingsReader(environment, true);
  const settings = reader.read('lit', lit.settings);
  reader.finish();
  const server = fastify({ forceCloseConnections: true });
  let publicUrl = '';
  const instance = lit.start(settings, subgraphDeps({ publicUrl: () => publicUrl, ...own }));
  await serveEndpoints(server, instance.endpoints ?? [], () => undefined);
  publicUrl = await server.listen({ host: '127.0.0.1', port: 0 });
  const execute = createSubgraphExecutor(subgraphSchema('lit', instance), instance, silentLogger);
  const ask: UploadBench['ask'] = (query, variables) =>
    execute({ query, variables }, { requestId: 'request-1' });

  async function read(query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
    const { data, errors } = await ask(query, variables);
    expect(errors).toBeUndefined();
    return Object.values(data ?? {})[0];
  }
  const payload = async (query: string, input: Record<string, unknown>) =>
    (await read(query, { input })) as UploadPayload;

  return {
    url: publicUrl,
    ask,
    open: (input) => payload(OPEN, input),
    async opened(input) {
      const { upload, userErrors } = await payload(OPEN, input);
      expect(userErrors).toEqual([]);
      if (!upload?.url) throw new Error(`The upload has no address: ${JSON.stringify(upload)}`);
      return { ...upload, url: upload.url };
    },
    get: async (id) => (await read(ONE, { id })) as Upload | null,
    async uncertain() {
      const page = (await read(UNCERTAIN)) as { nodes: Upload[]; totalCount: number };
      expect(page.totalCount).toBe(page.nodes.length);
      return page.nodes;
    },
    dismiss: (id) => payload(DISMISS, { id }),
    connections: promisify((told: (error: Error | null, count: number) => void) =>
      server.server.getConnections(told),
    ),
    async stop() {
      await server.close();
      await instance.stop();
    },
  };
}

/** A PUT whose body the test writes; its `answer` rejects when the connection breaks. */
export function beginPut(
  url: string,
  headers: Readonly<Record<string, string>> = {},
): { readonly call: ClientRequest; readonly answer: Promise<PutAnswer> } {
  const call = request(url, { method: 'PUT', headers, agent: false });
  const answer = new Promise<PutAnswer>((resolve, reject) => {
    call.once('error', reject);
    call.once('response', (response) => void readJson(response).then(resolve, reject));
  });
  answer.catch(() => undefined);
  return { call, answer };
}

/** Puts a whole body; without a length in `headers`, with its own. */
export function put(
  url: string,
  body: Buffer,
  headers: Readonly<Record<string, string>> = { 'content-length': String(body.length) },
): Promise<PutAnswer> {
  const { call, answer } = beginPut(url, headers);
  call.end(body);
  return answer;
}

async function readJson(response: IncomingMessage): Promise<PutAnswer> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return { status: response.statusCode ?? 0, body: text === '' ? null : JSON.parse(text) };
}
