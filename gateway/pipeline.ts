import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger } from '../platform/logger.ts';
import type { Metrics } from '../platform/metrics.ts';
import type { RequestContext } from './context.ts';
import { admit } from './plugins/admit.ts';
import { maskErrors } from './plugins/mask-errors.ts';
import { operationLimits, type OperationLimits } from './plugins/operation-limits.ts';
import { requestLog } from './plugins/request-log.ts';
import { requestMetrics } from './plugins/request-metrics.ts';

export interface PipelineOptions {
  readonly limits: OperationLimits;
  readonly log: Logger;
  readonly metrics: Metrics;
}

/**
 * A request's life, in order. Apollo Server calls each hook of all plugins in this order, on the
 * way in and on the way out alike.
 */
export const pipeline = ({
  limits,
  log,
  metrics,
}: PipelineOptions): ApolloServerPlugin<RequestContext>[] => [
  admit(), // first: from here on errors are formed by what follows
  operationLimits(limits), // needs the document, not the plan
  maskErrors(log), // the last to form errors
  requestMetrics(metrics), // count and log what the client sees
  requestLog(log),
];
