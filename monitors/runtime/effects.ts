import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { CodedError } from '../../platform/errors.ts';
import type { Logger } from '../../platform/logger.ts';
import type { Metrics } from '../../platform/metrics.ts';
import type { Answer } from './answer.ts';
import type { GraphClient, Variables } from './gateway-client.ts';
import { requestIdOf } from './request-id.ts';
import type { Run } from './run.ts';

/**
 * What becomes of a decision: `write` carries it out, the others only say what would have been done:
 * `chat-summary` to the people of the watch, `dry-run` to whoever reads the log, `shadow` to whoever
 * compares with another system.
 */
export type EffectsMode = 'write' | 'chat-summary' | 'dry-run' | 'shadow';

/** Something people should know. */
export interface Alert {
  /** What happened, for example `edge-cache-empty`; label of the metric. */
  readonly alert: string;
  readonly channels: readonly ('chat' | 'mail')[];
  readonly [field: string]: unknown;
}

/** All ways in which a monitor touches anything. */
export interface Effects {
  /**
   * Writes what the graph itself keeps (caches, indexes). Happens in every mode: nobody outside sees
   * it, and without it the graph has nothing to answer from, so no mode could show anything.
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
   * Changes something outside: a ticket, a dispatch. Happens in mode `write` alone; the other modes
   * log the action.
   *
   * @param action what is done, as data.
   * @returns undefined when the mode forbids it.
   */
  change<T, V extends Variables>(
    action: { readonly kind: string; readonly [field: string]: unknown },
    document: TypedDocumentNode<T, V>,
    variables: V,
    run: Run,
  ): Promise<Answer<T> | undefined>;
  /** Logs and counts, in every mode: the graph has no way to chat or mail yet. */
  alert(alert: Alert): void;
}

export interface EffectsOptions {
  readonly mode: EffectsMode;
  readonly monitor: string;
  readonly graph: Pick<GraphClient, 'mutate'>;
  readonly log: Logger;
  readonly metrics: Metrics;
}

export function createEffects({ mode, monitor, graph, log, metrics }: EffectsOptions): Effects {
  const alerts = metrics.counter('monitor_alerts_total', 'What monitors found alarming', [
    'monitor',
    'alert',
  ]);
  const changes = metrics.counter('monitor_changes_total', 'Changes that monitors decided on', [
    'monitor',
    'action',
    'mode',
  ]);

  return {
    async remember(document, variables, run) {
      const { data, errors } = await graph.mutate(document, variables, requestIdOf(run));
      const [error] = errors;
      if (data === null || error) {
        const text = error?.message ?? 'no data';
        throw new CodedError('CONFLICT', `the graph did not keep what ${monitor} found: ${text}`);
      }
      return data;
    },
    async change(action, document, variables, run) {
      changes.add({ monitor, action: action.kind, mode });
      if (mode === 'write') return graph.mutate(document, variables, requestIdOf(run));
      run.log.info({ mode, action }, 'monitor action withheld');
      return undefined;
    },
    alert(alert) {
      alerts.add({ monitor, alert: alert.alert });
      log.warn({ ...alert }, 'monitor alert');
    },
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
