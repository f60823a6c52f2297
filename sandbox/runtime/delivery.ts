import type { ServerResponse } from 'node:http';
import type { Fault } from './types.ts';

/** How an answer goes wrong on its way. */
export type Delivery = Extract<
  Fault,
  { kind: 'cut' | 'truncated' | 'doubled' | 'drip' | 'half-closed' }
>;

/** An answer as it would leave. */
export interface WholeAnswer {
  readonly status: number;
  /** Without the length of the body. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Buffer;
}

/** Sends an answer in a way in which it does not arrive whole, or not in time. */
export function deliver(out: ServerResponse, answer: WholeAnswer, delivery: Delivery): void {
  switch (delivery.kind) {
    case 'cut':
      return void out.destroy();
    case 'half-closed':
      return void out.socket?.end(); // the other direction stays open until the caller has enough
    case 'truncated': {
      const half = answer.body.subarray(0, Math.floor(answer.body.length / 2));
      sendHead(out, answer, answer.body.length);
      return void out.write(half, () => out.socket?.destroySoon());
    }
    case 'doubled':
      sendHead(out, answer, 2 * answer.body.length);
      return void out.end(Buffer.concat([answer.body, answer.body]));
    case 'drip':
      sendHead(out, answer, answer.body.length);
      return drip(out, answer.body, delivery);
  }
}

function sendHead(out: ServerResponse, { status, headers }: WholeAnswer, length: number): void {
  for (const [name, value] of Object.entries(headers)) out.setHeader(name, value);
  out.setHeader('content-length', length);
  out.writeHead(status);
  out.flushHeaders();
}

function drip(
  out: ServerResponse,
  body: Buffer,
  { pauseMs, bytes }: { readonly pauseMs: number; readonly bytes: number },
): void {
  let sent = 0;
  const timer = setInterval(() => {
    out.write(body.subarray(sent, sent + bytes));
    sent += bytes;
    if (sent < body.length) return;
    clearInterval(timer);
    out.end();
  }, pauseMs).unref();
  out.once('close', () => clearInterval(timer));
}
