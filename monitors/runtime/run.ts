import type { Logger } from '../../platform/logger.ts';
import type { DecisionRecord, Subject } from './decision.ts';
import type { EffectsMode } from './effects-mode.ts';
import type { Fence } from './scheduling/contracts.ts';

/** To what a run is narrowed by whoever starts it by hand; nothing: to nothing. */
export interface Focus {
  readonly customerId?: string | undefined;
  /** Decisions about this device are kept, whatever they say. */
  readonly explain?: string | undefined;
}

/** One run of a job. */
export interface Run {
  readonly id: string;
  readonly monitor: string;
  readonly job: string;
  readonly startedAt: Date;
  readonly mode: EffectsMode;
  readonly log: Logger;
  /** Aborted when the monitor is to stop, or lost its lease: a run ends at its next pause or between two requests. */
  readonly signal: AbortSignal;
  /** Shown with each mutation, so that a replica that lost its lease cannot write. Undefined: nobody else can hold it. */
  readonly fence: Fence | undefined;
  readonly focus: Focus;
  /** What it saw, skipped and decided so far. */
  readonly report: RunReport;
  /** Set where it carries out what another decided minutes ago: what was read then may hold no more. */
  readonly isResumed?: true;
}

/** What a run did. */
export interface RunReport {
  readonly seen: number;
  readonly skips: ReadonlyMap<string, number>;
  /** By kind. */
  readonly actions: ReadonlyMap<string, number>;
  /** Those that say something: an action, a near miss, something skipped. */
  readonly decisions: readonly DecisionRecord[];
  /** Counts subjects that were looked at. */
  saw(count: number): void;
  /** Counts what could not be decided, by reason in one word, for example `tickets-unreadable`. */
  skip(reason: string, count?: number): void;
  did(kind: string, count?: number): void;
  /** Keeps a decision, or replaces it by its later form. */
  decided(record: DecisionRecord): void;
  /** How often a stage has decided about a subject in this run. */
  nth(stage: string, subject: string): number;
}

export function createRunReport(): RunReport {
  const skips = new Map<string, number>();
  const actions = new Map<string, number>();
  const decisions = new Map<string, DecisionRecord>();
  const decidedOften = new Map<string, number>();
  let seen = 0;
  return {
    get seen() {
      return seen;
    },
    skips,
    actions,
    get decisions() {
      return [...decisions.values()];
    },
    saw: (count) => void (seen += count),
    skip: (reason, count = 1) => countUp(skips, reason, count),
    did: (kind, count = 1) => countUp(actions, kind, count),
    decided: (record) => void decisions.set(record.id, record),
    nth(stage, subject) {
      const key = `${stage}\n${subject}`;
      countUp(decidedOften, key, 1);
      return decidedOften.get(key) ?? 1;
    },
  };
}

function countUp(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** Whether a narrowed run concerns the subject. */
export function isInFocus({ customerId, explain }: Focus, subject: Subject): boolean {
  if (customerId !== undefined && subject.customerId !== customerId) return false;
  return explain === undefined || (subject.serialNumber ?? explain) === explain;
}
