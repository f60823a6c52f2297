import type { SettingsOf } from '../../../platform/config.ts';
import type { ActContext } from '../../runtime/deciding.ts';
import type { ActionResult } from '../../runtime/decision.ts';
import type { MonitorDeps } from '../../runtime/define-monitor.ts';
import type { Change, Changed } from '../../runtime/effects.ts';
import type { Variables } from '../../runtime/gateway-client.ts';
import { effectKey } from '../../runtime/keys.ts';
import { createRecent, type Recent } from '../../runtime/recent.ts';
import type { Action } from '../actions.ts';
import type { OutageCase } from '../decide.ts';
import type { OutageMetrics } from '../metrics.ts';
import type { settings as declaration } from '../settings.ts';

/** What came of an action, and what is to be decided next. */
export type Result = ActionResult<OutageCase>;

/** What every action needs to be carried out. */
export interface ActParts {
  readonly settings: SettingsOf<typeof declaration>;
  readonly deps: MonitorDeps;
  readonly metrics: OutageMetrics;
  /** What was counted lately. */
  readonly counted: Recent<true>;
  /** What people were told lately of what stays as it is. */
  readonly told: Recent<true>;
}

/** Far more than are open at a time. */
const MOST = 10_000;

export function createActParts(given: Omit<ActParts, 'counted' | 'told'>): ActParts {
  return { ...given, counted: createRecent(MOST), told: createRecent(MOST) };
}

/** One mutation. */
export interface OneChange<T, V extends Variables> extends Pick<
  Change<T, V>,
  'document' | 'variables'
> {
  readonly action: Action;
  /** From the general to the special: rule, target, occasion. */
  readonly key: readonly string[];
  readonly foresee: T | (() => T | Promise<T>);
}

/** Sends one mutation under the key of its effect. */
export function change<T, V extends Variables>(
  { key, foresee, ...rest }: OneChange<T, V>,
  { deps }: ActParts,
  { run }: ActContext,
): Promise<Changed<T>> {
  const foreseen =
    typeof foresee === 'function' ? (foresee as () => T | Promise<T>) : () => foresee;
  return deps.effects.change(
    { ...rest, key: effectKey('service-outage', ...key), foresee: foreseen },
    run,
  );
}

/**
 * Tells people of what was not carried out; gives the result back. What its key makes end the same each
 * time it is asked for is told once by each process.
 */
export function told<R extends ActionResult<OutageCase>>(
  result: R,
  action: Action,
  { deps, told }: Pick<ActParts, 'told'> & { readonly deps: Pick<MonitorDeps, 'effects'> },
  { run, subject }: ActContext,
): R {
  const { state, detail } = result;
  if (state !== 'FAILED' && state !== 'REFUSED' && state !== 'UNCERTAIN') return result;
  if (state !== 'FAILED') {
    const about = JSON.stringify([state, subject.serialNumber, subject.ticketId, action], kept);
    if (told.get(about)) return result;
    told.set(about, true);
  }
  const { serialNumber, customerId } = subject;
  const ticketId = 'ticketId' in action ? action.ticketId : subject.ticketId;
  deps.effects.alert(
    {
      alert: `${action.kind}-${state.toLowerCase()}`,
      channels: ['chat'],
      ...(serialNumber && { serialNumber }),
      ...(customerId && { customerId }),
      ...(ticketId && { ticketId }),
      detail,
    },
    run,
  );
  return result;
}

/** Words and sightings are others each time. */
const CHANGING = new Set(['case', 'text', 'texts', 'reason']);

const kept = (name: string, value: unknown): unknown => (CHANGING.has(name) ? undefined : value);
