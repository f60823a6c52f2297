import { connectivityState, type Client } from '@grpc/grpc-js';

/** How long an attempt waits for a connection that is being made again. */
const RECONNECT_WITHIN_MS = 300;
const MAX_CONNECT_MS = 10_000;

/** A call on a channel between two attempts to connect would fail at once, however healthy T7 is again. */
export function whileReconnecting(client: Client): Promise<void> {
  const state = client.getChannel().getConnectivityState(true);
  if (state === connectivityState.READY || state === connectivityState.IDLE) {
    return Promise.resolve();
  }
  return new Promise((resolve) => {
    client.waitForReady(Date.now() + RECONNECT_WITHIN_MS, () => resolve());
  });
}

/**
 * Waits for a connection before something is sent that must not leave twice. Attempts that fail are
 * repeated for a moment, as for reads; one that is under way has its time.
 *
 * @param withinMs for the whole, in ms.
 * @returns false when there is none: then nothing has left.
 */
export async function connected(client: Client, withinMs: number): Promise<boolean> {
  const end = Date.now() + Math.min(withinMs, MAX_CONNECT_MS);
  let givesUpAt = end;
  for (;;) {
    const state = client.getChannel().getConnectivityState(true);
    if (state === connectivityState.READY) return true;
    if (state === connectivityState.SHUTDOWN || Date.now() >= givesUpAt) return false;
    if (state === connectivityState.TRANSIENT_FAILURE)
      givesUpAt = Math.min(givesUpAt, Date.now() + RECONNECT_WITHIN_MS);
    await change(client, state, givesUpAt);
  }
}

/** Resolves when the state is another, or at the deadline. */
function change(client: Client, from: connectivityState, deadline: number): Promise<void> {
  return new Promise((resolve) => {
    client.getChannel().watchConnectivityState(from, deadline, () => resolve());
  });
}
