import { createGateway, type Gateway, type GatewayOptions } from '../../../gateway/index.ts';
import { gatewaySettings } from '../../../gateway/settings.ts';
import { createSettingsReader } from '../../../platform/config.ts';
import { silentLogger } from '../../../platform/logger.ts';
import { createMetrics } from '../../../platform/metrics.ts';

export interface ClientError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly unknown[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

export interface ClientAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly ClientError[];
}

/** A gateway on a free port with default settings, but for what is given. */
export function startGateway(
  supergraphSdl: string,
  options: Partial<GatewayOptions> & { readonly environment?: Record<string, string> } = {},
): Promise<Gateway> {
  const reader = createSettingsReader({ PORT: '0', ...options.environment }, true);
  const settings = reader.read('test', gatewaySettings);
  reader.finish();
  return createGateway({
    supergraphSdl,
    settings,
    playgroundFolder: '/nowhere',
    log: silentLogger,
    metrics: createMetrics(),
    ...options,
  });
}

/** Sends one operation as clients do. */
export async function ask(
  { url }: Pick<Gateway, 'url'>,
  query: string,
  variables: Record<string, unknown> = {},
  more: { readonly operationName?: string; readonly headers?: Record<string, string> } = {},
): Promise<ClientAnswer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...more.headers },
    body: JSON.stringify({ query, variables, operationName: more.operationName }),
  });
  const body = (await response.json()) as Omit<ClientAnswer, 'status' | 'headers'>;
  return { status: response.status, headers: response.headers, ...body };
}
