import { z } from 'zod';
import type { Words } from '../../../platform/words.ts';
import type { EdgeEvent, EdgeEventType } from '../../generated/velocloud.ts';
import { instant, optionalText } from './values.ts';

/** What can be asked for by its name. */
export type NamedEventType = Exclude<EdgeEventType, 'OTHER'>;

const WORDS: Readonly<Record<NamedEventType, string>> = {
  EDGE_UP: 'EDGE_UP',
  EDGE_DOWN: 'EDGE_DOWN',
  LINK_ALIVE: 'LINK_ALIVE',
  LINK_DEAD: 'LINK_DEAD',
  INTERFACE_UP: 'EDGE_INTERFACE_UP',
  INTERFACE_DOWN: 'EDGE_INTERFACE_DOWN',
};

/** Words for which the graph has no type of its own: nothing to be alarmed about. */
const OTHERS = [
  'EDGE_NEW_DEVICE',
  'EDGE_GONE',
  'EDGE_HA_FAILOVER',
  'EDGE_HA_GOING_ACTIVE',
  'EDGE_REBOOTING',
  'EDGE_BGP_NEIGHBOR_UP',
  'EDGE_BGP_NEIGHBOR_DOWN',
  'VPN_UPDATE',
  'MGD_START',
];

const TYPES: ReadonlyMap<string, EdgeEventType> = new Map<string, EdgeEventType>([
  ...Object.entries(WORDS).map(([type, word]) => [word, type as NamedEventType] as const),
  ...OTHERS.map((word) => [word, 'OTHER'] as const),
]);

/** The interface of an event stands in its message alone. */
const INTERFACE = /\b(?:Interface (\S+) is (?:up|down)|Link (\S+) is (?:no longer|now) DEAD)\b/i;

/** The rule of a request that lets these events through and no others. */
export function eventsRule(types: readonly NamedEventType[]): object {
  return { field: 'event', op: 'is', values: types.map((type) => WORDS[type]) };
}

/** `event/getEnterpriseEvents`, newest first; of the same instant in the order of the orchestrator. */
export const eventsSchema = (words: Words) =>
  z
    .object({
      data: z.array(
        z.object({
          id: z.union([z.number(), z.string()]),
          eventTime: instant,
          event: z.string(),
          severity: optionalText,
          message: optionalText,
          edgeName: optionalText,
        }),
      ),
    })
    .transform(({ data }): EdgeEvent[] =>
      data
        .map(({ id, eventTime, event, severity, message, edgeName }) => ({
          id: String(id),
          at: eventTime,
          type: typeOf(event, words),
          rawType: event,
          interface: interfaceIn(message ?? ''),
          edgeName,
          severity,
          message,
        }))
        .sort((a, b) => b.at.getTime() - a.at.getTime()),
    );

function typeOf(word: string, words: Words): EdgeEventType {
  const type = words.translate('event', word, TYPES);
  return type === 'UNKNOWN' ? 'OTHER' : type;
}

function interfaceIn(message: string): string | null {
  const [, ofInterface, ofLink] = INTERFACE.exec(message) ?? [];
  return ofInterface ?? ofLink ?? null;
}
