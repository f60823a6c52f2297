import type { Idempotency, Write } from '../../platform/idempotency.ts';
import type {
  RecordAutomationMetricsInput,
  RecordAutomationMetricsPayload,
  RecordLiveAutomationMetricsInput,
  RecordLiveAutomationMetricsPayload,
} from '../generated/t7.ts';
import type { T7Client } from './client.ts';
import { checkLiveMetrics, checkMetrics, stepOf } from './inputs.ts';
import { buildMetricsRequest } from './wire.ts';

/** How one request tells the model what became of its predictions. */
export interface Recorder {
  /** @throws CodedError when nothing was recorded for sure: UPSTREAM_REJECTED, UPSTREAM_UNAVAILABLE, FORBIDDEN. */
  ticket(input: RecordAutomationMetricsInput): Promise<RecordAutomationMetricsPayload>;
  /** @throws CodedError as `ticket`. */
  resolving(input: RecordLiveAutomationMetricsInput): Promise<RecordLiveAutomationMetricsPayload>;
}

type Sent = 'RECORDED' | 'UNCERTAIN';

/** @returns makes the recorder of a request. */
export function createRecorders(
  client: T7Client,
  idempotency: Idempotency,
): (requestId: string) => Recorder {
  async function record(
    operation: string,
    key: string | null | undefined,
    request: object,
    send: () => Promise<void>,
  ): Promise<Sent> {
    return idempotency.once({ operation: `t7/${operation}`, key, input: request }, writeOf(send));
  }

  return (requestId) => ({
    async ticket(input) {
      const userErrors = checkMetrics(input);
      if (userErrors.length > 0) return { outcome: null, userErrors };
      const steps = input.history.map(stepOf);
      if (!steps.some(({ asset }) => asset !== null && asset.trim() !== ''))
        return { outcome: 'NOTHING_TO_RECORD', userErrors };
      const request = buildMetricsRequest(input.ticketId, steps);
      const outcome = await record(
        'recordAutomationMetrics',
        input.idempotencyKey,
        request,
        async () => client.saveMetrics(request, requestId),
      );
      return { outcome, userErrors };
    },

    async resolving(input) {
      const userErrors = checkLiveMetrics(input);
      if (userErrors.length > 0) return { outcome: null, userErrors };
      const request = {
        ticket_id: input.ticketId,
        asset_id: input.serviceNumber,
        automated_successfully: input.automatedSuccessfully,
      };
      const outcome = await record(
        'recordLiveAutomationMetrics',
        input.idempotencyKey,
        request,
        async () => client.saveLiveMetrics(request, requestId),
      );
      return { outcome, userErrors };
    },
  });
}

/** The model shows nobody what it keeps, so a write whose answer is lost cannot be looked up. */
function writeOf(send: () => Promise<void>): Write<Sent, null> {
  return {
    prepare: () => Promise.resolve(null),
    async send() {
      await send();
      return 'RECORDED';
    },
    uncertain: () => 'UNCERTAIN',
    isUncertain: (outcome) => outcome === 'UNCERTAIN',
  };
}
