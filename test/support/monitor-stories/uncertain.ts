import type { ReplicaSystem } from '../replica-system.ts';

interface Listed {
  readonly deliveries: { readonly nodes: readonly { readonly id: string; channel: string }[] };
  readonly reboots: { readonly nodes: readonly { readonly id: string }[] };
}

const LIST = `{
  deliveries: notificationDeliveries(first: 200, filter: { states: [SENDING, UNCERTAIN] }) { nodes { id channel } }
  reboots: modemReboots(first: 200, states: [SENDING, UNCERTAIN]) { nodes { id } }
}`;
const KINDS: Readonly<Record<string, string>> = { CHAT: 'chats', SMS: 'texts', MAIL: 'mails' };

/** Effects of which the graph says that nobody knows whether they happened: id to kind of fact. */
export async function uncertainIn(system: ReplicaSystem): Promise<ReadonlyMap<string, string>> {
  const { data, errors } = await system.ask<Listed | null>(LIST);
  if (!data?.deliveries || !data.reboots) throw new Error(JSON.stringify({ data, errors }));
  return new Map([
    ...data.deliveries.nodes.map(({ id, channel }) => [id, KINDS[channel] ?? channel] as const),
    ...data.reboots.nodes.map(({ id }) => [id, 'reboots'] as const),
  ]);
}
