import type { SettingsOf } from '../../../platform/config.ts';
import type { ActContext } from '../../runtime/deciding.ts';
import type { ActionResult } from '../../runtime/decision.ts';
import type { MonitorDeps } from '../../runtime/define-monitor.ts';
import type { Change, Changed } from '../../runtime/effects.ts';
import type { Variables } from '../../runtime/gateway-client.ts';
import { effectKey } from '../../runtime/keys.ts';
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

/** Tells people of what was not carried out; gives the result back. */
export function told<R extends ActionResult<OutageCase>>(
  result: R,
  action: Action,
  { deps }: ActParts,
  { run, subject }: ActContext,
): R {
  const { state, detail } = result;
  if (state !== 'FAILED' && state !== 'REFUSED' && state !== 'UNCERTAIN') return result;
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
