import { z } from 'zod';
import { nearest } from '../../platform/config.ts';
import { FAULT_FIELDS } from '../../sandbox/control/fault.ts';
import { CommandError } from './control-client.ts';

/** A fault as the control API shows it. */
export const shownFault = z.looseObject({ kind: z.string() });

/** Every field that some fault has, as a flag: `delayMs` is `--delay-ms`. */
export const FAULT_FLAGS: readonly string[] = [...new Set([...FAULT_FIELDS.values()].flat())];

/** `--delay-ms` of `delayMs`. */
export const flagOf = (field: string): string =>
  `--${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

const IN_WORDS = ['mode', 'onlyPath'];

/**
 * The faults that these words ask for: each kind with those of the flags that it has.
 *
 * @throws CommandError for a kind that is none, and for a flag that none of them has.
 */
export function faultsOf(
  kinds: readonly string[],
  flags: Readonly<Record<string, string>>,
): Record<string, unknown>[] {
  for (const kind of kinds) if (!FAULT_FIELDS.has(kind)) throw unknownFault(kind);
  for (const field of Object.keys(flags)) {
    if (!kinds.some((kind) => FAULT_FIELDS.get(kind)?.includes(field)))
      throw new CommandError(
        2,
        `${flagOf(field)} is nothing that ${kinds.join(' or ')} has. ${fieldsOf(kinds)}`,
      );
  }
  return kinds.map((kind) => ({
    kind,
    ...Object.fromEntries(
      Object.entries(flags)
        .filter(([field]) => FAULT_FIELDS.get(kind)?.includes(field))
        .map(([field, text]) => [field, IN_WORDS.includes(field) ? text : numberOf(field, text)]),
    ),
  }));
}

/** For people: `slow (delayMs 3000)`. */
export function faultText({ kind, ...fields }: z.infer<typeof shownFault>): string {
  const details = Object.entries(fields).map(([name, value]) => `${name} ${String(value)}`);
  return details.length === 0 ? kind : `${kind} (${details.join(', ')})`;
}

/** What the control API says about a field, under the name of its flag. */
export const inFlags = (message: string): string =>
  inPlainWords(message)
    .replace(/body\.faults?(?:\.\d+)?\.([A-Za-z0-9]+)/g, (_place, field: string) => flagOf(field))
    .replace(/^fault\.kind: /, '');

/** Without what the control API says for programs. */
export const inPlainWords = (message: string): string =>
  message
    .replace(/: (?:Invalid (?:input|string|option)|Too (?:small|big)): /g, ': ')
    .replaceAll('received undefined', 'got nothing');

function unknownFault(kind: string): CommandError {
  const known = [...FAULT_FIELDS.keys()];
  const near = nearest(kind, known);
  return new CommandError(
    2,
    `There is no fault "${kind}"${near ? `; did you mean ${near}?` : '.'} There are: ${known.join(', ')}.`,
  );
}

const fieldsOf = (kinds: readonly string[]): string =>
  kinds
    .map(
      (kind) => `${kind}: ${(FAULT_FIELDS.get(kind) ?? []).map(flagOf).join(', ') || 'no flags'}`,
    )
    .join('; ');

function numberOf(field: string, text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number))
    throw new CommandError(2, `${flagOf(field)}: expected a number, got ${JSON.stringify(text)}.`);
  return number;
}
