import type { SettingsOf } from '../../platform/config.ts';
import type { SubgraphDeps } from '../runtime/define-subgraph.ts';
import { createChannel } from './channel.ts';
import type { Question } from './model.ts';
import type { settings as declaration } from './settings.ts';
import {
  buildPredictionRequest,
  parsePredictionResponse,
  parseSavedResponse,
  type PredictionsByAsset,
  type SaveLiveMetricsRequest,
  type SaveMetricsRequest,
} from './wire.ts';

/** The calls of T7 that this graph makes. */
export interface T7Client {
  /**
   * One call for all tasks of a ticket that are asked about.
   *
   * @throws CodedError UPSTREAM_UNAVAILABLE, UPSTREAM_TIMEOUT, UPSTREAM_REJECTED, UPSTREAM_MALFORMED.
   */
  predict(
    ticketId: string,
    questions: readonly Question[],
    requestId: string,
  ): Promise<PredictionsByAsset>;
  /**
   * Hands the steps of a finished ticket over, once.
   *
   * @throws CodedError as `predict`, and FORBIDDEN; it says whether it may have been `delivered`.
   */
  saveMetrics(request: SaveMetricsRequest, requestId: string): Promise<void>;
  /** Tells how an automatic resolving ended, once. @throws CodedError as `saveMetrics`. */
  saveLiveMetrics(request: SaveLiveMetricsRequest, requestId: string): Promise<void>;
  close(): void;
}

export function createT7Client(
  settings: SettingsOf<typeof declaration>,
  deps: SubgraphDeps,
): T7Client {
  const channel = createChannel(settings, deps);
  return {
    async predict(ticketId, questions, requestId) {
      const request = buildPredictionRequest(ticketId, questions);
      return parsePredictionResponse(await channel.call('read', 'Prediction', request, requestId));
    },
    async saveMetrics(request, requestId) {
      parseSavedResponse(await channel.call('write', 'SaveMetrics', request, requestId));
    },
    async saveLiveMetrics(request, requestId) {
      parseSavedResponse(await channel.call('write', 'SaveLiveMetrics', request, requestId));
    },
    close: () => channel.close(),
  };
}
