import type { DeviceEntry, EdgeEntry, ProbeEntry } from './model.ts';

/** Of the entries with one serial number, the device: an edge before a probe, the one heard of last. */
export function deviceAmong(
  edges: readonly EdgeEntry[],
  probes: readonly ProbeEntry[],
): DeviceEntry | undefined {
  const [first, ...others] = edges;
  if (!first) return probes[0];
  return others.reduce((best, edge) => (heardOf(edge) > heardOf(best) ? edge : best), first);
}

function heardOf(edge: EdgeEntry): number {
  return edge.lastContactAt?.getTime() ?? 0;
}
