import { z } from 'zod';
import { activeAt, nextStart, problemOf } from '../../platform/maintenance-window.ts';
import type {
  CreateMaintenanceWindowInput,
  PauseMonitorInput,
  RecordDecisionsInput,
  RecordMonitorRunInput,
} from '../generated/ledger.ts';
import { checkInput, distinct, form, items, type UserError } from '../runtime/user-errors.ts';

/** As the schema says of JSON. */
const MAX_JSON_BYTES = 64 * 1024;

export const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

const uuid = form(UUID, 'a UUID');

/** PostgreSQL's text holds everything but U+0000. */
const text = (min: number, max: number) =>
  z
    .string()
    .refine((value) => value.length >= min && value.length <= max && !value.includes('\0'), {
      error: `expected ${min} to ${max} characters, none of them U+0000`,
    });
const id = text(1, 200).nullish();

const json = z
  .unknown()
  .refine((value) => Buffer.byteLength(JSON.stringify(value ?? null)) <= MAX_JSON_BYTES, {
    error: `expected at most ${MAX_JSON_BYTES} bytes of JSON`,
  })
  .optional();
const count = z.number().min(0, { error: 'expected 0 or more' });
const counts = items(z.object({ name: text(1, 100), count }), 0, 100);

const run = z.object({
  id: uuid,
  monitor: text(1, 60),
  job: text(1, 100),
  reason: text(0, 1000).nullish(),
  seen: count,
  actions: counts,
  skips: counts,
  settings: json,
});

const decision = z.object({
  id: uuid,
  stage: text(1, 60),
  subject: z.object({
    ...{ serialNumber: id, ticketId: id, customerId: id, siteId: id, dispatchId: id, host: id },
  }),
  rule: text(1, 100),
  because: text(0, 1000),
  skipped: text(1, 100).nullish(),
  nearMisses: items(z.object({ rule: text(1, 100), by: text(1, 200) }), 0, 20),
  actions: items(
    z.object({
      kind: text(1, 60),
      action: json,
      detail: text(0, 1000).nullish(),
      ticketId: id,
      noteIds: items(text(1, 200), 0, 50),
    }),
    0,
    100,
  ),
  observation: json,
});

const decisions = z.object({
  runId: uuid,
  monitor: text(1, 60),
  decisions: items(decision, 1, 200).superRefine(
    distinct(({ id: own }) => own.toLowerCase(), 'id'),
  ),
});

const pause = z.object({ monitor: text(1, 60), customerId: id, reason: text(0, 500).nullish() });

const maintenance = z
  .object({
    ...{ customerId: id, siteId: id, serialNumber: id },
    ...{ starts: z.string(), timeZone: z.string() },
    durationMinutes: z
      .number()
      .refine((minutes) => minutes >= 1 && minutes <= 10_080, { error: 'expected 1 to 10080' }),
    reason: text(0, 500).nullish(),
  })
  .superRefine(({ customerId, siteId, serialNumber, starts, timeZone }, context) => {
    const given = [customerId, siteId, serialNumber].filter((target) => target != null);
    const issue = { code: 'custom' } as const;
    if (given.length !== 1)
      context.addIssue({
        ...{ ...issue, message: 'expected exactly one of customerId, siteId and serialNumber' },
      });
    const message = problemOf(starts, timeZone);
    const path = message?.includes('IANA') === true ? ['timeZone'] : ['starts'];
    if (message !== undefined) context.addIssue({ ...issue, path, message });
  });

export const checkRun = (input: RecordMonitorRunInput): UserError[] => checkInput(run, input);
export const checkDecisions = (input: RecordDecisionsInput): UserError[] =>
  checkInput(decisions, input);
export const checkPause = (input: PauseMonitorInput): UserError[] => checkInput(pause, input);

/** One that is over, or never comes, is a slip of whoever declares it. */
export function checkWindow(input: CreateMaintenanceWindowInput, now: Date): UserError[] {
  const wrong = checkInput(maintenance, input);
  if (wrong.length > 0) return wrong;
  const times = { ...input, until: input.until ?? null };
  if (activeAt(times, now) || nextStart(times, now)) return [];
  const message = 'input.starts: expected a window that is under way or still to come';
  return [{ code: 'OVER', message, path: ['input', 'starts'] }];
}
