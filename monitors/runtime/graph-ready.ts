import { setTimeout as sleep } from 'node:timers/promises';
import { request } from 'undici';

const ASK_EVERY_MS = 500;
/** Then a monitor begins anyway: one system that is down must not stop the watch over the others. */
const AT_MOST_MS = 60_000;

/** Resolves when the gateway says that nothing is missing, after a minute at the latest, or when the signal is aborted. */
export async function graphReady(gatewayUrl: string, signal: AbortSignal): Promise<void> {
  const until = performance.now() + AT_MOST_MS;
  const address = new URL('/health/ready', gatewayUrl);
  while (!signal.aborted && performance.now() < until) {
    if (await isReady(address, signal)) return;
    await sleep(ASK_EVERY_MS, undefined, { signal }).catch(() => undefined);
  }
}

async function isReady(address: URL, signal: AbortSignal): Promise<boolean> {
  try {
    const { statusCode, body } = await request(address, { signal, headersTimeout: 5000 });
    await body.dump();
    return statusCode === 200;
  } catch {
    return false;
  }
}
