import { CodedError } from '../../platform/errors.ts';
import type { Logger } from '../../platform/logger.ts';
import type { Metrics } from '../../platform/metrics.ts';
import { withinBounds } from '../transport/bounds.ts';
import type {
  SubgraphAnswer,
  SubgraphCallContext,
  SubgraphOperation,
  SubgraphTransport,
} from '../transport/transport.ts';

export interface AskDeps {
  readonly transports: ReadonlyMap<string, SubgraphTransport>;
  /** How long one subgraph may take for one step. */
  readonly timeoutMs: number;
  readonly log: Logger;
  readonly metrics: Metrics;
}

export type Ask = (
  subgraph: string,
  operation: SubgraphOperation,
  context: SubgraphCallContext,
) => Promise<SubgraphAnswer>;

/**
 * Asks subgraphs through their transports, within bounds, with a metric and a log line per call.
 * A transport that ignores its signal is left behind when the time is over.
 *
 * What it gives throws CodedError SUBGRAPH_TIMEOUT, and what the transport throws.
 */
export function createAsk({ transports, timeoutMs, log, metrics }: AskDeps): Ask {
  const durations = metrics.duration(
    'gateway_subgraph_call_duration_seconds',
    'Steps of plans, by subgraph',
    ['subgraph', 'outcome'],
  );

  return async (subgraph, operation, context) => {
    const transport = transports.get(subgraph);
    if (!transport)
      throw new CodedError('SUBGRAPH_UNAVAILABLE', `Subgraph "${subgraph}" is unknown.`);
    const started = performance.now();
    let outcome = 'failed';
    try {
      const answer = await withinBounds(subgraph, context, timeoutMs, (bounded) =>
        transport.execute(operation, bounded),
      );
      outcome = answer.errors?.length ? 'errors' : 'ok';
      return answer;
    } catch (err) {
      if (err instanceof CodedError) outcome = err.code;
      log.warn({ subgraph, requestId: context.requestId, err }, 'subgraph call failed');
      throw err;
    } finally {
      const durationMs = Math.round(performance.now() - started);
      durations.observeMs({ subgraph, outcome }, durationMs);
      log.debug({ subgraph, outcome, durationMs, requestId: context.requestId }, 'subgraph call');
    }
  };
}
