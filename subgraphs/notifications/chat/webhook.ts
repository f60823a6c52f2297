import type { Answer } from '../../../platform/deliveries.ts';
import {
  createUpstreamClient,
  type UpstreamClientOptions,
  type UpstreamReply,
} from '../../../platform/http/upstream-client.ts';
import type { Receipt } from '../model.ts';

/** A channel that messages are posted to. */
export interface Webhook {
  /** Sends once. @throws CodedError whose `delivered` says whether it may have been taken. */
  post(text: string): Promise<Answer<Receipt>>;
  close(): Promise<void>;
}

/** @param read tells what the system's answer means. */
export function createWebhook(
  url: string,
  options: Omit<UpstreamClientOptions, 'baseUrl'>,
  read: (reply: UpstreamReply) => Answer<Receipt>,
): Webhook {
  const { origin, pathname, searchParams } = new URL(url);
  const client = createUpstreamClient({ ...options, baseUrl: `${origin}${pathname}` });
  return {
    async post(text) {
      const reply = await client.call({
        method: 'POST',
        // The address is the password: nothing of it is shown.
        route: '/webhook',
        path: '',
        query: Object.fromEntries(searchParams),
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text }),
      });
      return read(reply);
    },
    close: () => client.close(),
  };
}

/** Chat systems give no id. */
export const taken: Answer<Receipt> = { kind: 'taken', receipt: { id: null, exception: null } };
