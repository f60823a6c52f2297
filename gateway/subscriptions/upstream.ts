import { setTimeout as sleep } from 'node:timers/promises';
import { CodedError } from '../../platform/errors.ts';
import type { Logger } from '../../platform/logger.ts';
import { isObject, valueAt } from '../execution/data.ts';
import type { Continuation } from '../planning/continuation.ts';
import type { FetchNode } from '../planning/nodes.ts';
import type { SubscriptionPlan } from '../planning/plan.ts';
import type { SubgraphAnswer, SubgraphTransport } from '../transport/transport.ts';

export interface Upstream {
  readonly plan: SubscriptionPlan;
  /** Whether the client says behind which event to begin. */
  readonly hasAfter: boolean;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly transport: Pick<SubgraphTransport, 'subscribe'>;
  readonly requestId: string;
  /** Aborted when nobody listens any more. */
  readonly signal: AbortSignal;
  /** How long it is tried for the first time. */
  readonly startWithinMs: number;
  readonly log: Logger;
}

export interface UpstreamListener {
  /** The next event is read when this has resolved. */
  event(answer: SubgraphAnswer): Promise<void>;
  /** Events may be missing here: the subscription broke, and nobody can tell where to go on. */
  gap(): void;
}

const MIN_WAIT_MS = 100;
const MAX_WAIT_MS = 5000;

/** A subgraph takes a moment from being told to listening. */
const SETTLING_MS = 250;

/** What a subgraph says while what it needs is away: reason to ask again, once it had begun. */
const PASSING = new Set(['UPSTREAM_UNAVAILABLE', 'UPSTREAM_TIMEOUT', 'RATE_LIMITED', 'NOT_READY']);

/**
 * Reads an upstream subscription for as long as it is wanted. Where the connection breaks it
 * subscribes again, behind the last event if the field follows the convention of `continuationOf`.
 *
 * One that was never there is not waited for without end: its clients are told.
 *
 * @returns the refusing answer when the subgraph refused it; undefined when it completed it, or
 * nobody listens any more.
 * @throws CodedError SUBGRAPH_UNAVAILABLE when it could not be begun within `startWithinMs`,
 * SUBGRAPH_MALFORMED; what `event` throws.
 */
export async function followUpstream(
  upstream: Upstream,
  listener: UpstreamListener,
): Promise<SubgraphAnswer | undefined> {
  const { plan, variables, signal, log } = upstream;
  const { continuation, primary } = plan;
  let cursor: string | undefined;
  let isGapDue = false;
  let failures = 0;
  let hasBegun = false;
  const asked = performance.now();

  /** @returns as `followUpstream`, for one connection. */
  async function listen(): Promise<SubgraphAnswer | undefined> {
    const { operation, gap } = createAttempt();
    try {
      const context = { requestId: upstream.requestId, signal, onStarted: gap.soon };
      for await (const answer of upstream.transport.subscribe(operation, context)) {
        if (answer.data === undefined) {
          if (failures > 0 && isPassing(answer)) throw passing(primary.serviceName);
          return answer;
        }
        gap.now();
        failures = 0;
        await listener.event(answer);
        cursor = cursorIn(answer, continuation) ?? cursor;
      }
      return undefined;
    } finally {
      gap.cancel();
    }
  }

  function createAttempt() {
    const isBehind = continuation !== undefined && cursor !== undefined;
    const operation = isBehind
      ? operationOf(continuation.next, { ...variables, [continuation.afterVariable]: cursor })
      : operationOf(primary, variables);
    return { operation, gap: createGap(begun) };
  }

  function begun(): void {
    hasBegun = true;
    if (!isGapDue || signal.aborted) return;
    isGapDue = false;
    listener.gap();
  }

  for (;;) {
    const started = performance.now();
    try {
      return await listen();
    } catch (thrown) {
      if (signal.aborted) return undefined;
      if (!(thrown instanceof CodedError) || thrown.code !== 'SUBGRAPH_UNAVAILABLE') throw thrown;
      if (!hasBegun && performance.now() - asked > upstream.startWithinMs) throw thrown;
      if (performance.now() - started > MAX_WAIT_MS) failures = 0;
      failures += 1;
      isGapDue ||= cursor === undefined && !upstream.hasAfter;
      const waitMs = waitBefore(failures);
      const { serviceName: subgraph } = primary;
      const { requestId } = upstream;
      log.warn({ subgraph, requestId, failures, waitMs, err: thrown }, 'subscription broke');
      if (!(await waited(waitMs, signal))) return undefined;
    }
  }
}

/** Tells of a gap no earlier than events come again, so that whoever reads then misses nothing. */
function createGap(tell: () => void) {
  let timer: NodeJS.Timeout | undefined;
  return {
    soon: () => void (timer = setTimeout(tell, SETTLING_MS)),
    now: tell,
    cancel: () => clearTimeout(timer),
  };
}

function operationOf(node: FetchNode, variables: Readonly<Record<string, unknown>>) {
  const used = (node.variableUsages ?? []).filter((name) => Object.hasOwn(variables, name));
  return {
    kind: 'subscription' as const,
    query: node.operation,
    operationName: node.operationName,
    variables: Object.fromEntries(used.map((name) => [name, variables[name]])),
  };
}

function cursorIn(
  { data }: SubgraphAnswer,
  continuation: Continuation | undefined,
): string | undefined {
  if (!continuation || !isObject(data)) return undefined;
  const [field, name] = continuation.cursorPath;
  const cursor = valueAt(valueAt(data, field), name);
  return typeof cursor === 'string' || typeof cursor === 'number' ? String(cursor) : undefined;
}

function isPassing({ errors = [] }: SubgraphAnswer): boolean {
  return errors.some(({ extensions }) => PASSING.has(String(extensions?.code)));
}

function passing(subgraph: string): CodedError {
  return new CodedError('SUBGRAPH_UNAVAILABLE', `Subgraph "${subgraph}" cannot go on yet.`);
}

/** Longer each time, and never the same for all who lost one subgraph. */
function waitBefore(failures: number): number {
  const longest = Math.min(MAX_WAIT_MS, MIN_WAIT_MS * 2 ** failures);
  return Math.round(longest * (0.5 + Math.random() / 2));
}

async function waited(ms: number, signal: AbortSignal): Promise<boolean> {
  try {
    await sleep(ms, undefined, { signal });
    return true;
  } catch {
    return false;
  }
}
