import type { ClientAnswer } from './start-system.ts';

export interface Damage {
  /** Places that an error explains, list indexes as `*`; each once, sorted. */
  readonly explained: readonly string[];
  /** Places that differ from the whole answer and that no error explains. */
  readonly unexplained: readonly string[];
}

/**
 * Holds an answer against the whole one: each difference has to be a null with an error at exactly
 * that place, or below a null that has one.
 */
export function damageOf(whole: ClientAnswer, answer: ClientAnswer): Damage {
  const errors = new Set(answer.errors.map(({ path }) => JSON.stringify(path ?? [])));
  const explained = new Set<string>();
  const unexplained = new Set<string>();

  function compare(expected: unknown, actual: unknown, path: readonly (string | number)[]): void {
    if (actual === null && errors.has(JSON.stringify(path))) {
      explained.add(pattern(path));
    } else if (isContainer(expected) && isContainer(actual)) {
      for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
        const step = Array.isArray(expected) ? Number(key) : key;
        compare(
          (expected as Record<string, unknown>)[key],
          (actual as Record<string, unknown>)[key],
          [...path, step],
        );
      }
    } else if (!Object.is(expected, actual)) {
      unexplained.add(
        `${pattern(path)}: ${JSON.stringify(expected)} became ${JSON.stringify(actual)}`,
      );
    }
  }

  compare(whole.data, answer.data, []);
  for (const { path, message } of answer.errors) {
    if (!path || path.length === 0) unexplained.add(`an error without a place: ${message}`);
    else if (valueAt(answer.data, path) !== null)
      unexplained.add(`an error where there is no null: ${path.join('.')}`);
  }
  return { explained: [...explained].sort(), unexplained: [...unexplained] };
}

/**
 * What a client must never see in an error, nor in what is said of a write.
 *
 * @param secrets words that are not to be repeated besides.
 */
export function leaksOf(said: unknown, secrets: readonly string[] = []): readonly string[] {
  const text = JSON.stringify(said);
  const forbidden = [
    /127\.0\.0\.1/,
    /localhost/,
    /ECONN\w+/,
    /sandbox-/,
    // The name of a setting may be told, to say what to check.
    /(?<!_)password/i,
    /Bearer/,
    /token=/,
    /at .*\.ts:\d+/,
    /node_modules/,
    /<\/?html|Server Error|Too Many Requests/i,
    /\\u0000|\ufffd/,
  ];
  return [
    ...forbidden.filter((form) => form.test(text)).map(String),
    ...secrets.filter((word) => text.includes(word)),
  ];
}

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  let value = data;
  for (const step of path) {
    if (!isContainer(value)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function pattern(path: readonly (string | number)[]): string {
  return path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
}
