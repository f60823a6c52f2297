import { setTimeout as sleep } from 'node:timers/promises';
import { startReplicas, type ReplicaOptions, type ReplicaSystem } from '../replica-system.ts';
import { noFreshness, SOON_ABANDONED } from '../short-windows.ts';
import { deskStory } from './desk-story.ts';
import { dispatchStory } from './dispatch-story.ts';
import { modemStory, outageStory } from './outage-story.ts';
import { begin, pass, type Stories } from './story.ts';
import { prepareSubjects, type Subjects } from './subjects.ts';
import { triageStory } from './triage-story.ts';

/** Seconds that pass in the world before what happens in a chapter, and after it. */
const CHAPTERS = [
  [1, 6],
  [1, 7201],
  [1, 5],
  [1, 6],
  [86_401, 1],
] as const;
const DAYS = String(7 * 86_400);
const SETTINGS = {
  ...noFreshness(),
  SERVICE_OUTAGE_INTERVAL_SECONDS: '1',
  SERVICE_OUTAGE_FORWARD_SECONDS: '7200',
  SERVICE_OUTAGE_FORWARD_LINK_AGE_SECONDS: '7200',
  SERVICE_OUTAGE_MODEM_RECENT_SECONDS: '86400',
  SERVICE_OUTAGE_AUTORESOLVE_DAY_SECONDS: DAYS,
  SERVICE_OUTAGE_AUTORESOLVE_NIGHT_SECONDS: DAYS,
  SERVICE_OUTAGE_CHANGES_SEVERITY: 'true',
  SERVICE_OUTAGE_MAILS_LOST_POWER: 'true',
  TRIAGE_INTERVAL_SECONDS: '1',
  TRIAGE_LAST_NOTE_SECONDS: '86400',
  SERVICE_DISPATCH_INTERVAL_SECONDS: '1',
  DISPATCH_DESK_INTERVAL_SECONDS: '1',
  DISPATCH_DESK_LEASE_SECONDS: '5',
  DISPATCH_DESK_PORTAL_URL: 'https://portal.example.test',
  DISPATCHES_REQUEST_WAIT_MS: '1',
  MONITOR_LEASE_MS: '2000',
  ...SOON_ABANDONED,
  IDEMPOTENCY_ABANDONED_AFTER_MS: '1000',
};

/** A system whose world holds the stories alone. */
export interface Telling {
  readonly system: ReplicaSystem;
  /** @param place of the devices that they are about; its own, as long as they are told. Default: `nth`. */
  readonly storiesOf: (nth: number, place?: number) => Stories;
}

/** @param tellings as many have devices of their own. */
export async function startTelling(
  tellings: number,
  { environment = {}, ...more }: Pick<ReplicaOptions, 'environment' | 'startsAgain'> = {},
): Promise<Telling> {
  let subjects: readonly Subjects[] = [];
  const system = await startReplicas({
    monitors: ['customer-cache', 'service-outage', 'triage', 'service-dispatch', 'dispatch-desk'],
    ...{ speed: 0, edges: 420, environment: { ...SETTINGS, ...environment }, ...more },
    prepare(sandbox) {
      const prepared = prepareSubjects(sandbox, tellings);
      ({ subjects } = prepared);
      return prepared.settings;
    },
  });
  return {
    system,
    storiesOf(nth, place = nth) {
      const own = subjects[place];
      if (!own) throw new Error(`there are no subjects at place ${place}`);
      return {
        outage: outageStory(system, own),
        modem: modemStory(system, own),
        triage: triageStory(system, own),
        dispatch: dispatchStory(system, own, nth),
        desk: deskStory(system, own, nth),
      };
    },
  };
}

/** Whoever follows a telling is told of each chapter, which come one after the other. */
export interface Follower {
  /** Nothing of it happened yet. */
  begins?(nth: number): void;
  /** Its things happened outside, and nobody has seen them yet. */
  begun?(nth: number): void;
  /** All that it needs is there: waits for its end, and looks what there is. */
  ended(nth: number): Promise<void>;
}

export async function tell(
  system: ReplicaSystem,
  stories: Stories,
  follower: Follower,
): Promise<void> {
  answerAsTold(system);
  for (const [nth, [before, after]] of CHAPTERS.entries()) {
    follower.begins?.(nth);
    pass(system, stories, before);
    await begin(stories, nth);
    follower.begun?.(nth);
    await untilSighted(system);
    pass(system, stories, after);
    await follower.ended(nth);
  }
}

/** Notes show at once, and no reboot helps. */
function answerAsTold(system: ReplicaSystem): void {
  const [bruin, digi] = [system.simulator('bruin'), system.simulator('digi')];
  [bruin, digi].forEach((simulator) => simulator.clearAnswers());
  bruin.forceAnswer({ kind: 'note-delay', afterMs: 0 }, 1000);
  digi.forceAnswer({ kind: 'recovery', succeeds: false }, 100);
}

/** Until the monitors have seen how the devices are: what is looked at again waits for the world's time. */
async function untilSighted(system: ReplicaSystem): Promise<void> {
  const reads = () =>
    ['velocloud-1', 'velocloud-2']
      .flatMap((name) => system.calls(name))
      .filter(({ path }) => path.endsWith('getEnterpriseEdgeLinkStatus')).length;
  const before = reads();
  const end = performance.now() + SIGHTED_WITHIN_MS;
  while (reads() < before + 3) {
    if (performance.now() > end) throw new Error('the network was not read');
    await sleep(50);
  }
}

/** Long: those who are to read it may die before. */
const SIGHTED_WITHIN_MS = 120_000;

/** As long without a death, what is there to be done is done. */
const QUIET_MS = 4000;

/** Whether something holds while processes die and are started again, or soon after the last death. */
export async function soon(
  { processes }: ReplicaSystem,
  holds: () => boolean | Promise<boolean>,
): Promise<boolean> {
  let deaths = -1;
  for (let from = 0; deaths < processes.deaths.length || performance.now() < from + QUIET_MS;) {
    if (await holds()) return true;
    if (deaths < processes.deaths.length) {
      deaths = processes.deaths.length;
      from = performance.now();
    }
    await sleep(50);
  }
  return false;
}
