import { z } from 'zod';
import type { Clock } from '../../platform/clock.ts';
import type { Subject, Verdict } from './decision.ts';
import type { Run } from './run.ts';
import type { JsonValue, Later } from './scheduling/contracts.ts';

/** A verdict that is being carried out. */
export interface Begun {
  /** Of the decision. */
  readonly id: string;
  readonly runId: string;
  readonly stage: string;
  readonly subject: Subject;
  readonly decidedAt: Date;
  readonly verdict: Verdict;
  readonly observation: unknown;
}

/**
 * Sees to it that what was begun is ended: somebody who dies between two actions leaves a task behind,
 * and another replica carries out the same verdict. What was done before answers from its key.
 */
export interface Resuming {
  /** Before the first action. */
  guard(run: Run, begun: Begun): Promise<void>;
  /** Behind the first action that is done: from now on the others belong to it. */
  mark(begun: Begun): Promise<void>;
  /** Behind the last one. */
  release(begun: Pick<Begun, 'id'>): Promise<void>;
  /** Who carries out verdicts of these stages. */
  register(stages: readonly string[], carryOut: CarryOut): void;
  /** Of the tasks that were left behind. */
  readonly handle: (payload: JsonValue, run: Run) => Promise<void>;
}

export type CarryOut = (run: Run, begun: Begun) => Promise<void>;

/** Kind of the task. */
export const RESUME = 'resume';

/** By then whoever began is at its end, or dead; when it is neither, keys keep the two apart. */
const AFTER_MS = 120_000;
/** As long after that, it is not known whether anything was done: the next cycle decides anew, as the world has moved on. */
const TOO_LATE_MS = 300_000;
/** Where something was done, what belongs to it is true for longer: a pause or a window may have held it back. */
const TOO_LATE_MARKED_MS = 86_400_000;

const payloadForm = z.object({
  isMarked: z.boolean().default(false),
  id: z.string(),
  runId: z.string(),
  stage: z.string(),
  subject: z.record(z.string(), z.string().nullish()),
  decidedAt: z.string(),
  verdict: z.looseObject({
    rule: z.string(),
    because: z.string(),
    actions: z.array(
      z.looseObject({
        kind: z.string(),
        ifItFails: z.literal('go-on').optional(),
        ifAlready: z.literal('stop').optional(),
      }),
    ),
  }),
  observation: z.unknown(),
});

export interface ResumingOptions {
  readonly later: Later;
  readonly clock: Clock;
}

export function createResuming({ later, clock }: ResumingOptions): Resuming {
  const known = new Map<string, CarryOut>();

  async function leave(begun: Begun, isMarked: boolean): Promise<void> {
    const dueAt = new Date(clock.now().getTime() + AFTER_MS);
    const payload = asJson({ ...begun, isMarked });
    await later.schedule({ kind: RESUME, key: begun.id, dueAt, payload, ifPresent: 'replace' });
  }

  return {
    async guard({ mode }, begun) {
      if (mode === 'write') await leave(begun, false);
    },
    mark: (begun) => leave(begun, true),
    async release({ id }) {
      await later.cancel(RESUME, id);
    },
    register(stages, carryOut) {
      for (const stage of stages) known.set(stage, carryOut);
    },
    async handle(payload, run) {
      const { decidedAt, verdict, isMarked, ...rest } = payloadForm.parse(payload);
      const begun = { ...rest, decidedAt: new Date(decidedAt), verdict: verdict as Verdict };
      const carryOut = known.get(begun.stage);
      const ageMs = clock.now().getTime() - begun.decidedAt.getTime();
      if (!carryOut || ageMs > AFTER_MS + (isMarked ? TOO_LATE_MARKED_MS : TOO_LATE_MS)) {
        run.log.error({ ...begun.subject, stage: begun.stage, ageMs }, 'decision was not resumed');
        return run.report.skip('resumed-too-late');
      }
      run.log.warn({ ...begun.subject, stage: begun.stage }, 'decision is resumed');
      // The ledger keeps it where it was begun.
      await carryOut({ ...run, id: begun.runId, isResumed: true }, begun);
    },
  };
}

function asJson(begun: Begun & { readonly isMarked: boolean }): JsonValue {
  return JSON.parse(JSON.stringify(begun)) as JsonValue;
}
