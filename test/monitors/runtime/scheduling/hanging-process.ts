/** A replica that takes one task and one piece and never ends them: a test kills it. */
import { startReplica } from './replicas.ts';

const hang = async (payload: unknown) => {
  process.stdout.write(`began ${String(payload)}\n`);
  await new Promise(() => setInterval(() => undefined, 1000));
};
await startReplica({
  url: process.env.REDIS_URL ?? '',
  leaseMs: Number(process.env.LEASE_MS),
  handlers: { later: { forward: hang }, work: { customer: hang } },
});
