import { z } from 'zod';
import type { Fault } from '../runtime/types.ts';

const onlyPath = z.string().startsWith('/').optional();
const DAY_MS = 86_400_000;
const YEAR_MS = 366 * DAY_MS;
const lateMs = z.int().min(1).max(DAY_MS);

/** What may be sent as a fault; the kinds are those of the simulators' runtime. */
const faultSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('refused') }),
  z.strictObject({ kind: z.literal('slow'), delayMs: lateMs, onlyPath }),
  z
    .strictObject({ kind: z.literal('latency'), medianMs: lateMs, p99Ms: lateMs, onlyPath })
    .refine(({ medianMs, p99Ms }) => p99Ms >= medianMs, {
      path: ['p99Ms'],
      error: 'expected medianMs or more',
    }),
  z.strictObject({
    kind: z.literal('server-error'),
    status: z.int().min(500).max(512).default(500),
    onlyPath,
  }),
  z.strictObject({
    kind: z.literal('flaky'),
    share: z.number().min(0).max(1),
    status: z.int().min(400).max(599).default(503),
    onlyPath,
  }),
  z.strictObject({
    kind: z.literal('throttled'),
    retryAfterS: z.int().min(0).max(86_400).optional(),
    onlyPath,
  }),
  z.strictObject({ kind: z.literal('garbage'), onlyPath }),
  z.strictObject({ kind: z.literal('cut'), onlyPath }),
  z.strictObject({ kind: z.literal('truncated'), onlyPath }),
  z.strictObject({ kind: z.literal('doubled'), onlyPath }),
  z.strictObject({
    kind: z.literal('drip'),
    pauseMs: lateMs.default(1000),
    bytes: z.int().min(1).max(1_000_000).default(1),
    onlyPath,
  }),
  z.strictObject({ kind: z.literal('half-closed'), onlyPath }),
  z.strictObject({ kind: z.literal('expired-session'), mode: z.enum(['once', 'always']) }),
  z.strictObject({
    kind: z.literal('clock-skew'),
    offsetMs: z.int().min(-YEAR_MS).max(YEAR_MS),
  }),
]);

type ParsedFault = z.infer<typeof faultSchema>;

/** Some faults that hold at the same time; each kind once for the same paths. */
const faultListSchema = z.array(faultSchema).min(1).max(20).superRefine(refuseTwins);

function refuseTwins(faults: readonly ParsedFault[], context: z.RefinementCtx): void {
  const seen = new Set<string>();
  for (const [index, fault] of faults.entries()) {
    const what = `${fault.kind} ${'onlyPath' in fault ? (fault.onlyPath ?? '') : ''}`.trim();
    if (seen.has(what)) {
      context.addIssue({ code: 'custom', path: [index], message: `${what} stands there twice` });
    }
    seen.add(what);
  }
}

/** At least one. */
export type Faults = readonly [Fault, ...Fault[]];

function toFaults(parsed: readonly ParsedFault[]): Faults {
  const [first, ...others] = parsed.map(withoutAbsent);
  if (!first) throw new Error('a list of faults has one at least');
  return [first, ...others];
}

/** `fault`, or `faults` that hold at the same time. */
export const faultBody = z
  .strictObject({ fault: faultSchema.optional(), faults: faultListSchema.optional() })
  .transform(({ fault, faults }, context): Faults => {
    if (faults !== undefined && fault === undefined) return toFaults(faults);
    if (fault !== undefined && faults === undefined) return toFaults([fault]);
    const message = 'Invalid input: expected either fault or faults';
    context.addIssue({ code: 'custom', path: ['fault'], message });
    return z.NEVER;
  });

/** Faults by system, as a setting has them. */
export const faultsBySystem = z.record(z.string(), faultListSchema.transform(toFaults));

/** Every kind of fault with the names of its fields. */
export const FAULT_FIELDS: ReadonlyMap<string, readonly string[]> = new Map(
  faultSchema.options.map(({ shape }) => [
    shape.kind.value,
    Object.keys(shape).filter((name) => name !== 'kind'),
  ]),
);

/** As parsed, without the fields that are absent. */
function withoutAbsent(parsed: ParsedFault): Fault {
  const entries = Object.entries(parsed).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Fault;
}
