import type { SettingsOf } from '../../platform/config.ts';
import type { SubgraphDeps } from '../runtime/define-subgraph.ts';
import { createChannel } from './channel.ts';
import type { Question } from './model.ts';
import type { settings as declaration } from './settings.ts';
import {
  buildPredictionRequest,
  parsePredictionResponse,
  type PredictionsByAsset,
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
      return parsePredictionResponse(await channel.call('Prediction', request, requestId));
    },
    close: () => channel.close(),
  };
}
