import { requireLength, requireRange } from '../../../platform/arguments.ts';
import { badInput } from '../../../platform/errors.ts';
import type { EdgeEventType, EventsWindow } from '../../generated/velocloud.ts';
import type { EventsQuery } from '../single-reads.ts';
import type { NamedEventType } from '../wire/events.ts';

/** What a client may say about events. */
export interface EventsArguments {
  readonly window: EventsWindow;
  readonly types?: readonly EdgeEventType[] | null;
  readonly first: number;
}

/**
 * The part of a query for events that a client says.
 *
 * @throws CodedError BAD_USER_INPUT
 */
export function eventsQuery({
  window,
  types,
  first,
}: EventsArguments): Pick<EventsQuery, 'window' | 'types' | 'limit'> {
  requireRange('first', first, 1, 500);
  if (types == null) return { window, limit: first };
  requireLength('types', types, 1, 6);
  return { window, limit: first, types: [...new Set(types.map(named))] };
}

function named(type: EdgeEventType): NamedEventType {
  if (type !== 'OTHER') return type;
  throw badInput(
    'types: OTHER stands for everything that has no name here, which nobody can be asked for; leave `types` out and choose by `rawType`',
  );
}
