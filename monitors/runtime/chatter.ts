import type { Clock } from '../../platform/clock.ts';
import { sha256 } from '../../platform/content-hash.ts';
import { asError } from '../../platform/errors.ts';
import type { Logger } from '../../platform/logger.ts';
import type { Metrics } from '../../platform/metrics.ts';
import { SendChatMessageDocument } from '../generated/runtime.ts';
import type { Action } from './decision.ts';
import type { EffectsMode } from './effects-mode.ts';
import type { GraphClient } from './gateway-client.ts';
import { effectKey } from './keys.ts';
import { requestIdOf } from './request-id.ts';
import type { Run } from './run.ts';

/** Something people should know. */
export interface Alert {
  /** What happened, for example `edge-cache-empty`; label of the metric. */
  readonly alert: string;
  readonly channels: readonly ('chat' | 'mail')[];
  readonly [field: string]: unknown;
}

export interface ChatterOptions {
  readonly mode: EffectsMode;
  readonly monitor: string;
  readonly graph: Pick<GraphClient, 'mutate'>;
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics: Metrics;
}

/** Something people like to know: what was done. */
export interface News {
  /** What happened, for example `ticket-opened`. */
  readonly news: string;
  readonly [field: string]: unknown;
}

/** Tells people what happened: in the log, and in the operators' chat; what went wrong as a metric, too. */
export interface Chatter {
  alert(this: void, alert: Alert, run?: Run): void;
  tell(this: void, news: News, run: Run): void;
  /**
   * For the mode that sums up in chat what it would have done.
   *
   * @param key of the effect: as nothing is done, every run wants it anew, and chat is told once.
   */
  withheld(this: void, action: Action, key: string): void;
  flush(this: void, run: Run): Promise<void>;
}

interface Message {
  readonly text: string;
  /** Tells it from others for good; absent: from others of its run. */
  readonly key?: string;
}

/** A chat takes about one message a second: what is alerted beyond these goes into the last one. */
const MESSAGES_OF_A_RUN = 20;
/** Of one message; the chat takes 28,000. */
const LONGEST = 8000;

export function createChatter(options: ChatterOptions): Chatter {
  const { mode, monitor, graph, log, metrics } = options;
  const alerts = metrics.counter('monitor_alerts_total', 'What monitors found alarming', [
    'monitor',
    'alert',
  ]);
  let waiting: Message[] = [];

  /** Pieces of a run are done by several processes, and repeated: what it says tells messages apart. */
  const keyOf = ({ text, key }: Message, run: Run): string =>
    key === undefined
      ? effectKey(monitor, 'alert', run.id, sha256(text))
      : effectKey(monitor, 'would', key);

  async function post(message: Message, run: Run): Promise<void> {
    const { text } = message;
    const idempotencyKey = keyOf(message, run);
    try {
      const { data, errors } = await graph.mutate(
        SendChatMessageDocument,
        { input: { text, idempotencyKey } },
        requestIdOf(run),
      );
      const state = data?.sendChatMessage?.delivery?.state;
      if (state === 'SENT') return;
      run.log.warn({ state, errors: errors.slice(0, 1) }, 'alert did not reach the chat');
    } catch (err) {
      run.log.warn({ err: asError(err) }, 'alert did not reach the chat');
    }
  }

  function say(text: string, key?: string): void {
    waiting.push({ text, ...(key !== undefined && { key }) });
  }

  return {
    alert(alert, run) {
      alerts.add({ monitor, alert: alert.alert });
      (run?.log ?? log).warn({ ...alert }, 'monitor alert');
      const toChat = mode === 'write' || mode === 'chat-summary';
      if (toChat && alert.channels.includes('chat')) say(textOf(monitor, alert));
    },
    tell(news, run) {
      run.log.info({ ...news }, 'monitor news');
      const { news: what, ...fields } = news;
      if (mode === 'write') say(textOf(monitor, { alert: what, ...fields }));
    },
    withheld({ kind, ifItFails: _, ifAlready: __, ...action }, key) {
      if (mode === 'chat-summary') say(textOf(monitor, { alert: `would ${kind}`, ...action }), key);
    },
    async flush(run) {
      const messages = waiting;
      waiting = [];
      for (const message of gathered(messages)) await post(message, run);
    },
  };
}

function textOf(
  monitor: string,
  { alert, channels: _, ...fields }: { readonly alert: string; readonly [field: string]: unknown },
): string {
  const said = Object.entries(fields).map(([name, value]) => {
    const text = shown(value);
    return text.includes('\n') ? `${name}:\n${text}` : `${name}: ${text}`;
  });
  return [`${monitor}: ${alert}`, ...said].join('\n').slice(0, LONGEST);
}

/** Texts, as the pages of notes are, as they stand; data as JSON. */
function shown(value: unknown): string {
  const parts = Array.isArray(value) ? (value as readonly unknown[]).flat() : [value];
  const areTexts = parts.length > 0 && parts.every((part) => typeof part === 'string');
  const areNotes = areTexts && parts.some((part) => part.includes('\n'));
  if (areNotes || typeof value === 'string') return parts.join('\n\n');
  return JSON.stringify(value);
}

/** Equal ones once; what is too many for single messages together in the last. */
function gathered(messages: readonly Message[]): readonly Message[] {
  const different = [...new Map(messages.map((one) => [one.key ?? one.text, one])).values()];
  if (different.length <= MESSAGES_OF_A_RUN) return different;
  const single = different.slice(0, MESSAGES_OF_A_RUN - 1);
  const rest = different.slice(MESSAGES_OF_A_RUN - 1);
  const lines = rest.map(({ text }) => text.split('\n').join(' | '));
  const text = `And ${rest.length} more:\n${lines.join('\n')}`.slice(0, LONGEST);
  const keys = rest.flatMap(({ key }) => key ?? []);
  // Only where each of them is told once, all of them together are.
  return [...single, { text, ...(keys.length === rest.length && { key: sha256(keys.join()) }) }];
}
