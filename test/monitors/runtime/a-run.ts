import { createRunReport, type Run } from '../../../monitors/runtime/run.ts';
import { silentLogger } from '../../../platform/logger.ts';

/** A run that nobody else takes part in. */
export function aRun(differs: Partial<Run> = {}): Run {
  return {
    id: 'run-1',
    monitor: 'sites',
    job: 'sites',
    startedAt: new Date('2026-11-20T12:00:00.000Z'),
    mode: 'write',
    log: silentLogger,
    signal: new AbortController().signal,
    fence: undefined,
    focus: {},
    report: createRunReport(),
    ...differs,
  };
}
