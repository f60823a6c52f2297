import { randomUUID } from 'node:crypto';
import { GraphQLError, type ExecutionResult, type FormattedExecutionResult } from 'graphql';
import { asError, CodedError } from '../../platform/errors.ts';
import type { Logger } from '../../platform/logger.ts';
import { causeOfFailure } from '../execution/causes.ts';
import { createPublisher } from '../plugins/mask-errors.ts';
import { startLife } from '../request-life.ts';
import { createStream, type Stream } from '../stream.ts';
import type { SubgraphAnswer, SubgraphTransport } from '../transport/transport.ts';
import { hydrate, refusalOf, type Hydration } from './hydrate.ts';
import { outcomeOf, type Measures, type Outcome } from './measures.ts';
import { Refused } from './refused.ts';
import { errorAtField } from './root-field.ts';
import { followUpstream } from './upstream.ts';

/** What a subscriber gets: an event, or an error in its place. Shared: nobody changes it. */
export type LiveResult = FormattedExecutionResult;

/** One upstream subscription, and all who listen to it. */
export interface Source {
  /** Whether somebody who comes now misses nothing that he asked for. */
  isJoinable(): boolean;
  /**
   * Listens: events from now on, in order. A listener who is too slow loses what waits for him, and is
   * told so in its place; the others do not wait.
   *
   * @throws Refused (while it is read) when the subgraph refuses the subscription.
   */
  join(): Stream<LiveResult>;
}

export interface SourceOptions extends Hydration {
  readonly transport: Pick<SubgraphTransport, 'subscribe'>;
  /** Of one event. */
  readonly requestTimeoutMs: number;
  readonly measures: Measures;
  readonly log: Logger;
  /** Called once: nobody listens any more, or there is nothing to listen to. */
  readonly whenOver: () => void;
}

/** Results that may wait for one subscriber. */
const MAX_WAITING = 256;

/** A subgraph that is started again is there by then; one that is not will hardly be soon. */
const START_WITHIN_MS = 15_000;

/** Subscribes upstream at once; ends when the last listener leaves. */
export function createSource(options: SourceOptions): Source {
  const { prepared, field, measures, log } = options;
  const { plan, variables } = prepared;
  const listeners = new Set<Stream<LiveResult>>();
  const wanted = new AbortController();
  const requestId = randomUUID();
  let hadEvent = false;
  let over = false;

  function finish(tell: (listener: Stream<LiveResult>) => void): void {
    if (over) return;
    over = true;
    options.whenOver();
    measures.sources(-1);
    for (const listener of listeners) tell(listener);
    listeners.clear();
    wanted.abort(new CodedError('SUBGRAPH_UNAVAILABLE', 'Nobody listens any more.'));
  }

  function give(result: LiveResult, outcome: Outcome): void {
    measures.events(outcome, listeners.size);
    measures.errors(codesOf(result));
    for (const listener of listeners) listener.push(result);
  }

  async function event(answer: SubgraphAnswer): Promise<void> {
    hadEvent = true;
    const life = startLife(options.requestTimeoutMs);
    wanted.signal.addEventListener('abort', life.leave, { once: true });
    const eventId = randomUUID();
    try {
      const result = await hydrate(options, answer, { requestId: eventId, signal: life.wanted });
      if (over) return;
      measures.hydrated(result);
      give(published(result, eventId), outcomeOf(result));
    } finally {
      life.end();
      wanted.signal.removeEventListener('abort', life.leave);
    }
  }

  function published({ data, errors }: ExecutionResult, id: string): LiveResult {
    const publish = createPublisher(id, log);
    return { data: data ?? null, ...(errors && { errors: errors.map(publish) }) };
  }

  function gap(why: string): LiveResult {
    const extensions = { code: 'GAP' };
    return published(errorAtField(field, { message: why, extensions }), randomUUID());
  }

  async function run(): Promise<void> {
    const { transport } = options;
    const { hasAfter } = field;
    const { signal } = wanted;
    const startWithinMs = Math.min(START_WITHIN_MS, options.requestTimeoutMs);
    const told = { plan, hasAfter, variables, transport, requestId };
    const upstream = { ...told, signal, startWithinMs, log };
    const message = 'The subscription broke: events may be missing here. Read again to catch up.';
    try {
      const refusing = await followUpstream(upstream, {
        event,
        gap: () => give(gap(message), 'gap'),
      });
      const refused = refusing && new Refused(refusalOf(options, refusing));
      finish((listener) => (refused ? listener.fail(refused) : listener.end()));
    } catch (thrown) {
      const { serviceName } = plan.primary;
      log.error({ requestId, subgraph: serviceName, err: asError(thrown) }, 'subscription failed');
      const refused = new Refused([failureOf(thrown, serviceName)]);
      finish((listener) => listener.fail(refused));
    }
  }

  measures.sources(1);
  void run();

  return {
    isJoinable: () => !over && !(hadEvent && field.hasAfter),
    join() {
      const listener = createStream<LiveResult>({
        limit: MAX_WAITING,
        whenFull(stream) {
          const message = `More than ${MAX_WAITING} events waited and were dropped. Read again to catch up.`;
          measures.events('gap', 1);
          measures.errors(['GAP']);
          stream.replaceAll(gap(message));
        },
        whenLeft() {
          listeners.delete(listener);
          if (listeners.size === 0) finish(() => undefined);
        },
      });
      listeners.add(listener);
      return listener;
    },
  };
}

function failureOf(thrown: unknown, subgraph: string): GraphQLError {
  const { message, extensions, thrown: originalError } = causeOfFailure(thrown, subgraph);
  return new GraphQLError(message, { extensions, ...(originalError && { originalError }) });
}

function codesOf({ errors = [] }: LiveResult): readonly string[] {
  return errors.map(({ extensions }) => String(extensions?.code));
}
