import { monitors } from '../monitors/index.ts';
import type { MonitorDefinition } from '../monitors/runtime/define-monitor.ts';
import { monitorSelectionSettings } from '../monitors/runtime/settings.ts';
import { nearest, type SettingsReader } from '../platform/config.ts';

/** The monitors that MONITORS names; an unknown name is a problem of the reader. */
export function selectedMonitors(
  role: string,
  reader: SettingsReader,
): readonly MonitorDefinition[] {
  const { monitors: wanted = [] } = reader.read(role, monitorSelectionSettings);
  const known = monitors.map(({ name }) => name);
  for (const name of wanted.filter((one) => !known.includes(one))) {
    const near = nearest(name, known);
    reader.problem(
      `MONITORS: there is no monitor "${name}"${near ? `; did you mean ${near}?` : '.'} There are: ${known.join(', ')}`,
    );
  }
  return wanted.length === 0 ? monitors : monitors.filter(({ name }) => wanted.includes(name));
}
