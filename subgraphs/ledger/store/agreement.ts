import { instant } from '../database/database.ts';
import type { LedgerDatabase } from '../database/open.ts';
import type { AgreementModel, DifferenceModel } from '../model.ts';

/** Whose decisions are compared, and when they were made: from `since` on, before `until`. */
export interface AgreementWanted {
  readonly monitor: string;
  readonly since: Date;
  readonly until: Date;
}

const MAX_DIFFERENCES = 50;

const near = (than: '<=' | '>', order: 'ASC' | 'DESC') => `
  (SELECT l.id, l.rule, l.actions_hash, l.decided_at FROM ledger_decisions l
    WHERE l.monitor = $1 AND l.mode = 'WRITE' AND l.stage = s.stage AND l.subject_hash = s.subject_hash
      AND l.decided_at ${than} s.decided_at
      AND l.decided_at ${than === '>' ? '<=' : '>='} s.decided_at ${than === '>' ? '+' : '-'} interval '1 hour'
    ORDER BY l.decided_at ${order}, (l.rule = s.rule AND l.actions_hash = s.actions_hash) DESC, l.id LIMIT 1)`;

/** Each shadow decision beside the live one that is nearest in time; of two, the earlier; of two at once, an equal one. */
const COMPARED = `
  SELECT s.stage, s.rule AS shadow_rule, live.rule AS live_rule,
    live.rule = s.rule AND live.actions_hash = s.actions_hash AS equal, count(*)::int AS count,
    (array_agg(s.id ORDER BY s.decided_at DESC, s.id))[1] AS example
  FROM ledger_decisions s
  LEFT JOIN LATERAL (
    SELECT * FROM (${near('<=', 'DESC')} UNION ALL ${near('>', 'ASC')}) l
    ORDER BY abs(extract(epoch FROM l.decided_at - s.decided_at)), l.decided_at LIMIT 1
  ) live ON true
  WHERE s.monitor = $1 AND s.mode = 'SHADOW' AND s.decided_at >= $2 AND s.decided_at < $3
  GROUP BY 1, 2, 3, 4 ORDER BY 5 DESC, 1, 3, 2`;

const ONLY_LIVE = `
  SELECT count(*)::int AS count FROM ledger_decisions l
  WHERE l.monitor = $1 AND l.mode = 'WRITE' AND l.decided_at >= $2 AND l.decided_at < $3
    AND NOT EXISTS (
      SELECT FROM ledger_decisions s
      WHERE s.monitor = $1 AND s.mode = 'SHADOW' AND s.stage = l.stage AND s.subject_hash = l.subject_hash
        AND s.decided_at BETWEEN l.decided_at - interval '1 hour' AND l.decided_at + interval '1 hour')`;

interface Row {
  readonly stage: string;
  readonly shadow_rule: string;
  readonly live_rule: string | null;
  readonly equal: boolean | null;
  readonly count: number;
  readonly example: string;
}

/** Compares a monitor's shadow with the live one, whose decisions are carried out. */
export async function readAgreement(
  database: LedgerDatabase,
  { monitor, since, until }: AgreementWanted,
): Promise<AgreementModel> {
  const values = [monitor, instant(since), instant(until)];
  const rows = await database.query<Row>(COMPARED, values);
  const [live] = await database.query<{ count: number }>(ONLY_LIVE, values);
  const sum = (fits: (row: Row) => boolean) =>
    rows.filter(fits).reduce((total, { count }) => total + count, 0);
  const compared = sum(({ equal }) => equal !== null);
  const equal = sum((row) => row.equal === true);
  return {
    ...{ compared, equal, share: compared === 0 ? null : equal / compared },
    onlyShadow: sum((row) => row.equal === null),
    onlyLive: live?.count ?? 0,
    differences: rows.flatMap(differenceOf).slice(0, MAX_DIFFERENCES),
  };
}

function differenceOf({ stage, live_rule, shadow_rule, equal, count, example }: Row) {
  if (equal !== false || live_rule === null) return [];
  const difference: DifferenceModel = {
    ...{ stage, liveRule: live_rule, shadowRule: shadow_rule, count, exampleId: example },
  };
  return [difference];
}
