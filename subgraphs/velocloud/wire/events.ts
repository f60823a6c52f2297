import { z } from 'zod';
import type { EdgeEvent, EdgeEventType } from '../../generated/velocloud.ts';
import { instant, optionalText } from './values.ts';

const TYPES: ReadonlyMap<string, EdgeEventType> = new Map([
  ['EDGE_UP', 'EDGE_UP'],
  ['EDGE_DOWN', 'EDGE_DOWN'],
  ['LINK_ALIVE', 'LINK_ALIVE'],
  ['LINK_DEAD', 'LINK_DEAD'],
  ['EDGE_INTERFACE_UP', 'INTERFACE_UP'],
  ['EDGE_INTERFACE_DOWN', 'INTERFACE_DOWN'],
]);

/** The interface of an event stands in its message alone. */
const INTERFACE = /\b(?:Interface (\S+) is (?:up|down)|Link (\S+) is (?:no longer|now) DEAD)\b/i;

/** `event/getEnterpriseEvents`, newest first. */
export const eventsSchema = z
  .object({
    data: z.array(
      z.object({
        id: z.union([z.number(), z.string()]),
        eventTime: instant,
        event: z.string(),
        severity: optionalText,
        message: optionalText,
      }),
    ),
  })
  .transform(({ data }): EdgeEvent[] =>
    data
      .map(({ id, eventTime, event, severity, message }) => ({
        id: String(id),
        at: eventTime,
        type: TYPES.get(event) ?? 'OTHER',
        rawType: event,
        interface: interfaceIn(message ?? ''),
        severity,
        message,
      }))
      .sort((a, b) => b.at.getTime() - a.at.getTime()),
  );

function interfaceIn(message: string): string | null {
  const [, ofInterface, ofLink] = INTERFACE.exec(message) ?? [];
  return ofInterface ?? ofLink ?? null;
}
