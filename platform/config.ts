import type { z } from 'zod';

/** One variable of the environment, declared beside the unit that needs it. */
export interface Setting<T> {
  /** Name in the environment. */
  readonly env: string;
  /** What it is for, in one sentence. */
  readonly description: string;
  /** For example `ms`, `bytes`. */
  readonly unit?: string;
  /** As it would stand in the environment. Absent: must be set. */
  readonly default?: string;
  /** Set when the sandbox stands in for the upstream: its value there. */
  readonly sandboxDefault?: string;
  /** Where the ages of the rules differ: its value in a preset other than the default, the oldest. */
  readonly presets?: Readonly<Partial<Record<Preset, string>>>;
  /** Never printed. */
  readonly secret?: boolean;
  /** Names addresses of an upstream system; checked against UPSTREAMS. */
  addresses?(value: T): readonly string[];
  /** Text of the environment to value; throws an Error that says what is expected. */
  readonly parse: (text: string) => T;
}

/** Ages of the automation's rules, from the oldest: see MONITORS_PRESET. */
export const PRESETS = ['seed', 'mid', 'late'] as const;
export type Preset = (typeof PRESETS)[number];

export type SettingsDeclaration = Readonly<Record<string, Setting<unknown>>>;
export type SettingsOf<D extends SettingsDeclaration> = {
  readonly [K in keyof D]: D[K] extends Setting<infer T> ? T : never;
};

type Options<T> = Omit<Setting<T>, 'parse'>;

/** Free text, 1 to 4096 characters. */
export const text = (options: Options<string>): Setting<string> => ({
  ...options,
  parse: (value) => {
    if (value.length === 0 || value.length > 4096) throw new Error('expected 1 to 4096 characters');
    return value;
  },
});

/** Free text that may be left out: empty means 'none'. */
export const optionalText = (options: Omit<Options<string>, 'default'>): Setting<string> => ({
  ...options,
  default: '',
  parse: (value) => {
    if (value.length > 4096) throw new Error('expected at most 4096 characters');
    return value;
  },
});

/** Text that is never printed. */
export const secret = (options: Options<string>): Setting<string> => ({
  ...text(options),
  secret: true,
});

/** As `optionalText`, never printed. */
export const optionalSecret = (options: Omit<Options<string>, 'default'>): Setting<string> => ({
  ...optionalText(options),
  secret: true,
});

export const integer = (
  options: Options<number> & { min: number; max: number },
): Setting<number> => ({
  ...options,
  parse: (value) => {
    const number = Number(value);
    if (!/^-?\d+$/.test(value) || number < options.min || number > options.max) {
      throw new Error(`expected a whole number from ${options.min} to ${options.max}`);
    }
    return number;
  },
});

/** A duration in whole milliseconds, up to one day unless said otherwise. */
export const milliseconds = (
  options: Omit<Options<number>, 'unit'> & { min?: number; max?: number },
): Setting<number> => integer({ min: 1, max: 86_400_000, ...options, unit: 'ms' });

export const number = (
  options: Options<number> & { min: number; max: number },
): Setting<number> => ({
  ...options,
  parse: (value) => {
    const parsed = Number(value);
    if (
      value.trim() === '' ||
      !Number.isFinite(parsed) ||
      parsed < options.min ||
      parsed > options.max
    ) {
      throw new Error(`expected a number from ${options.min} to ${options.max}`);
    }
    return parsed;
  },
});

export const choice = <const V extends string>(
  options: Options<V> & { values: readonly V[] },
): Setting<V> => ({
  ...options,
  parse: (value) => {
    const known = options.values.find((candidate) => candidate === value);
    if (known === undefined) {
      const near = nearest(value, options.values);
      throw new Error(
        `expected one of ${options.values.join(', ')}${near ? `; did you mean ${near}?` : ''}`,
      );
    }
    return known;
  },
});

/** `true` or `false`. */
export const flag = (options: Options<boolean>): Setting<boolean> => ({
  ...options,
  parse: (value) => {
    if (value !== 'true' && value !== 'false') throw new Error('expected true or false');
    return value === 'true';
  },
});

/** Items between commas, each trimmed; empty text is an empty list. `items`: what each has to look like. */
export const list = ({
  items,
  ...options
}: Options<readonly string[]> & {
  items?: { readonly form: RegExp; readonly expected: string };
}): Setting<readonly string[]> => ({
  ...options,
  parse(value) {
    const all = value
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '');
    const wrong = items && all.find((item) => !items.form.test(item));
    if (wrong !== undefined) throw new Error(`expected ${items?.expected}, not ${wrong}`);
    return all;
  },
});

/** Edges by orchestrator, enterprise and number. */
export const edgeList = (options: Options<readonly string[]>): Setting<readonly string[]> =>
  list({
    ...options,
    items: { form: /^[^/\s]+\/\d+\/\d+$/, expected: 'host/enterpriseId/edgeId between commas' },
  });

/** An IANA zone that this machine knows. */
export const timeZone = (options: Options<string>): Setting<string> => ({
  ...options,
  parse(value) {
    try {
      return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone && value;
    } catch {
      throw new Error('expected an IANA time zone, such as America/New_York');
    }
  },
});

/** An http or https address of an upstream system, checked against UPSTREAMS. */
export const upstreamUrl = (options: Options<string>): Setting<string> => ({
  ...options,
  addresses: (value) => [value],
  parse: (value) => {
    const parsed = URL.canParse(value) ? new URL(value) : undefined;
    if (!parsed || !['http:', 'https:'].includes(parsed.protocol))
      throw new Error('expected an http or https address');
    if (parsed.username !== '' || parsed.password !== '')
      throw new Error('expected an address without credentials');
    return value.replace(/\/$/, '');
  },
});

/** Declares a setting of another shape, read by a zod schema from JSON text. */
export const json = <T>(
  options: Options<T> & { schema: z.ZodType<T>; expected: string },
): Setting<T> => ({
  ...options,
  parse: (value) => {
    let foreign: unknown;
    try {
      foreign = JSON.parse(value);
    } catch {
      throw new Error(`expected ${options.expected} as JSON`);
    }
    const result = options.schema.safeParse(foreign);
    if (!result.success) throw new Error(`expected ${options.expected}`);
    return result.data;
  },
});

/** Every wrong setting at once, a line each. */
export class SettingsError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`Wrong settings:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
    this.name = 'SettingsError';
    this.problems = problems;
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads declared settings and collects what is wrong, so that all of it can be told at once. */
export interface SettingsReader {
  read<D extends SettingsDeclaration>(neededBy: string, declaration: D): SettingsOf<D>;
  /** Text of declared settings by variable, without those that are secret or not set. */
  texts(declaration: SettingsDeclaration): Readonly<Record<string, string>>;
  /** Adds a problem that no single setting shows. */
  problem(text: string): void;
  /** @throws SettingsError when anything was wrong. */
  finish(): void;
}

/**
 * A variable that is set counts most, then what the sandbox wants, the preset that MONITORS_PRESET names,
 * and the default.
 *
 * @param sandboxed whether sandbox upstreams stand in, so that `sandboxDefault` counts.
 * After a problem `read` returns values that must not be used: call `finish` before using any.
 */
export function createSettingsReader(environment: Environment, sandboxed: boolean): SettingsReader {
  const problems = new Set<string>();

  const preset = PRESETS.find((name) => name === environment.MONITORS_PRESET);

  function textOf(setting: Setting<unknown>): string | undefined {
    const given = environment[setting.env];
    if (given !== undefined && given !== '') return given;
    const inSandbox = sandboxed ? setting.sandboxDefault : undefined;
    const inPreset = preset && setting.presets?.[preset];
    return inSandbox ?? inPreset ?? setting.default;
  }

  function valueOf(neededBy: string, setting: Setting<unknown>): unknown {
    const source = textOf(setting);
    if (source === undefined) {
      problems.add(`${setting.env} is not set, and ${neededBy} needs it: ${setting.description}`);
      return undefined;
    }
    try {
      const value = setting.parse(source);
      if (sandboxed) refuseRemote(setting, value);
      return value;
    } catch (error) {
      const shown = setting.secret ? 'its value (not shown)' : JSON.stringify(source);
      const unit = setting.unit === undefined ? '' : ` (${setting.unit})`;
      problems.add(`${setting.env}${unit}: ${(error as Error).message}, got ${shown}`);
      return undefined;
    }
  }

  function refuseRemote(setting: Setting<unknown>, value: unknown): void {
    for (const address of setting.addresses?.(value) ?? []) {
      if (!isLoopback(address)) {
        throw new Error(
          'UPSTREAMS is sandbox, so expected an address of this machine (127.0.0.1, ::1, localhost)',
        );
      }
    }
  }

  return {
    read: (neededBy, declaration) =>
      Object.fromEntries(
        Object.entries(declaration).map(([key, setting]) => [key, valueOf(neededBy, setting)]),
      ) as SettingsOf<typeof declaration>,
    texts: (declaration) =>
      Object.fromEntries(
        Object.values(declaration).flatMap((setting) => {
          const source = setting.secret ? undefined : textOf(setting);
          return source === undefined ? [] : [[setting.env, source]];
        }),
      ),
    problem: (problem) => void problems.add(problem),
    finish() {
      if (problems.size > 0) throw new SettingsError([...problems].sort());
    },
  };
}

/** @param address a URL, or host:port. */
export function isLoopback(address: string): boolean {
  const url = URL.canParse(address) && address.includes('://') ? address : `http://${address}`;
  if (!URL.canParse(url)) return false;
  const host = new URL(url).hostname;
  return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

/**
 * Names in the environment that look like ours but are not declared: those that begin like several
 * declared ones (`BRUIN_`), and those a slip away from a declared name. A single DATABASE_URL does not
 * make every DATABASE_… ours.
 */
export function unknownSettings(environment: Environment, declared: readonly string[]): string[] {
  const known = new Set(declared);
  const firstWords = declared
    .filter((name) => name.includes('_'))
    .map((name) => `${name.split('_', 1)[0]}_`);
  const families = new Set(firstWords.filter((word, at) => firstWords.indexOf(word) !== at));
  return Object.keys(environment)
    .filter((name) => !known.has(name) && !isServiceVariable(name))
    .flatMap((name) => {
      const near = nearest(name, declared);
      const ours = [...families].some((family) => name.startsWith(family));
      if (!ours && !(near !== undefined && name.length >= 6 && distance(name, near) <= 2))
        return [];
      return [`${name} is no setting${near ? `; did you mean ${near}?` : ''}`];
    });
}

/** Kubernetes puts BRUIN_SERVICE_HOST, BRUIN_PORT_4101_TCP… beside a service called bruin. */
function isServiceVariable(name: string): boolean {
  return /_SERVICE_(HOST|PORT)(_\w+)?$|_PORT(_\d+_(TCP|UDP)(_\w+)?)?$/.test(name);
}

/** The candidate that takes the fewest changes to reach, if that is at most a third of its length. */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  let best: { candidate: string; changes: number } | undefined;
  for (const candidate of candidates) {
    const most = Math.max(candidate.length < 5 ? 1 : 2, Math.floor(candidate.length / 3));
    if (Math.abs(candidate.length - name.length) > most) continue; // takes at least as many changes
    const changes = distance(name.toUpperCase(), candidate.toUpperCase());
    if (changes <= most && (!best || changes < best.changes)) best = { candidate, changes };
  }
  return best?.candidate;
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(
        Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1),
      );
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/**
 * Decides for a library that reads the environment by itself and takes no option instead. What the
 * operator has set stays.
 */
export function presetForLibrary(name: string, value: string): void {
  process.env[name] ??= value;
}
