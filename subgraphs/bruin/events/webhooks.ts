import type { Clock } from '../../../platform/clock.ts';
import { CodedError } from '../../../platform/errors.ts';
import {
  readAll,
  type Endpoint,
  type EndpointReply,
  type EndpointRequest,
} from '../../../platform/http/endpoint.ts';
import type { Logger } from '../../../platform/logger.ts';
import type { Metrics } from '../../../platform/metrics.ts';
import { InvalidDelivery, readDelivery } from './delivery.ts';
import type { EventStore } from './event-store.ts';
import type { EventKind } from './model.ts';
import type { EventPublisher } from './publisher.ts';
import { isSameSecret, isSignatureOf, SIGNATURE_HEADER } from './signature.ts';

/** A body of 1 MiB passes, whatever stands around it. */
export const MAX_BODY_BYTES = 1_048_576 + 262_144;

export interface WebhookSettings {
  /** Empty: every delivery is refused. */
  readonly webhookSecret: string;
  /** Empty: none is asked for. */
  readonly webhookApiKey: string;
}

export interface WebhookDeps {
  readonly store: Pick<EventStore, 'add'>;
  readonly publisher: Pick<EventPublisher, 'publish'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Logger;
  readonly metrics: Metrics;
}

/** Calls that Bruin makes, one endpoint for each kind of event. */
export function createWebhooks(settings: WebhookSettings, deps: WebhookDeps): readonly Endpoint[] {
  const { store, publisher, clock, log, metrics } = deps;
  const deliveries = metrics.counter(
    'bruin_webhook_deliveries_total',
    'Deliveries of the ticketing system by what came of them',
    ['kind', 'end'],
  );

  async function take(kind: EventKind, request: EndpointRequest): Promise<EndpointReply> {
    const raw = await readAll(request.body);
    const signature = headerOf(request, SIGNATURE_HEADER);
    if (!isSignatureOf(raw, signature, settings.webhookSecret))
      return refused(kind, 400, 'InvalidSignature', `${SIGNATURE_HEADER}: ${EXPECTED_SIGNATURE}`);
    const { attempt, event } = readDelivery(kind, raw);
    const isNew = await store.add({ ...event, receivedAt: clock.now().toISOString() });
    await publisher.publish();
    log.info({ kind, id: event.id, attempt, isNew }, 'delivery of the ticketing system taken');
    deliveries.add({ kind, end: isNew ? 'taken' : 'repeated' });
    return { status: 204 };
  }

  function refused(kind: EventKind, status: number, code: string, message: string): EndpointReply {
    log.warn({ kind, status, code, reason: message }, 'delivery of the ticketing system refused');
    deliveries.add({ kind, end: code });
    return { status, json: { code, message } };
  }

  /** What can be told from the headers alone, so that nobody's body is read for nothing. */
  function refusedAtTheDoor(kind: EventKind, request: EndpointRequest): EndpointReply | undefined {
    if (settings.webhookSecret === '')
      return refused(kind, 503, 'NotConfigured', 'BRUIN_WEBHOOK_SECRET is not set');
    const { webhookApiKey: key } = settings;
    if (key !== '' && !isSameSecret(headerOf(request, 'api-key'), key))
      return refused(kind, 401, 'InvalidApiKey', 'api-key: expected the key of this address');
    if (headerOf(request, SIGNATURE_HEADER) === '')
      return refused(kind, 400, 'MissingSignature', `${SIGNATURE_HEADER}: ${EXPECTED_SIGNATURE}`);
    return undefined;
  }

  async function handle(kind: EventKind, request: EndpointRequest): Promise<EndpointReply> {
    try {
      return refusedAtTheDoor(kind, request) ?? (await take(kind, request));
    } catch (error) {
      if (error instanceof InvalidDelivery) return refused(kind, 400, 'InvalidBody', error.message);
      if (error instanceof CodedError && error.code === 'UPSTREAM_UNAVAILABLE')
        return refused(kind, 503, 'Unavailable', 'nothing could be stored; deliver it again');
      throw error;
    }
  }

  const endpoint = (kind: EventKind, path: Endpoint['path']): Endpoint => ({
    method: 'POST',
    path,
    maxBodyBytes: MAX_BODY_BYTES,
    handle: (request) => handle(kind, request),
  });
  return [endpoint('EMAIL', '/webhooks/bruin/email'), endpoint('TICKET', '/webhooks/bruin/ticket')];
}

const EXPECTED_SIGNATURE = 'expected sha256= and the HMAC-SHA256 of the body in hex';

/** The first of several; empty when there is none. */
function headerOf({ headers }: EndpointRequest, name: string): string {
  const value = headers[name];
  return (typeof value === 'object' ? value[0] : value) ?? '';
}
