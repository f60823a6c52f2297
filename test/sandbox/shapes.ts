/** What stands in an expected body for a value that is not fixed. */
export const aText: unknown = expect.any(String);
export const aNumber: unknown = expect.any(Number);
export const textLike = (pattern: RegExp): unknown => expect.stringMatching(pattern);
export const textWith = (part: string): unknown => expect.stringContaining(part);
export const aListWith = (items: unknown[]): unknown => expect.arrayContaining(items);
export const anObjectWith = (fields: Record<string, unknown>): unknown =>
  expect.objectContaining(fields);
