import type { Answer } from '../../monitors/runtime/answer.ts';
import { createGatewayClient, type GraphClient } from '../../monitors/runtime/gateway-client.ts';
import { monitorRuntimeSettings } from '../../monitors/runtime/settings.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Environment } from '../../platform/config.ts';
import { CodedError } from '../../platform/errors.ts';
import { createLifecycle, type Lifecycle } from '../../platform/lifecycle.ts';
import {
  prepareProcess,
  readClockAddress,
  readTouch,
  startClock,
  type ProcessOptions,
  type ProcessParts,
} from '../process.ts';
import { withEnvironmentDefaults, type Touch } from '../settings.ts';

/** A command that speaks to a running graph. */
export interface Connected {
  readonly parts: ProcessParts;
  readonly touch: Touch;
  readonly client: GraphClient;
  /** Starts the clock by which monitors decide. @throws Error for people when nobody tells the time. */
  readonly startClock: () => Promise<Clock>;
}

/** From the gateway's port to that of the sandbox's control API, where one process runs them. */
const CONTROL_PORT_OFFSET = 10;

/**
 * Reads the settings as the role monitor does, connects to the gateway at GATEWAY_URL, lets `work` speak
 * to it, and closes what was opened. Logs say only what went wrong, unless LOG_LEVEL is set.
 *
 * @throws SettingsError; Error for people when the gateway does not answer; what `work` throws.
 */
export async function connected<T>(
  command: string,
  { environment: given, say }: ProcessOptions,
  work: (connection: Connected, lifecycle: Lifecycle) => Promise<T>,
): Promise<T> {
  const environment = { LOG_LEVEL: 'error', LOG_FORMAT: 'pretty', ...given };
  const parts = prepareProcess(command, { environment: withClock(environment), say });
  const touch = readTouch(command, parts);
  const clockAddress = readClockAddress(command, parts, touch);
  const runtime = parts.reader.read(command, monitorRuntimeSettings);
  parts.reader.finish();
  const lifecycle = createLifecycle(parts.log);
  try {
    const client = createGatewayClient({
      url: runtime.gatewayUrl,
      clientName: 'noc-graph-command',
      timeoutMs: runtime.requestTimeoutMs,
      log: parts.log,
      metrics: parts.metrics,
    });
    lifecycle.own('gateway client', { stop: () => client.close() });
    const startOwnClock = () => startClock(clockAddress, parts, lifecycle);
    return await work({ parts, touch, client, startClock: startOwnClock }, lifecycle);
  } catch (error) {
    throw explained(error, runtime.gatewayUrl);
  } finally {
    await lifecycle.stop();
  }
}

/** What a gateway that does not answer means to somebody at a terminal. */
function explained(error: unknown, url: string): unknown {
  if (!(error instanceof CodedError) || error.extensions.upstream !== 'gateway') return error;
  const { code, message } = error;
  const what = code === 'UPSTREAM_UNAVAILABLE' ? `Nobody answers at ${url}` : `${url}: ${message}`;
  const remedy = 'Start everything with `npm start`, or name the gateway in GATEWAY_URL.';
  return new Error(`${what}. ${remedy}`, { cause: error });
}

/** In the sandbox the world's time counts: it is told beside the gateway of this machine. */
function withClock(environment: Environment): Environment {
  const { UPSTREAMS } = withEnvironmentDefaults(environment);
  if (environment.SANDBOX_CLOCK_URL || UPSTREAMS !== 'sandbox') return environment;
  const address = environment.GATEWAY_URL || monitorRuntimeSettings.gatewayUrl.default || '';
  const port = URL.canParse(address) ? Number(new URL(address).port) + CONTROL_PORT_OFFSET : 0;
  const control = environment.SANDBOX_PORT || port;
  return { ...environment, SANDBOX_CLOCK_URL: `http://127.0.0.1:${control}/clock` };
}

/**
 * The payload of a mutation, or of a query.
 *
 * @throws CodedError CONFLICT that says what the graph said.
 */
export function payloadOf<T, P>(answer: Answer<T>, pick: (data: T) => P | null | undefined): P {
  const payload = answer.data === null ? null : pick(answer.data);
  const [error] = answer.errors;
  if (error) throw new CodedError('CONFLICT', `the graph answered: ${error.message}`);
  if (payload === null || payload === undefined) {
    throw new CodedError('CONFLICT', 'the graph answered nothing');
  }
  return payload;
}
