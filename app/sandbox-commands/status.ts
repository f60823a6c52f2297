import { z } from 'zod';
import type { ControlClient } from './control-client.ts';
import { faultText, shownFault } from './fault-words.ts';
import { tableLines } from './table.ts';

const stateSchema = z.object({
  seed: z.number(),
  clock: z.object({ now: z.string(), speed: z.number() }),
  counts: z.record(z.string(), z.number()),
  systems: z.array(
    z.object({ system: z.string(), port: z.number().nullable(), calls: z.number() }),
  ),
});
const faultsSchema = z.object({
  faults: z.array(z.object({ system: z.string(), fault: shownFault })),
});

/** `noc-graph sandbox status`: the world's time and size, and each system with what is wrong with it. */
export async function showStatus(control: ControlClient, json: boolean): Promise<string[]> {
  const state = await control.ask('GET', '/state', stateSchema);
  const { faults } = await control.ask('GET', '/faults', faultsSchema);
  if (json) return [JSON.stringify({ ...state, faults }, null, 2)];
  const { clock, counts, seed } = state;
  const rows = state.systems.map(({ system, port, calls }) => [
    system,
    String(port ?? ''),
    String(calls),
    faults
      .filter((one) => one.system === system)
      .map(({ fault }) => faultText(fault))
      .join(', '),
  ]);
  return [
    `Clock  ${clock.now}, speed ${clock.speed}${clock.speed === 0 ? ' (paused)' : ''}, seed ${seed}`,
    `World  ${Object.entries(counts)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ')}`,
    '',
    ...tableLines(['SYSTEM', 'PORT', 'CALLS', 'FAULTS'], rows),
  ];
}
