/** A value of GraphQL's JSON as it is kept; null where there is none. */
export function jsonText(value: unknown): string | null {
  return value == null ? null : JSON.stringify(value);
}
