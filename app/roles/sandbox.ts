import type { Running } from '../../platform/lifecycle.ts';
import { startSandbox } from '../../sandbox/index.ts';
import { prepareProcess, type ProcessOptions } from '../process.ts';
import { sandboxPortSettings, sandboxSettings } from '../settings.ts';

/** Runs the simulators alone, on fixed ports, for roles in other processes. */
export async function runSandbox(options: ProcessOptions): Promise<Running> {
  const { reader, log, metrics } = prepareProcess('sandbox', options);
  const settings = reader.read('role sandbox', sandboxSettings);
  const { port } = reader.read('role sandbox', sandboxPortSettings);
  reader.finish();
  const sandbox = await startSandbox({ ...settings, basePort: port, log, metrics });
  options.say(`Sandbox control API  ${sandbox.control.origin}`);
  options.say(`  SANDBOX_CLOCK_URL=${sandbox.control.origin}/clock`);
  for (const [name, value] of Object.entries(sandbox.environment)) {
    if (!value.includes('\n')) options.say(`  ${name}=${value}`);
  }
  return sandbox;
}
