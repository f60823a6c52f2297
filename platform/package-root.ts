import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function findRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder)
      throw new Error('No package.json above the program: is it installed whole?');
    folder = parent;
  }
  return folder;
}

const root = findRoot();

/** Path of a file that ships with the package and is no code: SDL, protocol files, the playground. */
export function packageFile(...segments: string[]): string {
  return join(root, ...segments);
}
