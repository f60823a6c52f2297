import { readFileSync } from 'node:fs';
import type { Setting } from './config.ts';

const PEM = '-----BEGIN CERTIFICATE-----';

/**
 * Certificates of whoever vouches for a server, as PEM text; null: those that the system trusts.
 *
 * @param whom for example `the mail host`.
 */
export const certificateSetting = (env: string, whom: string): Setting<string | null> => ({
  env,
  description: `Certificates that vouch for ${whom}: PEM text, or the path of a PEM file. Empty: those of the system.`,
  default: '',
  parse(value) {
    if (value === '') return null;
    const pem = value.includes(PEM) ? value.replaceAll('\\n', '\n') : textAt(value);
    if (pem.includes(PEM)) return pem;
    throw new Error('expected PEM text, or the path of a file that holds it');
  },
});

function textAt(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Error('expected PEM text, or the path of a file that can be read');
  }
}
