import type { SystemUnderTest } from '../../support/start-system.ts';

/** A request through the gateway that makes an upstream system carry out operations. */
export interface OperationExample {
  /** As the table in docs/operations.md writes them. */
  readonly operations: readonly string[];
  readonly document: string;
  readonly variables?: (
    system: SystemUnderTest,
  ) => Record<string, unknown> | Promise<Record<string, unknown>>;
  /** Beforehand, for example a change of the world. */
  readonly before?: (system: SystemUnderTest) => void | Promise<void>;
  /** What the answer's `data` has to match. */
  readonly expected: (system: SystemUnderTest) => object;
  /** What is left to look at afterwards. */
  readonly after?: (system: SystemUnderTest, data: unknown) => void | Promise<void>;
}

/** For mutations with one `input`: what came of it, beside what the caller has to mend. */
export function mutation(field: string, selection: string): string {
  const type = `${field[0]?.toUpperCase() ?? ''}${field.slice(1)}Input`;
  return `mutation Write($input: ${type}!) {
    ${field}(input: $input) { ${selection} userErrors { code message path } }
  }`;
}

/** An input whose key is used once. */
export const once = (input: Record<string, unknown>) => (): Record<string, unknown> => ({
  input: { ...input, idempotencyKey: `operations-${(keys += 1)}` },
});
let keys = 0;
