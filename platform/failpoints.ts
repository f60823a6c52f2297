import { unlinkSync } from 'node:fs';
import { join } from 'node:path';

type Reached = (name: string) => boolean;

let reached: Reached | undefined;

/**
 * Ends the process at a named point, as a power cut would: for tests of what survives it.
 *
 * @param setting `name`, or `name*3` for its third hit; `@folder` for the points that files in it are
 * called by, whoever comes first: its file is gone, and no other process ends there; empty: nothing.
 */
export function armFailpoint(setting: string): void {
  if (setting === '') reached = undefined;
  else reached = setting.startsWith('@') ? firstAt(setting.slice(1)) : nthAt(setting);
}

/** A point at which a process may be made to end. Costs a comparison. */
export function failpoint(name: string): void {
  if (reached?.(name)) process.kill(process.pid, 'SIGKILL');
}

/** Name of the file in the folder of a setting `@folder` that arms a point. */
export const fileOfFailpoint = (name: string): string => encodeURIComponent(name);

function nthAt(setting: string): Reached {
  const [armed = '', hits = '1'] = setting.split('*');
  let left = Number(hits);
  return (name) => {
    if (name === armed) left -= 1;
    return name === armed && left <= 0;
  };
}

/** Of several processes that share the folder only one can take the file away. */
function firstAt(folder: string): Reached {
  return (name) => {
    try {
      unlinkSync(join(folder, fileOfFailpoint(name)));
      return true;
    } catch {
      return false;
    }
  };
}
