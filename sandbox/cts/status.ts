import type { Dispatch } from '../world/types.ts';

const HOUR_MS = 60 * 60 * 1000;
/** What goes to billing leaves the lists of those who follow dispatches. */
const BILLING_AFTER_MS = 36 * HOUR_MS;
const BILLED_AFTER_MS = 42 * HOUR_MS;

/** The vendor's word for where a dispatch stands at `now`. */
export function statusOf(dispatch: Dispatch, now: Date): string {
  switch (dispatch.phase) {
    case 'requested':
      return 'Open';
    case 'confirmed':
      return 'Scheduled';
    case 'on-site':
      return 'On Site';
    case 'completed':
      return completedStatus(dispatch, now);
    case 'cancelled':
      return 'Canceled'; // one l
  }
}

/** Finished work waits for its papers, then for its bill. In the still part nobody sends bills. */
function completedStatus({ phaseChangedAt, closeOutNotes, still }: Dispatch, now: Date): string {
  const ageMs = still ? 0 : now.getTime() - phaseChangedAt.getTime();
  if (ageMs >= BILLED_AFTER_MS) return 'Billed';
  if (ageMs >= BILLING_AFTER_MS) return 'Submitted for Billing';
  return closeOutNotes === null ? 'Complete Pending Collateral' : 'Completed';
}
