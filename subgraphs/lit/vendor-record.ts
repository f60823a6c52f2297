import { z } from 'zod';

/** What is sent to vendor LIT: its fields by its names. Plain JSON. */
export type VendorFields = Readonly<Record<string, string | boolean>>;

/** A dispatch as vendor LIT wrote it. */
export interface VendorRecord {
  readonly number: string;
  /** By name in lower case, because the vendor mixes the case of its keys (`turn_up`). */
  readonly fields: Readonly<Record<string, unknown>>;
}

export const VENDOR_RECORD: z.ZodType<VendorRecord> = z
  .preprocess(lowerCaseKeys, z.looseObject({ dispatch_number: z.string().min(1) }))
  .transform((fields) => ({ number: fields.dispatch_number, fields }));

export function lowerCaseKeys(foreign: unknown): unknown {
  if (typeof foreign !== 'object' || foreign === null || Array.isArray(foreign)) return foreign;
  return Object.fromEntries(
    Object.entries(foreign).map(([key, value]) => [key.toLowerCase(), value]),
  );
}

/** Whether a record has all these fields as they were sent. How blanks are laid out does not count. */
export function hasFields(record: VendorRecord, sent: VendorFields): boolean {
  return Object.entries(sent).every(
    ([name, value]) => comparable(record.fields[name.toLowerCase()]) === comparable(value),
  );
}

/** A text field of a record, by the vendor's name; null when it is missing or blank. */
export function textField(record: VendorRecord, name: string): string | null {
  const value = record.fields[name.toLowerCase()];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** Systems of this kind trim texts, change line ends, and keep a blank text as none. */
function comparable(value: unknown): unknown {
  if (typeof value !== 'string') return value ?? null;
  return value.replace(/\s+/g, ' ').trim() || null;
}
