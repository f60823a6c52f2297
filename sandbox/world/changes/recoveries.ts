import type { Modem } from '../modems.ts';
import type { WorldState } from '../state.ts';
import type { ModemRecovery } from '../types.ts';

const FIRST_PROCESS = 7_100_001;

/** What whoever orders a recovery says. */
export interface RecoveryOrder {
  readonly modem: Modem;
  readonly ticketReference: string;
  readonly orderedAs: string | null;
  readonly fate?: ModemRecovery['fate'];
}

/** Begins to bring a modem back; the world's life does the rest. Recoveries have to come in order of time. */
export function beginRecovery(
  { modemRecoveries }: Pick<WorldState, 'modemRecoveries'>,
  { modem, ticketReference, orderedAs, fate = null }: RecoveryOrder,
  at: Date,
): ModemRecovery {
  const processId = (modemRecoveries.at(-1)?.processId ?? FIRST_PROCESS - 1) + 1;
  const recovery: ModemRecovery = {
    requestId: `00000000-0000-4000-8000-${String(processId).padStart(12, '0')}`,
    processId,
    at,
    orderedAs,
    serialNumber: modem.serialNumber,
    ticketReference,
    orchestrator: modem.edge.orchestrator,
    linkId: modem.link.linkId,
    fate,
    steps: [],
    endedAt: null,
  };
  modemRecoveries.push(recovery);
  return recovery;
}
