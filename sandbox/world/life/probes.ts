import { recordProbeTest, TEST_TYPES, type TestType } from '../changes/probe-tests.ts';
import type { Random } from '../random.ts';
import { TESTED_STILL_PROBES } from '../still/probes.ts';
import { after, HOUR_MS, MINUTE_MS, SECOND_MS } from '../time.ts';
import type { Probe, ProbeTest } from '../types.ts';
import { recur, type Life } from './life.ts';

const OUTAGE = { everyMs: 28 * HOUR_MS, lastsMs: 15 * MINUTE_MS };
const TEST_EVERY_MS = 10 * MINUTE_MS;
const FAILED_SHARE = 0.04;
const ERROR_SHARE = 0.01;

/** Lets probes fail and recover, and test, from this moment on. */
export function startProbeLife(life: Life, from: Date): void {
  for (const probe of life.state.probes) {
    if (probe.still) continue;
    const chance = life.random.fork(`life of probe ${probe.serialNumber}`);
    for (const side of [probe.nodeToNode, probe.realService]) {
      recur(life, chance.fork(side === probe.nodeToNode ? 'node' : 'service'), from, OUTAGE, {
        begin() {
          side.up = false;
        },
        end() {
          side.up = true;
        },
      });
    }
  }
}

/** Lets test results arrive from this moment on: a probe that moves takes its types in turn. */
export function startProbeTests(life: Life, from: Date): void {
  for (const probe of life.state.probes) {
    if (probe.still) {
      if (TESTED_STILL_PROBES.includes(probe.serialNumber)) repeatStillTests(life, probe, from);
    } else if (probe.active) {
      takeTestsInTurn(life, life.random.fork(`tests of ${probe.serialNumber}`), probe, from);
    }
  }
}

/** The same three results every ten minutes, the last of them failed. */
function repeatStillTests({ state, agenda }: Life, probe: Probe, from: Date): void {
  const results: readonly [TestType, ProbeTest['status']][] = [
    ['ICMP Test', 'Passed'],
    ['Network KPI', 'Passed'],
    ['Voice bidirectional', 'Failed'],
  ];
  for (const [index, [type, status]] of results.entries()) {
    agenda.at(after(from, (index + 1) * 20 * SECOND_MS), function test(at) {
      recordProbeTest(state, probe, at, type, status, () => 0.25);
      agenda.at(after(at, TEST_EVERY_MS), test);
    });
  }
}

function takeTestsInTurn({ state, agenda }: Life, chance: Random, probe: Probe, from: Date): void {
  let turn = chance.int(0, TEST_TYPES.length - 1);
  agenda.at(after(from, chance.int(1, TEST_EVERY_MS)), function test(at) {
    const type = TEST_TYPES[turn++ % TEST_TYPES.length] ?? 'ICMP Test';
    recordProbeTest(state, probe, at, type, outcome(chance, probe), () => chance.next());
    agenda.at(after(at, TEST_EVERY_MS), test);
  });
}

function outcome(chance: Random, { nodeToNode, realService }: Probe): ProbeTest['status'] {
  const [failing, erring] = [chance.chance(FAILED_SHARE), chance.chance(ERROR_SHARE)];
  if (erring) return 'Error';
  return failing || !nodeToNode.up || !realService.up ? 'Failed' : 'Passed';
}
