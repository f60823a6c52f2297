import { isDeepStrictEqual } from 'node:util';
import { deskTroubles } from './monitor-troubles/desk.ts';
import { dispatchTroubles } from './monitor-troubles/dispatch.ts';
import { outageTroubles } from './monitor-troubles/outage.ts';
import { triageTroubles } from './monitor-troubles/triage.ts';
import {
  ledgerSince,
  startTroubled,
  writesOf,
  type Troubled,
} from './monitor-troubles/troubled.ts';

describe('when a subgraph cannot answer, nothing wrong is written, the ledger says so, the next cycle catches up, and one more writes nothing:', () => {
  let troubled: Troubled;
  beforeAll(async () => {
    troubled = await startTroubled();
  }, 60_000);
  afterAll(() => troubled.system.stop(), 60_000);
  const of = () => troubled;

  it.each(
    Object.entries({
      ...outageTroubles(of),
      ...triageTroubles(of),
      ...dispatchTroubles(of),
      ...deskTroubles(of),
    }),
  )(
    '%s',
    async (
      _name,
      { begin, faults, cycle, told, meanwhile = [], mend, again = cycle, caughtUp },
    ) => {
      const { system } = troubled;
      const { clock } = system.world;
      await begin?.();
      clock.step(1000);
      const since = clock.now();
      system.clearCalls();
      const faulty = Object.entries(faults());
      for (const [name, fault] of faulty) await system.simulator(name).setFault(fault);
      await cycle();
      for (const [name] of faulty) await system.simulator(name).clearFaults();
      expect(writesOf(system)).toEqual([...meanwhile].sort());
      expect(await ledgerSince(system, since)).toEqual(expect.arrayContaining([...told]));

      clock.step(1000);
      system.clearCalls();
      await mend?.();
      const wanted = [...caughtUp].sort();
      await again();
      // A breaker may leave a system alone for a moment longer.
      for (let tries = 0; tries < 5 && !isDeepStrictEqual(writesOf(system), wanted); tries += 1) {
        await again();
      }
      expect(writesOf(system)).toEqual(wanted);

      system.clearCalls();
      await again();
      expect(writesOf(system)).toEqual([]);
    },
    60_000,
  );
});
