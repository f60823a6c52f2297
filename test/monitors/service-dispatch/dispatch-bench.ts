import { DateTime } from 'luxon';
import { startAll } from '../../../app/roles/all.ts';
import { serviceDispatch } from '../../../monitors/service-dispatch/index.ts';
import { appointmentAt } from '../../../sandbox/world/appointments.ts';
import { completeDispatch } from '../../../sandbox/world/changes/dispatches.ts';
import { addNote } from '../../../sandbox/world/changes/notes.ts';
import type { Dispatch } from '../../../sandbox/world/types.ts';
import { aDispatch } from '../../support/a-dispatch.ts';
import { startMonitorBench, type MonitorBench } from '../../support/monitor-bench.ts';
import { startPostgresServer, withPostgres } from '../../support/postgres-server.ts';
import { QUIET_MONITORS } from '../../support/quiet-monitors.ts';
import { shortWindows } from '../../support/short-windows.ts';
import { systemOver, type SystemUnderTest } from '../../support/system-under-test.ts';
import { until } from '../../support/until.ts';

export const HOUR_MS = 3_600_000;
export const MINUTE_MS = 60_000;

/** A dispatch of the world that was ordered through us. */
export interface Ordered {
  readonly dispatch: Dispatch;
  readonly ticketId: number;
}

/** A system whose only dispatches are the test's, and the monitor, which runs when it is told to. */
export interface DispatchBench {
  readonly system: Omit<SystemUnderTest, 'stop'>;
  /** Adds a dispatch that starts in so many hours; a note in its ticket says that it was ordered. */
  order(
    vendor: Dispatch['vendor'],
    hours: number,
    changes?: Partial<Dispatch> & { readonly onTicket?: number; readonly marker?: string },
  ): Ordered;
  /** One cycle of one vendor. */
  cycle(vendor: Dispatch['vendor']): ReturnType<MonitorBench['run']>;
  /** The same, writing nothing. */
  dryRun(vendor: Dispatch['vendor']): ReturnType<MonitorBench['run']>;
  /** As another process would go on: it remembers nothing of what was refused or told. */
  restart(): Promise<void>;
  /** What the monitor has written: texts of the ticket's notes behind the order. */
  notes(ordered: Ordered): readonly string[];
  /** Text messages that the provider took since `forget`, as `number: text`. */
  texts(): readonly string[];
  /** Messages that the chat took since `forget`. */
  chat(): readonly string[];
  /** What was asked since does not count. */
  forget(): void;
  metrics(): Promise<string>;
  /** Ends what is open, so that the next test has nothing to do with it. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

const jobOf = (vendor: Dispatch['vendor']) => `service-dispatch-${vendor.toLowerCase()}`;

/** The start of a dispatch as notes and messages print it. */
export function printed({ dispatch }: Ordered): string {
  const zone = dispatch.vendor === 'LIT' ? 'Eastern Time' : 'US/Eastern';
  const at = dispatch.appointment?.at ?? new Date(0);
  const local = DateTime.fromJSDate(at, { zone: 'America/New_York' }).setLocale('en-US');
  return `${local.toFormat("LLL d, yyyy '@' hh:mm a")} ${zone}`;
}

export async function startDispatchBench(): Promise<DispatchBench> {
  const postgres = withPostgres() ? await startPostgresServer() : undefined;
  const database = postgres && { DATABASE_URL: await postgres.createDatabase() };
  const started = await startAll({
    environment: {
      ...{ PORT: '0', SANDBOX_SPEED: '0', LOG_LEVEL: 'silent', ...shortWindows(10_000) },
      // The monitor in question runs by hand, and needs nothing that the others keep.
      ...{ ...QUIET_MONITORS, MONITORS: 'hawkeye-customer-cache' },
      ...database,
      ...{ LIT_RETRIES: '0', CTS_RETRIES: '0', BRUIN_RETRIES: '0', BRUIN_NOTE_HORIZON_MS: '500' },
      ...{ LIT_BREAKER_FAILURES: '10000', CTS_BREAKER_FAILURES: '10000' },
      ...{ BRUIN_BREAKER_FAILURES: '10000', SMS_BREAKER_FAILURES: '10000' },
    },
    say: () => undefined,
  });
  if (!started.sandbox) throw new Error('the system under test has to have a sandbox');
  const system = systemOver(started.sandbox, started.gateway.url);
  // The ledger opens its database after the start, and knows no pauses before.
  await until('the ledger answers', async () => {
    const { errors } = await system.ask('{ monitorControls { pauses { monitor } } }');
    return errors.length === 0;
  });
  const { world } = system;
  world.dispatches.clear();
  const options = {
    url: system.url,
    clock: world.clock,
    environment: { SERVICE_DISPATCH_REMINDER_HOURS: '12,6,2' },
  };
  let monitor = startMonitorBench(serviceDispatch, options);
  const own = new Set<Dispatch>();
  /** Notes are shown at once. */
  const hurryNotes = () =>
    system.simulator('bruin').forceAnswer({ kind: 'note-delay', afterMs: 0 }, 500);
  hurryNotes();

  /** Life goes on, and has its own dispatches ordered. */
  function leaveOwn(): void {
    world.advance();
    for (const [number, dispatch] of world.dispatches)
      if (!own.has(dispatch)) world.dispatches.delete(number);
  }

  function newTicket(): number {
    const ticketId = world.ids.next('ticket');
    world.tickets.set(ticketId, {
      ...{ ticketId, clientId: 70001, category: 'VOO', status: 'InProgress', severity: 2 },
      ...{ createdAt: world.clock.now(), createdBy: 'Somebody' },
      ...{ details: [], notes: [], history: [], still: true },
    });
    return ticketId;
  }

  const bodies = <T>(name: string) =>
    system
      .calls(name)
      .filter(({ write }) => write)
      .map(({ body }) => body as T);

  return {
    system,
    order(vendor, hours, { onTicket, marker = "#*MetTel's IPA*#", ...changes } = {}) {
      const nth = own.size + 1;
      const number = vendor === 'LIT' ? `DIS9000${nth}` : `S-9000${nth}`;
      const orderNumber = vendor === 'LIT' ? null : `IGZ_aaa${nth}`;
      const at = Math.floor((world.clock.now().getTime() + hours * HOUR_MS) / MINUTE_MS);
      const appointment = appointmentAt(vendor, new Date(at * MINUTE_MS), 'Eastern');
      const ticketId = onTicket ?? newTicket();
      const ticketReference = String(ticketId);
      const agreed = { vendor, number, orderNumber, appointment, ticketReference } as const;
      const dispatch = aDispatch({ ...agreed, requestedAt: world.clock.now(), ...changes });
      own.add(dispatch);
      world.dispatches.set(number, dispatch);
      const ticket = world.tickets.get(ticketId);
      if (!ticket) throw new Error(`no ticket ${ticketId}`);
      addNote(world, ticket, {
        text: `${marker} ${orderNumber ?? number}\nDispatch Management - Dispatch Requested`,
        ...{ type: 'ADN', serviceNumbers: null, createdAt: world.clock.now(), creator: 'Us' },
      });
      return { dispatch, ticketId };
    },
    async cycle(vendor) {
      leaveOwn();
      const done = await monitor.run(jobOf(vendor));
      if (done.outcome.result !== 'finished') throw done.outcome.error;
      return done;
    },
    async dryRun(vendor) {
      leaveOwn();
      const dry = startMonitorBench(serviceDispatch, { ...options, effects: 'dry-run' });
      try {
        return await dry.run(jobOf(vendor));
      } finally {
        await dry.stop();
      }
    },
    async restart() {
      await monitor.stop();
      monitor = startMonitorBench(serviceDispatch, options);
    },
    notes: ({ ticketId }) =>
      (world.tickets.get(ticketId)?.notes ?? [])
        .map(({ text }) => text ?? '')
        .filter((text) => !text.includes('Dispatch Requested')),
    texts: () =>
      bodies<{ To: string; Body: string }>('sms').map(({ To, Body }) => `${To}: ${Body}`),
    chat: () => bodies<{ text: string }>('chat').map(({ text }) => text),
    forget: () => system.clearCalls(),
    metrics: async () => (await monitor.metrics.expose()).body,
    async settle() {
      for (const dispatch of own) completeDispatch(dispatch, world.clock.now(), 'Done.');
      for (const name of ['bruin', 'lit', 'cts', 'sms']) {
        await system.simulator(name).clearFaults();
        system.simulator(name).clearAnswers();
      }
      hurryNotes();
      world.clock.step(HOUR_MS);
      system.clearCalls();
    },
    async stop() {
      await monitor.stop();
      await started.stop();
      await postgres?.remove();
    },
  };
}
