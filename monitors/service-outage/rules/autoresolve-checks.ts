import { countAutoresolves, lastDocumentedMs } from '../../vocabulary/documentation-cycle.ts';
import type { OutageSettings } from '../settings.ts';
import type { Recovery } from './recovery.ts';
import { isDayAt } from './site-clock.ts';
import { secondsSince } from './ticket-task.ts';

/** Why a task is left alone; `by` tells how little was missing, where it was little: a limit by a quarter, or the last check alone. */
interface Stop {
  readonly rule: string;
  readonly because: string;
  readonly by?: string;
}

type Check = (recovery: Recovery, settings: OutageSettings, now: Date) => Stop | undefined;

/** What misses a limit by no more than this is told as a near miss. */
const NEAR = 1.25;

/** Kind of circuit that a technician may be on his way to. */
const WIRED_ACCESS = 'Ethernet/T1/MPLS';

/** In this order: the first that fails is the rule that the ledger names. */
export const CHECKS: readonly Check[] = [outageIsRecent, notTooOften, notResolved, nobodyWorksOnIt];

function outageIsRecent(recovery: Recovery, settings: OutageSettings, now: Date): Stop | undefined {
  if (recovery.isByob) return undefined;
  const { ticket, timeZone } = recovery;
  const since = lastDocumentedMs(
    ticket.notes,
    documentedUnder(recovery, settings),
    ticket.createdAt,
    settings.autoresolveFromTriageNote,
  );
  if (since === null) {
    return { rule: 'autoresolve-undated', because: 'nothing says when the last outage was' };
  }
  const isDay = isDayAt(timeZone, settings, now);
  const limit = isDay ? settings.autoresolveDaySeconds : settings.autoresolveNightSeconds;
  const age = secondsSince(since, now);
  if (age <= limit) return undefined;
  return {
    rule: 'autoresolve-too-late',
    because: `its last outage was documented ${age} s ago`,
    ...(age <= limit * NEAR && { by: `${age - limit} s past ${limit} s` }),
  };
}

/** Service numbers whose notes tell of the last outage. */
function documentedUnder({ case: { watched }, faults }: Recovery, settings: OutageSettings) {
  if (!settings.autoresolveLineNotes) return [watched.serialNumber];
  const lines = watched.interfaces
    .filter(({ name }) => faults.some((link) => link.interface === name))
    .flatMap(({ serviceNumber }) => serviceNumber ?? []);
  return [watched.serialNumber, ...lines];
}

function notTooOften(
  { case: { watched }, ticket, isByob }: Recovery,
  { autoresolveMax }: OutageSettings,
): Stop | undefined {
  const times = countAutoresolves(ticket.notes, watched.serialNumber);
  if (isByob || times < autoresolveMax) return undefined;
  return {
    rule: 'autoresolve-too-often',
    because: `it was resolved ${times} times on ticket ${ticket.id}`,
    ...(times <= autoresolveMax * NEAR && {
      by: `${times} autoresolves of at most ${autoresolveMax}`,
    }),
  };
}

function notResolved({ task, ticket }: Recovery): Stop | undefined {
  if (task.status !== 'RESOLVED') return undefined;
  return { rule: 'autoresolve-done', because: `its task on ticket ${ticket.id} is resolved` };
}

function nobodyWorksOnIt(
  { case: { watched }, faults, task }: Recovery,
  { autoresolveSparesAssigned }: OutageSettings,
): Stop | undefined {
  const assignee = task.assignee?.trim() ?? '';
  if (!autoresolveSparesAssigned || assignee === '' || assignee === '0') return undefined;
  const wired = watched.interfaces.find(
    ({ name, accessType }) =>
      accessType === WIRED_ACCESS && faults.some((link) => link.interface === name),
  );
  if (!wired) return undefined;
  return {
    rule: 'autoresolve-assigned',
    because: `${assignee} works on the task, and ${wired.name} is wired`,
    by: `assigned to ${assignee}`,
  };
}
