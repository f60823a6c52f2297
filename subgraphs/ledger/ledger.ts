import type { LedgerDatabase } from './database/open.ts';
import type { AgreementModel } from './model.ts';
import { readAgreement, type AgreementWanted } from './store/agreement.ts';
import { createDecisions, type Decisions } from './store/decisions.ts';
import { createOwnedDecisions, type OwnedDecisions } from './store/owned-decisions.ts';
import { createPauses, type Pauses } from './store/pauses.ts';
import { createRuns, type Runs } from './store/runs.ts';
import { createWindows, type Windows } from './store/windows.ts';

/** All that is kept. Every method throws what LedgerDatabase does. */
export interface Ledger {
  readonly runs: Runs;
  readonly decisions: Decisions;
  readonly owned: OwnedDecisions;
  readonly pauses: Pauses;
  readonly windows: Windows;
  agreement(wanted: AgreementWanted): Promise<AgreementModel>;
}

export function createLedger(database: LedgerDatabase): Ledger {
  return {
    runs: createRuns(database),
    decisions: createDecisions(database),
    owned: createOwnedDecisions(database),
    pauses: createPauses(database),
    windows: createWindows(database),
    agreement: (wanted) => readAgreement(database, wanted),
  };
}
