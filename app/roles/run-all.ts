import type { Running } from '../../platform/lifecycle.ts';
import { announceReady, FOR_PEOPLE } from '../for-people.ts';
import type { ProcessOptions } from '../process.ts';
import { startAll } from './all.ts';

/** `npm start`: starts everything, says where it is, and when it is ready. */
export async function runAll(options: ProcessOptions): Promise<Running> {
  const { say } = options;
  const environment = { ...FOR_PEOPLE, ...options.environment };
  const system = await startAll({ ...options, environment });
  const { gateway, sandbox } = system;
  say(`Playground   ${gateway.url}/`);
  say(`GraphQL      ${gateway.url}/graphql`);
  if (sandbox) say(`Sandbox      ${sandbox.control.origin}/state`);
  say('Sign-in      none: whoever reaches this address may ask everything');
  const stopping = new AbortController();
  const { signal } = stopping;
  void announceReady({ url: gateway.url, missing: () => gateway.missing(), say, signal });
  return {
    stop() {
      stopping.abort();
      return system.stop();
    },
  };
}
