import { createHash } from 'node:crypto';
import type { World } from '../../world/types.ts';

/** A text message as the provider holds it. */
export interface TextMessage {
  readonly sid: string;
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly sentAt: Date;
  /** False: it gets stuck on its way. */
  readonly arrives: boolean;
}

/** What the provider took, by sid. */
export interface TextMessages {
  add(message: Omit<TextMessage, 'sid'>): TextMessage;
  get(sid: string): TextMessage | undefined;
}

/** Older ones make room. */
const KEPT = 5000;

export function createTextMessages(world: World): TextMessages {
  const bySid = new Map<string, TextMessage>();
  let count = 0;
  return {
    add(message) {
      count += 1;
      const sid = `SM${createHash('sha256').update(`${world.seed} ${count}`).digest('hex').slice(0, 32)}`;
      const added = { ...message, sid };
      bySid.set(sid, added);
      for (const oldest of bySid.size > KEPT ? [...bySid.keys()].slice(0, 1) : [])
        bySid.delete(oldest);
      return added;
    },
    get: (sid) => bySid.get(sid),
  };
}

/** Ms after it was taken. */
const STEPS: readonly (readonly [number, string])[] = [
  [1000, 'queued'],
  [2000, 'sending'],
  [5000, 'sent'],
];

export function statusOf({ sentAt, arrives }: TextMessage, now: Date): string {
  const ageMs = now.getTime() - sentAt.getTime();
  const step = STEPS.find(([untilMs]) => ageMs < untilMs);
  return step?.[1] ?? (arrives ? 'delivered' : 'undelivered');
}

/** As the API shows it. */
export function record(message: TextMessage, account: string, now: Date): Record<string, unknown> {
  const { sid, from, to, body, sentAt } = message;
  return {
    sid,
    date_created: dateText(sentAt),
    date_updated: dateText(now),
    account_sid: account,
    from,
    to,
    body,
    status: statusOf(message, now),
    direction: 'outbound-api',
    price: '0',
    price_unit: 'USD',
    api_version: '2012-04-24',
    uri: `/2012-04-24/Accounts/${account}/SMS/Messages/${sid}.json`,
  };
}

/** For example `Mon, 20 May 2024 09:41:07 +0000`. */
const dateText = (date: Date): string => date.toUTCString().replace('GMT', '+0000');
