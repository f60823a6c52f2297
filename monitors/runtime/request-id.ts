import { randomUUID } from 'node:crypto';
import type { Run } from './run.ts';

/** Id of a request: one look at it tells which run made it. */
export function requestIdOf(run: Pick<Run, 'id'>): string {
  return `${run.id}.${randomUUID().slice(0, 8)}`;
}
