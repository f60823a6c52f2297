import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Clock } from '../../platform/clock.ts';
import { asError, CodedError } from '../../platform/errors.ts';
import { failpoint } from '../../platform/failpoints.ts';
import type { Logger } from '../../platform/logger.ts';
import type { Metrics } from '../../platform/metrics.ts';
import type { GraphError } from './answer.ts';
import { createChatter, type Alert, type News } from './chatter.ts';
import type { Action } from './decision.ts';
import type { EffectsMode } from './effects-mode.ts';
import type { GraphClient, Variables } from './gateway-client.ts';
import { requestIdOf } from './request-id.ts';
import type { Run } from './run.ts';

export type { EffectsMode } from './effects-mode.ts';
export type { Alert, News } from './chatter.ts';

/** Something to be changed outside the graph. */
export interface Change<T, V extends Variables> {
  readonly action: Action;
  /** Of the effect, see effectKey: sent again under it, the change is not made again. */
  readonly key: string;
  readonly document: TypedDocumentNode<T, V>;
  readonly variables: (idempotencyKey: string) => V;
  /** What the graph would answer, found out by reading alone: decides what follows where nothing is written. */
  readonly foresee: () => T | Promise<T>;
}

/** What came of a change. */
export type Changed<T> =
  | { readonly kind: 'answered'; readonly data: T | null; readonly errors: readonly GraphError[] }
  /** The mode forbids it; this is what would be answered. */
  | { readonly kind: 'withheld'; readonly data: T }
  /** The gateway did not answer, however often it was asked: nobody knows whether it was done. */
  | { readonly kind: 'unknown'; readonly reason: string };

/** All ways in which a monitor touches anything. */
export interface Effects {
  readonly mode: EffectsMode;
  /**
   * Writes what the graph itself keeps (caches, indexes, the ledger). Happens in every mode: nobody
   * outside sees it, and without it the graph has nothing to answer from, so no mode could show anything.
   *
   * @returns the data of the mutation.
   * @throws CodedError what the gateway client throws, or CONFLICT when the mutation met an error.
   * User errors stand in the data: see requireAccepted.
   */
  remember<T, V extends Variables>(
    document: TypedDocumentNode<T, V>,
    variables: V,
    run: Run,
  ): Promise<T>;
  /**
   * Changes something outside: a ticket, a dispatch, somebody's telephone. Happens in mode `write`
   * alone. While the gateway does not answer it is sent again under the same key.
   */
  change<T, V extends Variables>(change: Change<T, V>, run: Run): Promise<Changed<T>>;
  /** Logs and counts, in every mode; what is meant for chat is posted there by `flush`, except in dry runs and shadows. */
  alert(alert: Alert, run?: Run): void;
  /** Logs what was done; in mode `write` posted to chat by `flush`. */
  tell(news: News, run: Run): void;
  /** Posts what was alerted and told since; called at the end of a run. Never rejects. */
  flush(run: Run): Promise<void>;
}

export interface EffectsOptions {
  readonly mode: EffectsMode;
  readonly monitor: string;
  readonly graph: Pick<GraphClient, 'mutate'>;
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics: Metrics;
}

/** Waits between attempts while the gateway does not answer. */
const RETRY_AFTER_MS = [1000, 4000];
/** So long at most another process may seem to be at work on our key. */
const CONFLICT_FOR_MS = 180_000;

export function createEffects(options: EffectsOptions): Effects {
  const { mode, monitor, graph, clock, metrics } = options;
  const changes = metrics.counter('monitor_changes_total', 'Changes that monitors decided on', [
    'monitor',
    'action',
    'mode',
  ]);
  const chatter = createChatter(options);

  /** Safe to repeat, because what is sent carries its key. */
  async function insist<T, V extends Variables>(
    { key, document, variables }: Change<T, V>,
    run: Run,
  ): Promise<Changed<T>> {
    for (let attempt = 0, waitedMs = 0; ; attempt += 1) {
      run.signal.throwIfAborted();
      let waitMs: number | undefined;
      let changed: Changed<T>;
      try {
        const sent = variables(key);
        const answer = await graph.mutate(document, sent, requestIdOf(run), run.fence);
        changed = { kind: 'answered', data: answer.data, errors: answer.errors };
        // A process that died with our key in its hands: it is free again in a while.
        waitMs = answer.errors.find(({ code }) => code === 'CONFLICT')?.retryAfterMs;
        if (waitedMs >= CONFLICT_FOR_MS) waitMs = undefined;
      } catch (error) {
        changed = { kind: 'unknown', reason: asError(error).message };
        waitMs = RETRY_AFTER_MS[attempt];
      }
      if (waitMs === undefined) return changed;
      run.log.warn({ attempt, waitMs, key }, 'change is sent again under its key');
      await clock.sleep(waitMs, run.signal);
      waitedMs += waitMs;
    }
  }

  return {
    mode,
    async remember(document, variables, run) {
      const { data, errors } = await graph.mutate(document, variables, requestIdOf(run), run.fence);
      const [error] = errors;
      if (data === null || error) {
        const text = error?.message ?? 'no data';
        throw new CodedError('CONFLICT', `the graph did not keep what ${monitor} found: ${text}`);
      }
      return data;
    },
    async change(change, run) {
      changes.add({ monitor, action: change.action.kind, mode });
      if (mode !== 'write') {
        run.log.info({ mode, action: change.action, key: change.key }, 'monitor action withheld');
        chatter.withheld(change.action, change.key);
        return { kind: 'withheld', data: await change.foresee() };
      }
      failpoint(`${change.action.kind}:before-sending`);
      const changed = await insist(change, run);
      failpoint(`${change.action.kind}:after-sending`);
      return changed;
    },
    alert: chatter.alert,
    tell: chatter.tell,
    flush: chatter.flush,
  };
}

/**
 * For mutations whose input the monitor made itself: a user error in the payload is a fault of ours.
 *
 * @throws CodedError CONFLICT that repeats the first user error.
 */
export function requireAccepted(payload: {
  readonly userErrors: readonly { readonly code: string; readonly message: string }[];
}): void {
  const [error] = payload.userErrors;
  if (!error) return;
  throw new CodedError('CONFLICT', `the graph refused what was recorded: ${error.message}`, {
    userError: error.code,
    userErrors: payload.userErrors.length,
  });
}
