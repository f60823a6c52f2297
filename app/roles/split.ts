import { gatewaySettings } from '../../gateway/settings.ts';
import type { Running } from '../../platform/lifecycle.ts';
import { checkEverySetting } from '../every-setting.ts';
import { announceReady, FOR_PEOPLE } from '../for-people.ts';
import { prepareProcess, type ProcessOptions } from '../process.ts';
import { splitSettings } from '../settings.ts';
import { splitPorts } from '../split/ports.ts';
import { startSplitSystem } from '../split/system.ts';

/** Longest name of a role, so that lines of all of them stand under each other. */
const NAME_WIDTH = 'monitor hawkeye-customer-cache'.length;

/** A system whose processes may end by themselves. */
export interface RunningSplit extends Running {
  readonly failed: Promise<Error>;
}

/**
 * `npm run start:split`: every role as a process of its own on this machine, with Redis between them.
 * Says where it is, and when everything is ready; each line that a process prints has its name in front.
 */
export function runSplit(options: ProcessOptions): RunningSplit {
  const { say } = options;
  const environment = { ...FOR_PEOPLE, ...options.environment };
  const parts = prepareProcess('split', { ...options, environment });
  const { basePort } = parts.reader.read('role split', splitSettings);
  const { port } = parts.reader.read('role split', { port: gatewaySettings.port });
  if (port === 0) parts.reader.problem('PORT: expected a port that can be told to others, got 0');
  checkEverySetting('role split', parts);
  const ports = splitPorts(basePort, port);
  const system = startSplitSystem({
    ...parts,
    ports,
    line: (name, line) => say(`${name.padEnd(NAME_WIDTH)} | ${line}`),
  });

  const url = `http://127.0.0.1:${port}`;
  say(`Playground   ${url}/`);
  say(`GraphQL      ${url}/graphql`);
  if (parts.sandboxed) say(`Sandbox      http://127.0.0.1:${ports.sandbox}/state`);
  const stopping = new AbortController();
  const missing = async () => system.missing();
  void announceReady({ url, missing, say, signal: stopping.signal });
  return {
    failed: system.failed,
    stop() {
      stopping.abort();
      return system.stop();
    },
  };
}
