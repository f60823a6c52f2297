import { badInput } from '../../platform/errors.ts';
import type { ForcedAnswer } from './types.ts';

type Kind = ForcedAnswer['kind'];
type OfKind<K extends Kind> = Extract<ForcedAnswer, { kind: K }>;

/** Answers that a simulator was told to give, each to the next call that it fits. */
export interface AnswerQueue {
  /** Not yet given, in the order in which they were forced. */
  readonly pending: readonly ForcedAnswer[];
  /**
   * @param times how many calls are answered so.
   * @throws CodedError BAD_USER_INPUT when the system has no such answer.
   */
  force(answer: ForcedAnswer, times?: number): void;
  /** The first that fits, which is gone then; null: answer as usual. */
  take<K extends Kind>(kind: K, fits?: (answer: OfKind<K>) => boolean): OfKind<K> | null;
  clear(): void;
}

/** @param kinds which answers this system can be told to give. */
export function createAnswerQueue(system: string, kinds: readonly Kind[]): AnswerQueue {
  const pending: ForcedAnswer[] = [];
  return {
    pending,
    force(answer, times = 1) {
      if (!kinds.includes(answer.kind)) {
        const known = kinds.length === 0 ? 'none' : kinds.join(', ');
        throw badInput(`answer.kind: ${system} can be told ${known}; got ${answer.kind}`);
      }
      pending.push(...Array.from({ length: times }, () => answer));
    },
    take(kind, fits = () => true) {
      const index = pending.findIndex((answer) => isOfKind(answer, kind) && fits(answer));
      const [taken] = index < 0 ? [] : pending.splice(index, 1);
      return taken && isOfKind(taken, kind) ? taken : null;
    },
    clear() {
      pending.length = 0;
    },
  };
}

const isOfKind = <K extends Kind>(answer: ForcedAnswer, kind: K): answer is OfKind<K> =>
  answer.kind === kind;
