import { gatewaySettings } from '../gateway/settings.ts';
import { monitors } from '../monitors/index.ts';
import { coordinationSettings } from '../monitors/runtime/scheduling/settings.ts';
import { monitorRulesSettings } from '../monitors/runtime/settings.ts';
import { storeSettings } from '../platform/store/settings.ts';
import { subgraphs } from '../subgraphs/index.ts';
import { selectedMonitors } from './monitor-selection.ts';
import { readTouch, type ProcessParts } from './process.ts';
import { publicUrlSettings, sandboxSettings, type Touch } from './settings.ts';

/**
 * For roles that start everything: reads what every part needs, before anything is started, so that
 * all that is wrong is told at once.
 *
 * @throws SettingsError.
 */
export function checkEverySetting(role: string, parts: ProcessParts): Touch {
  const { reader } = parts;
  const touch = readTouch(role, parts);
  reader.read(role, {
    ...gatewaySettings,
    ...publicUrlSettings,
    ...sandboxSettings,
    ...storeSettings,
    ...coordinationSettings,
    ...monitorRulesSettings,
  });
  selectedMonitors(role, reader);
  for (const { name, settings } of subgraphs) reader.read(`subgraph ${name}`, settings);
  for (const { name, settings } of monitors) reader.read(`monitor ${name}`, settings);
  reader.finish();
  return touch;
}
