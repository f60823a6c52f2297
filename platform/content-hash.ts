import { createHash } from 'node:crypto';

/** SHA-256 of plain JSON, in hex: the same for equal values, whatever the order of their fields. */
export function contentHash(value: unknown): string {
  return sha256(JSON.stringify(value ?? null, (_key, part: unknown) => sorted(part)));
}

/** In hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const fields = Object.entries(value);
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
}
