import type { PutOff } from '../../../monitors/runtime/by-hand/one-off.ts';
import {
  dropEdge,
  dropLink,
  restoreEdge,
  restoreLink,
} from '../../../sandbox/world/changes/edges.ts';
import { isModem } from '../../../sandbox/world/modems.ts';
import { serialOf } from '../../support/monitor-stories/subjects.ts';
import type { Subjects } from './edges.ts';
import { refused, type Troubled, type Troubles } from './troubled.ts';

const TICKET = 'bruin POST /api/Ticket';
const OPENED = [`${TICKET}/#/notes`, `${TICKET}/repair`];
const RESOLVED = [
  `${TICKET}/#/detail/unpause`,
  `${TICKET}/#/notes`,
  'bruin PUT /api/Ticket/#/details/#/status',
];
const MOVED = 'bruin PUT /api/Ticket/#/details/work';
const REPORTED = 'chat: Outage ticket';
const WORKS = 'chat: # works again: its task on outage ticket';

/** What service-outage meets. Edges are `one` and `two`, each on an orchestrator of its own, and `modem`. */
export function outageTroubles(of: () => Troubled): Troubles {
  const now = () => of().system.world.clock.now();
  const drop = (name: keyof Subjects) => () => dropEdge(of().system.world, of().edges[name], now());
  const restore = (name: keyof Subjects) => () =>
    restoreEdge(of().system.world, of().edges[name], now());
  /** A task that is tried again, as it is where it failed. */
  let put: PutOff | undefined;

  /** Ends the link with the modem, or brings it back. */
  function turnModem(change: typeof dropLink): void {
    const { modem } = of().edges;
    const link = modem.links.find(isModem);
    if (link) change(of().system.world, modem, link, now());
  }
  function ticketOf(name: keyof Subjects): number | undefined {
    const serial = serialOf(of().edges[name]);
    const concerns = [...of().system.world.tickets.values()].filter(({ details }) =>
      details.some(({ serviceNumber }) => serviceNumber === serial),
    );
    return concerns.at(-1)?.ticketId;
  }

  const waiting = (kind: string) =>
    of()
      .outage.waiting()
      .filter((task) => task.kind === kind);
  /** Does what was put off until now. */
  async function all(kind: string): Promise<void> {
    for (const task of waiting(kind)) await of().outage.runNext(task);
  }
  async function sightAndConfirm(): Promise<void> {
    await of().outage.run();
    await all('recheck');
  }

  return {
    'service-outage and triage do nothing without the cache of customers': {
      begin: drop('one'),
      faults: refused(),
      async cycle() {
        await of().triage.run();
        await sightAndConfirm();
      },
      told: ['cache-not-ready'],
      mend: () => of().cache.run(),
      caughtUp: [...OPENED, REPORTED],
    },
    'service-outage resolves nothing of one orchestrator of two that is away, and goes on with the other':
      {
        begin() {
          restore('one')();
          drop('two')();
        },
        faults: refused('velocloud-1'),
        cycle: sightAndConfirm,
        told: ['orchestrator-unreadable'],
        meanwhile: [...OPENED, REPORTED],
        caughtUp: [...RESOLVED, WORKS],
      },
    'service-outage forwards nothing without tickets': {
      begin: () => void ([put] = waiting('forward')),
      faults: refused('bruin'),
      cycle: () => of().outage.runNext(put),
      told: ['ticket-unreadable'],
      caughtUp: [MOVED, 'chat: Task of'],
    },
    'service-outage resolves nothing without tickets': {
      begin: restore('two'),
      faults: refused('bruin'),
      cycle: sightAndConfirm,
      told: ['tickets-unreadable'],
      caughtUp: [...RESOLVED, WORKS],
    },
    'service-outage sights nothing without orchestrators': {
      begin: drop('one'),
      faults: refused('velocloud-1', 'velocloud-2'),
      cycle: sightAndConfirm,
      told: ['orchestrator-unreadable'],
      caughtUp: OPENED,
    },
    'service-outage confirms nothing without the orchestrator': {
      async begin() {
        drop('two')();
        await of().outage.run();
      },
      faults: refused('velocloud-2'),
      cycle: () => all('recheck'),
      told: ['edge-unreadable'],
      again: sightAndConfirm,
      caughtUp: OPENED,
    },
    'service-outage resolves nothing of one ticket of two that cannot be read': {
      begin() {
        restore('one')();
        restore('two')();
      },
      faults: () => ({
        bruin: {
          ...{ kind: 'server-error', status: 500 },
          onlyPath: `/api/Ticket/${ticketOf('two')}/`,
        },
      }),
      cycle: sightAndConfirm,
      told: ['ticket-unreadable'],
      meanwhile: [...RESOLVED, WORKS],
      caughtUp: [...RESOLVED, WORKS],
    },
    'service-outage opens nothing without the ticketing system': {
      begin: drop('one'),
      faults: refused('bruin'),
      cycle: sightAndConfirm,
      told: ['open-outage-task FAILED'],
      caughtUp: OPENED,
    },
    'service-outage notes no reboot without the modems': {
      async begin() {
        turnModem(dropLink);
        await of().outage.run();
        put = waiting('recheck').find(({ key }) => key.includes(serialOf(of().edges.modem)));
      },
      faults: refused('digi'),
      cycle: () => all('recheck'),
      told: ['reboot-modem FAILED'],
      meanwhile: [...OPENED, REPORTED],
      again: () => of().outage.runNext(put),
      caughtUp: [
        `${TICKET}/#/notes`,
        'chat: The modem at',
        'digi POST /DeviceManagement_API/rest/Recovery/RecoverDevice',
      ],
    },
    'service-outage resolves without the chat, and tells it later': {
      begin: () => turnModem(restoreLink),
      faults: refused('chat'),
      cycle: () => of().outage.run(),
      told: ['chat FAILED'],
      meanwhile: RESOLVED,
      async again() {
        await of().outage.run();
        await all('resume');
      },
      caughtUp: [WORKS],
    },
  };
}
