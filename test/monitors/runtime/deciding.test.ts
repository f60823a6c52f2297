import { createOneOff } from '../../../monitors/runtime/by-hand/one-off.ts';
import { createControls } from '../../../monitors/runtime/controls.ts';
import { createDecide, type Act } from '../../../monitors/runtime/deciding.ts';
import type { Action, ActionResult, Case, Verdict } from '../../../monitors/runtime/decision.ts';
import { createGatewayClient } from '../../../monitors/runtime/gateway-client.ts';
import { createLedger } from '../../../monitors/runtime/ledger.ts';
import { createResuming } from '../../../monitors/runtime/resuming.ts';
import { createMetrics } from '../../../platform/metrics.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { aRun } from './a-run.ts';
import type { ScriptedAnswer } from './gateway.ts';
import { recordingLogger } from './log-lines.ts';
import { startNamedGateway, type NamedAnswer, type NamedGateway } from './named-gateway.ts';

interface Observation {
  readonly actions: readonly Action[];
  readonly nearly?: boolean;
  readonly skipped?: string;
}

const stages = {
  look: ({ actions, nearly, skipped }: Observation, { rule }: Settings): Verdict => ({
    rule,
    because: 'It was seen.',
    actions,
    ...(nearly && { nearMisses: [{ rule: 'other', by: '1 s short of 60 s' }] }),
    ...(skipped !== undefined && { skipped }),
  }),
  follow: ({ kind }: { readonly kind: string }): Verdict => ({
    rule: 'followed',
    because: 'It led to this.',
    actions: [{ kind }],
  }),
};

interface Settings {
  readonly rule: string;
}

const taken = { text: '{"data":{"recordDecisions":{"userErrors":[]}}}' };
const controls = (pauses: unknown[] = [], maintenanceWindows: unknown[] = []): ScriptedAnswer => ({
  text: JSON.stringify({ data: { monitorControls: { pauses, maintenanceWindows } } }),
});
const window = {
  id: 'w1',
  customerId: null,
  siteId: null,
  serialNumber: 'VC0000001',
  starts: '2026-11-20T12:00',
  timeZone: 'UTC',
  durationMinutes: 60,
  until: null,
  reason: 'new router',
};

let stop = async () => {};
afterEach(() => stop());

interface Bench {
  readonly act?: Act<Action, Case<typeof stages>>;
  readonly controls?: NamedAnswer;
  readonly ledger?: NamedAnswer;
}

const subject = { serialNumber: 'VC0000001', customerId: '70001' };

async function bench({ act, ...answers }: Bench = {}) {
  const gateway: NamedGateway = await startNamedGateway({
    MonitorControls: answers.controls ?? controls(),
    RecordDecisions: answers.ledger ?? taken,
  });
  const { log, lines } = recordingLogger();
  const metrics = createMetrics();
  const clock = createFakeClock('2026-11-20T12:30:00.000Z');
  const options = { clientName: 'sites', timeoutMs: 2000, log, metrics };
  const graph = createGatewayClient({ ...options, url: gateway.url });
  stop = async () => {
    await graph.close();
    await gateway.stop();
  };
  const ledger = createLedger({ graph, metrics, settings: {} });
  const acted: string[] = [];
  const oneOff = createOneOff({});
  const resuming = createResuming({ later: oneOff.later, clock });
  const run = aRun({ log });
  const decide = createDecide(
    {
      stages,
      settings: { rule: 'seen' },
      inside: ['remember'],
      async act(action, context): Promise<ActionResult<Case<typeof stages>>> {
        acted.push(action.kind);
        return act ? act(action, context) : { state: 'DONE' };
      },
    },
    { controls: createControls({ graph, log }), ledger, resuming, clock, metrics },
  );
  return {
    acted,
    run,
    resuming,
    left: () => oneOff.waiting(),
    lines,
    metrics,
    ledger,
    clock,
    gateway,
    decide,
    look: (observation: Observation) => decide(run, { stage: 'look', subject, observation }),
    recorded: async () => {
      await ledger.flush();
      return gateway.asked('RecordDecisions').map(({ input }) => input as RecordedInput);
    },
  };
}

interface RecordedInput {
  readonly runId: string;
  readonly decisions: readonly {
    readonly id: string;
    readonly actions: readonly { state: string }[];
  }[];
}

const kinds = (...names: string[]): Action[] => names.map((kind) => ({ kind }));

describe('createDecide', () => {
  it('records what is planned before it acts, and what came of it after', async () => {
    const { look, recorded, acted } = await bench({
      act: async ({ kind }) => ({ state: 'DONE', detail: kind, ticketId: '5001', noteIds: ['9'] }),
    });
    expect(await look({ actions: kinds('note', 'chat') })).toMatchObject([
      { state: 'DONE', detail: 'note' },
      { state: 'DONE', detail: 'chat' },
    ]);
    expect(acted).toEqual(['note', 'chat']);
    const [planned, settled] = await recorded();
    expect(planned).toMatchObject({
      runId: 'run-1',
      monitor: 'sites',
      mode: 'WRITE',
      decisions: [
        {
          stage: 'look',
          decidedAt: '2026-11-20T12:30:00.000Z',
          subject,
          rule: 'seen',
          because: 'It was seen.',
          actions: [{ state: 'PLANNED' }, { state: 'PLANNED' }],
          observation: { actions: kinds('note', 'chat') },
        },
      ],
    });
    expect(settled?.decisions).toMatchObject([
      {
        id: planned?.decisions[0]?.id,
        actions: [
          { kind: 'note', state: 'DONE', ticketId: '5001', noteIds: ['9'] },
          { kind: 'chat' },
        ],
      },
    ]);
  });

  it.each(['REFUSED', 'UNCERTAIN', 'FAILED'] as const)(
    'begins no action behind one that ended %s, unless that one lets it',
    async (state) => {
      const ends = (kind: string) => (kind === 'resolve' ? state : ('DONE' as const));
      const { look, acted } = await bench({ act: async ({ kind }) => ({ state: ends(kind) }) });
      expect(await look({ actions: kinds('resolve', 'note') })).toMatchObject([
        { state },
        { state: 'NOT_BEGUN' },
      ]);
      const going = { kind: 'resolve', ifItFails: 'go-on' } as const;
      expect(await look({ actions: [going, { kind: 'note' }] })).toMatchObject([
        { state },
        { state: 'DONE' },
      ]);
      expect(acted).toEqual(['resolve', 'resolve', 'note']);
    },
  );

  it.each(['ALREADY', 'WITHHELD'] as const)(
    'goes on behind an action that ended %s',
    async (state) => {
      const { look, acted } = await bench({ act: async () => ({ state }) });
      await look({ actions: kinds('resolve', 'note') });
      expect(acted).toEqual(['resolve', 'note']);
    },
  );

  it('begins no action behind one that was so already and says that the rest is not news then', async () => {
    const { look, acted } = await bench({ act: async () => ({ state: 'ALREADY' }) });
    const set = { kind: 'set', ifAlready: 'stop' } as const;
    expect(await look({ actions: [set, { kind: 'tell' }] })).toMatchObject([
      { state: 'ALREADY' },
      { state: 'NOT_BEGUN' },
    ]);
    expect(acted).toEqual(['set']);
  });

  it('takes an action that throws for failed, and says so', async () => {
    const { look, lines } = await bench({
      act: async () => {
        throw new Error('no plan');
      },
    });
    expect(await look({ actions: kinds('note') })).toMatchObject([
      { state: 'FAILED', detail: 'INTERNAL: no plan' },
    ]);
    expect(lines.find(({ msg }) => msg === 'act failed')).toMatchObject({ action: 'note' });
  });

  it('makes the decisions that follow from an action before the next one', async () => {
    const { look, acted, recorded } = await bench({
      act: async ({ kind }) => ({
        state: 'DONE',
        ...(kind === 'open' && {
          next: [{ stage: 'follow', subject, observation: { kind: 'note' } } as const],
        }),
      }),
    });
    await look({ actions: kinds('open', 'chat') });
    expect(acted).toEqual(['open', 'note', 'chat']);
    const ids = (await recorded()).flatMap(({ decisions }) => decisions.map(({ id }) => id));
    expect(new Set(ids).size).toBe(2);
  });

  it('gives the same decision of the same run the same id, and the next of its kind another', async () => {
    const once = await bench();
    await once.look({ actions: kinds('note') });
    await once.look({ actions: kinds('note') });
    const first = (await once.recorded()).map(({ decisions }) => decisions.map(({ id }) => id));
    await stop();
    const again = await bench();
    await again.look({ actions: kinds('note') });
    await again.look({ actions: kinds('note') });
    const second = (await again.recorded()).map(({ decisions }) => decisions.map(({ id }) => id));
    expect(second).toEqual(first);
    expect(new Set(first.flat()).size).toBe(2);
  });

  it.each([
    ['a pause', controls([{ monitor: 'sites', customerId: null }]), 'sites is paused'],
    [
      'a pause for the customer',
      controls([{ monitor: 'sites', customerId: '70001' }]),
      'sites is paused for customer 70001',
    ],
    ['a maintenance window', controls([], [window]), 'maintenance window w1: new router'],
    [
      'not knowing',
      { text: '{"data":null,"errors":[{"message":"down"}]}' },
      'pauses and maintenance windows could not be read since the start',
    ],
  ] as const)(
    'holds back by %s, and says so, all but the graph’s own memory',
    async (_by, told, text) => {
      const { look, acted } = await bench({ controls: told });
      expect(await look({ actions: kinds('remember', 'note', 'remember', 'chat') })).toMatchObject([
        { state: 'DONE' },
        { state: 'HELD', detail: text },
        { state: 'NOT_BEGUN' },
        { state: 'HELD', detail: text },
      ]);
      expect(acted).toEqual(['remember']);
    },
  );

  it.each([
    ['a pause of another monitor', controls([{ monitor: 'triage', customerId: null }])],
    ['a pause for another customer', controls([{ monitor: 'sites', customerId: '70002' }])],
    ['a window of another device', controls([], [{ ...window, serialNumber: 'VC0000002' }])],
    ['a window that is over', controls([], [{ ...window, durationMinutes: 30 }])],
  ] as const)('is not held back by %s', async (_by, told) => {
    const { look, acted } = await bench({ controls: told });
    await look({ actions: kinds('note') });
    expect(acted).toEqual(['note']);
  });

  it('acts on what it knew of pauses while they cannot be read', async () => {
    let down = false;
    const known = controls();
    const { look, acted, gateway } = await bench({
      controls: () => (down ? { status: 500, text: 'down' } : known),
    });
    await look({ actions: kinds('note') });
    down = true;
    await new Promise((resolve) => setTimeout(resolve, 1100)); // what was read is stale by now
    await look({ actions: kinds('note') });
    expect(acted).toEqual(['note', 'note']);
    expect(gateway.asked('MonitorControls')).toHaveLength(2);
  });

  it('keeps decisions that nearly led to something or could not be made, and counts the latter', async () => {
    const { look, recorded, run } = await bench();
    await look({ actions: [] });
    await look({ actions: [], nearly: true });
    await look({ actions: [], skipped: 'tickets-unreadable' });
    expect(run.report.decisions).toHaveLength(2);
    expect((await recorded())[0]?.decisions).toHaveLength(2);
    expect([...run.report.skips]).toEqual([['tickets-unreadable', 1]]);
  });

  it('keeps what every cycle finds again once, until it differs or something is done, and counts it each time', async () => {
    const { look, decide, recorded, run } = await bench();
    const skipped = (reason: string) => look({ actions: [], skipped: reason });
    await skipped('engineer-missing');
    await skipped('engineer-missing');
    const other = { ...subject, serialNumber: 'VC0000002' };
    const observation = { actions: [], skipped: 'engineer-missing' };
    await decide(run, { stage: 'look', subject: other, observation });
    await skipped('date-missing');
    await skipped('engineer-missing');
    await look({ actions: kinds('note') });
    await skipped('engineer-missing');
    const kept = (await recorded())
      .flatMap(({ decisions }) => decisions)
      .filter(({ actions }) => actions.length === 0);
    expect(kept).toHaveLength(5);
    expect([...run.report.skips]).toEqual([
      ['engineer-missing', 5],
      ['date-missing', 1],
    ]);
  });

  it('leaves a task behind for what was begun and may end otherwise later', async () => {
    const { look, left } = await bench({
      act: async ({ kind }) =>
        kind === 'note'
          ? { state: 'UNCERTAIN', again: true, noteIds: [] }
          : { state: kind === 'open' ? 'UNCERTAIN' : 'DONE', again: kind === 'open' },
    });
    await look({ actions: kinds('note', 'chat') });
    expect(left()).toEqual([]); // the next cycle wants the note under the same key
    await look({ actions: kinds('open', 'chat') });
    expect(left()).toHaveLength(1);
    await look({ actions: kinds('resolve', 'note') });
    expect(left()).toMatchObject([{ kind: 'resume' }, { kind: 'resume' }]);
  });

  it('keeps every decision about the device that is to be explained, and makes no other', async () => {
    const { decide, run } = await bench();
    const focused = { ...run, focus: { explain: 'VC0000001' } };
    const about = (serialNumber: string) => ({
      stage: 'look' as const,
      subject: { serialNumber },
      observation: { actions: [] },
    });
    await decide(focused, about('VC0000001'));
    await decide(focused, about('VC0000002'));
    expect(run.report.decisions.map((decision) => decision.subject.serialNumber)).toEqual([
      'VC0000001',
    ]);
  });

  it('acts without a ledger, and hands in later what it did not take', async () => {
    let down = true;
    const { look, acted, ledger, gateway } = await bench({
      ledger: () => (down ? { status: 500, text: 'down' } : taken),
    });
    await look({ actions: kinds('note') });
    await ledger.flush();
    expect(acted).toEqual(['note']);
    down = false;
    await ledger.flush();
    const last = gateway.asked('RecordDecisions').at(-1)?.input as RecordedInput;
    expect(last.decisions).toMatchObject([{ actions: [{ state: 'DONE' }] }]);
    await ledger.flush();
    expect(gateway.asked('RecordDecisions').at(-1)?.input).toBe(last);
  });

  it('stops between two actions when the run is to stop', async () => {
    const stopping = new AbortController();
    const { decide, run, acted, recorded } = await bench({
      act: async () => {
        stopping.abort();
        return { state: 'DONE' };
      },
    });
    const observation = { actions: kinds('note', 'chat') };
    const stopped = { ...run, signal: stopping.signal };
    await expect(decide(stopped, { stage: 'look', subject, observation })).rejects.toThrow('abort');
    expect(acted).toEqual(['note']);
    const [, settled] = await recorded();
    expect(settled?.decisions[0]?.actions.map(({ state }) => state)).toEqual(['DONE', 'PLANNED']);
  });

  describe('a decision that was cut short', () => {
    it('leaves a task behind that carries out the same verdict, under the same ids', async () => {
      const stopping = new AbortController();
      const { decide, run, acted, left, resuming, gateway } = await bench({
        act: async () => {
          stopping.abort();
          return { state: 'DONE' };
        },
      });
      const about = {
        stage: 'look' as const,
        subject,
        observation: { actions: kinds('note', 'chat') },
      };
      const stopped = { ...run, signal: stopping.signal };
      await expect(decide(stopped, about)).rejects.toThrow('abort');
      const [task] = left();
      expect(left()).toHaveLength(1);
      await resuming.handle(task?.payload ?? null, aRun({ id: 'run-2' }));
      expect(acted).toEqual(['note', 'note', 'chat']);
      const asked = gateway.asked('RecordDecisions').map(({ input }) => input as RecordedInput);
      expect(new Set(asked.map(({ runId }) => runId))).toEqual(new Set(['run-1']));
    });

    it('leaves none when all of it was carried out, or nothing was', async () => {
      const whole = await bench();
      await whole.look({ actions: kinds('note', 'chat') });
      expect(whole.left()).toEqual([]);
      await stop();
      const nothing = await bench({ act: async () => ({ state: 'FAILED' }) });
      await nothing.look({ actions: kinds('note', 'chat') });
      expect(nothing.left()).toEqual([]);
    });

    it('leaves one when something was done and what belongs to it failed', async () => {
      const { look, left } = await bench({
        act: async ({ kind }) => ({ state: kind === 'note' ? 'FAILED' : 'DONE' }),
      });
      await look({ actions: kinds('resolve', 'note') });
      expect(left()).toHaveLength(1);
    });

    it('is resumed within a day where something was done, within minutes where nothing may have been', async () => {
      const { look, left, acted, resuming, clock } = await bench({
        act: async ({ kind }) => ({ state: kind === 'note' ? 'FAILED' : 'DONE' }),
      });
      await look({ actions: kinds('resolve', 'note') });
      const payload = left()[0]?.payload ?? null;
      clock.advance(8 * 3_600_000);
      await resuming.handle(payload, aRun({ id: 'run-2' }));
      expect(acted).toEqual(['resolve', 'note', 'resolve', 'note']);
      clock.advance(24 * 3_600_000);
      const late = aRun({ id: 'run-3' });
      await resuming.handle(payload, late);
      expect([...late.report.skips]).toEqual([['resumed-too-late', 1]]);
      expect(acted).toHaveLength(4);
    });

    it('is not resumed a few minutes later where nothing is known to be done: the world has moved on', async () => {
      const { look, left, acted, resuming, clock } = await bench({
        act: async () => ({ state: 'UNCERTAIN', again: true }),
      });
      await look({ actions: kinds('resolve', 'note') });
      clock.advance(421_000);
      const late = aRun({ id: 'run-2' });
      await resuming.handle(left()[0]?.payload ?? null, late);
      expect([...late.report.skips]).toEqual([['resumed-too-late', 1]]);
      expect(acted).toEqual(['resolve']);
    });
  });
});
