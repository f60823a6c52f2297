import type { Answer } from '../../../platform/deliveries.ts';
import { CodedError } from '../../../platform/errors.ts';
import type { UpstreamClientOptions } from '../../../platform/http/upstream-client.ts';
import type { ChatSystem } from '../../generated/notifications.ts';
import type { ChatMessage, Receipt } from '../model.ts';
import { readSlack } from './slack.ts';
import { readTeams } from './teams.ts';
import { createWebhook, type Webhook } from './webhook.ts';

/** The chat systems that are configured. */
export interface Chats {
  /** In order of preference. */
  readonly systems: readonly ChatSystem[];
  send(message: ChatMessage): Promise<Answer<Receipt>>;
  close(): Promise<void>;
}

/** @param webhooks address of each; empty: there is none. */
export function createChats(
  webhooks: Readonly<Record<ChatSystem, string>>,
  options: Omit<UpstreamClientOptions, 'baseUrl' | 'upstream'>,
): Chats {
  const made = new Map<ChatSystem, Webhook>();
  const { SLACK: slack, TEAMS: teams } = webhooks;
  if (slack !== '')
    made.set('SLACK', createWebhook(slack, { ...options, upstream: 'slack' }, readSlack));
  if (teams !== '')
    made.set('TEAMS', createWebhook(teams, { ...options, upstream: 'teams' }, readTeams));
  return {
    systems: [...made.keys()],
    async send({ system, text }) {
      const webhook = made.get(system);
      if (webhook) return webhook.post(text);
      // Asked for when it was configured, and sent again by hand since.
      throw new CodedError('UPSTREAM_UNAVAILABLE', `${system} is not configured any more`, {
        delivered: 'no',
      });
    },
    async close() {
      await Promise.all([...made.values()].map((webhook) => webhook.close()));
    },
  };
}
