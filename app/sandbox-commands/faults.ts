import { z } from 'zod';
import { CommandError, type ControlClient } from './control-client.ts';
import { faultsOf, faultText, inFlags } from './fault-words.ts';

/** `noc-graph sandbox set`: puts a system out of order, in place of the faults before. */
export async function setFaults(
  control: ControlClient,
  system: string,
  kinds: readonly string[],
  flags: Readonly<Record<string, string>>,
): Promise<string[]> {
  const faults = faultsOf(kinds, flags);
  const [fault, ...others] = faults;
  const body = others.length === 0 ? { fault } : { faults };
  const path = `/faults/${encodeURIComponent(system)}`;
  const told = await control
    .ask('PUT', path, z.object({ system: z.string() }), body)
    .catch(asFlags);
  return [`${told.system}: ${faults.map((one) => faultText({ kind: '', ...one })).join(', ')}`];
}

/** `noc-graph sandbox clear`: one system behaves again, or all of them. */
export async function clearFaults(control: ControlClient, system?: string): Promise<string[]> {
  await control.forget(system === undefined ? '/faults' : `/faults/${encodeURIComponent(system)}`);
  return [`${system ?? 'Every system'} behaves again.`];
}

function asFlags(thrown: unknown): never {
  if (!(thrown instanceof CommandError)) throw thrown;
  throw new CommandError(thrown.exitCode, inFlags(thrown.message));
}
