import { createHmac, randomUUID } from 'node:crypto';
import { createSettingsReader } from '../../../platform/config.ts';
import { createLogger, silentLogger } from '../../../platform/logger.ts';
import { createMetrics } from '../../../platform/metrics.ts';
import { bruin } from '../../../subgraphs/bruin/index.ts';
import type { SubgraphDeps } from '../../../subgraphs/runtime/define-subgraph.ts';
import { createSubgraphExecutor, type SubgraphAnswer } from '../../../subgraphs/runtime/execute.ts';
import { hostSubgraph } from '../../../subgraphs/runtime/host.ts';
import { subgraphSchema } from '../../../subgraphs/runtime/schema.ts';
import { createSubgraphSubscriber } from '../../../subgraphs/runtime/subscribe.ts';
import { subgraphDeps } from '../../support/subgraph-deps.ts';
import { until } from '../../support/until.ts';

export const SECRET = 'a secret of the webhook test';

/** One delivery as Bruin sends it; `notification` and `email` replace its fields. */
export function aDelivery({
  notification = {},
  email = {},
  attempt = 1,
}: DeliveryChanges = {}): Record<string, unknown> {
  return {
    Id: randomUUID(),
    Attempt: attempt,
    Notification: {
      Id: randomUUID(),
      ClientId: 70001,
      EntityId: '3000001',
      ApplicationName: 'EmailCenter',
      Action: 'EmailReceived',
      Body: {
        EmailId: 3000001,
        ClientId: 70001,
        Subject: 'Store 12 is down',
        Date: '2024-05-20T10:00:00+00:00',
        Body: '<p>nothing works</p>',
        TagID: [12],
        FromAddress: 'ann@acme.example.test',
        ToAddress: ['help@example.test'],
        SendCC: ['bob@acme.example.test'],
        ParentId: null,
        Ticket: { TicketId: '5400123' },
        ...email,
      },
      ...notification,
    },
  };
}

interface DeliveryChanges {
  readonly notification?: object;
  readonly email?: object;
  readonly attempt?: number;
}

export const signatureOf = (body: string | Buffer, secret = SECRET): string =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;

/** The subgraph behind its own HTTP, as another process serves it, with what it logs. */
export async function startWebhookBench(
  own: Partial<SubgraphDeps> = {},
  environment: Readonly<Record<string, string>> = { BRUIN_WEBHOOK_SECRET: SECRET },
) {
  const reader = createSettingsReader({ BRUIN_PUBLISH_EVERY_MS: '50', ...environment }, false);
  const settings = reader.read('a test', {
    ...bruin.settings,
    baseUrl: { ...bruin.settings.baseUrl, default: 'http://127.0.0.1:9' },
    loginUrl: { ...bruin.settings.loginUrl, default: 'http://127.0.0.1:9' },
    clientId: { ...bruin.settings.clientId, default: 'noc-graph' },
    clientSecret: { ...bruin.settings.clientSecret, default: 'none' },
  });
  reader.finish();
  const lines: string[] = [];
  const log = createLogger({
    level: 'trace',
    format: 'json',
    fields: {},
    destination: { write: (line: string) => lines.push(line) } as unknown as NodeJS.WritableStream,
  });
  const instance = bruin.start(settings, subgraphDeps({ log, ...own }));
  const schema = subgraphSchema('bruin', instance);
  const execute = createSubgraphExecutor(schema, instance, silentLogger);
  const subscribe = createSubgraphSubscriber(schema, instance, silentLogger);
  const host = await hostSubgraph({
    ...{ execute, subscribe, instance, endpoints: instance.endpoints },
    ...{ host: '127.0.0.1', port: 0, maxBodyBytes: 1_000_000, metrics: createMetrics(), log },
  });

  async function post(path: string, body: string | Buffer, headers: Record<string, string> = {}) {
    const response = await fetch(`http://127.0.0.1:${host.port}/webhooks/bruin/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: new Uint8Array(Buffer.from(body)),
    });
    const text = await response.text();
    return { status: response.status, ...(text !== '' && { body: JSON.parse(text) as unknown }) };
  }

  return {
    url: `http://127.0.0.1:${host.port}`,
    log: () => lines.join(''),
    post,
    /** Signed as Bruin does. */
    deliver(delivery: unknown, path = 'email') {
      const body = JSON.stringify(delivery);
      return post(path, body, { 'x-bruin-webhook-signature': signatureOf(body) });
    },
    ask: (query: string, variables?: Record<string, unknown>) =>
      execute({ query, variables }, { requestId: 'test' }),
    /** Listens until it leaves; resolves once nothing is missed any more. */
    async listen(variables: Record<string, unknown> = {}) {
      const answers: SubgraphAnswer[] = [];
      let isOpen = false;
      const stream = subscribe(
        { query: RECEIVED, variables },
        {
          requestId: 'test',
          signal: new AbortController().signal,
          onStarted: () => void (isOpen = true),
        },
      );
      const ended = (async () => {
        for await (const answer of stream) answers.push(answer);
      })();
      await until('it listens', () => isOpen || answers.length > 0);
      return {
        answers,
        /** `kind id`, or the code of the error in an event's place. */
        seen: () =>
          answers.map(({ data, errors }) => {
            const event = (data?.ticketingEventReceived as ReceivedEvent | undefined)?.event;
            return event ? `${event.kind} ${event.id}` : String(errors?.[0]?.extensions?.['code']);
          }),
        cursors: () =>
          answers.map(
            ({ data }) => (data?.ticketingEventReceived as ReceivedEvent | undefined)?.cursor,
          ),
        count: (wanted: number) => until(`${wanted} came`, () => answers.length >= wanted),
        async leave() {
          await stream.return();
          await ended;
        },
      };
    },
    async stop() {
      await host.stop();
      await instance.stop();
    },
  };
}

export type WebhookBench = Awaited<ReturnType<typeof startWebhookBench>>;

interface ReceivedEvent {
  readonly cursor: string;
  readonly event: { readonly id: string; readonly kind: string };
}

const RECEIVED = `subscription ($filter: TicketingEventFilter, $after: String) {
  ticketingEventReceived(filter: $filter, after: $after) {
    cursor event { id kind action email { id subject } }
  } }`;
