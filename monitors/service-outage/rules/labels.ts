import type { OutageSettings } from '../settings.ts';
import type { WatchedSighting } from '../sightings.ts';

/** How metrics name a customer, so that there are not as many series as customers. */
export function clientLabel(
  name: string | null,
  { clientUmbrellas, clients }: Pick<OutageSettings, 'clientUmbrellas' | 'clients'>,
): string {
  if (name === null) return 'Unknown';
  const umbrella = clientUmbrellas.find((beginning) => name.startsWith(beginning));
  return umbrella ?? (clients.includes(name) ? name : 'Other');
}

/** Which media links use, in one word of the metrics. */
export function linkTypesLabel(
  { linkConfigurations }: Pick<WatchedSighting, 'linkConfigurations'>,
  interfaces: readonly string[],
): 'Wired' | 'Wireless' | 'Both' | 'None' | 'Unknown' {
  if (interfaces.length === 0) return 'None';
  const types = new Set(
    interfaces.map(
      (name) => linkConfigurations.find((one) => one.interfaces.includes(name))?.type ?? null,
    ),
  );
  const [wired, wireless] = [types.has('WIRED'), types.has('WIRELESS')];
  if (wired && wireless) return 'Both';
  if (wired) return 'Wired';
  return wireless ? 'Wireless' : 'Unknown';
}
