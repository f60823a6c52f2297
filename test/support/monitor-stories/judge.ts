import type { Facts } from './facts.ts';

/** How a telling ended, compared with one in which nobody was killed. */
export interface Judgement {
  /** What happened more often. */
  readonly doubled: readonly string[];
  /** What happened less often, of what has to happen exactly once. */
  readonly missing: readonly string[];
  /** The same, by kind, of what cannot be read back and happens at most once. */
  readonly lost: Readonly<Record<string, number>>;
}

/** Kinds of facts that cannot be read back. */
const AT_MOST_ONCE = ['chats', 'texts', 'mails', 'reboots'];

type AllFacts = Readonly<Record<string, Facts>>;

export function judge(facts: AllFacts, oracle: AllFacts): Judgement {
  const doubled: string[] = [];
  const missing: string[] = [];
  const lost: Record<string, number> = {};
  for (const [story, kinds] of Object.entries(oracle)) {
    for (const [kind, expected] of Object.entries(kinds)) {
      const happened = facts[story]?.[kind] ?? [];
      const named = (fact: string) => `${story} ${kind}: ${fact}`;
      doubled.push(...without(happened, expected).map(named));
      const absent = without(expected, happened);
      if (AT_MOST_ONCE.includes(kind)) lost[kind] = (lost[kind] ?? 0) + absent.length;
      else missing.push(...absent.map(named));
    }
  }
  return { doubled, missing, lost };
}

/** Nothing is wrong with it; `lost` may have entries. */
export const isRight = ({ doubled, missing }: Judgement): boolean =>
  doubled.length + missing.length === 0;

/** Nothing is wrong with it, and nothing was lost. */
export const isWhole = (judgement: Judgement): boolean =>
  isRight(judgement) && Object.values(judgement.lost).every((count) => count === 0);

/** How many effects of each kind there are. */
export function countsOf(facts: AllFacts): Record<string, number> {
  const counts: Record<string, number> = {};
  const add = (kind: string, count: number) => (counts[kind] = (counts[kind] ?? 0) + count);
  for (const kinds of Object.values(facts))
    for (const [kind, list] of Object.entries(kinds)) {
      if (kind !== 'ticket') add(kind, list.length);
      else add('notes', list.filter((fact) => fact.startsWith('note ')).length);
    }
  return counts;
}

/** What is left of a list when each of others is taken away once. */
function without(list: readonly string[], others: readonly string[]): string[] {
  const left = [...list];
  for (const other of others) {
    const at = left.indexOf(other);
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}
