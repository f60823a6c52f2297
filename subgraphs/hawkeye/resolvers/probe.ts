import { requireForm, requireRange } from '../../../platform/arguments.ts';
import type { DeviceState, ProbeResolvers, ProbeTestResolvers } from '../../generated/hawkeye.ts';
import { lastContactOf, type ProbeModel } from '../model.ts';

const SERIAL_NUMBER = /^[\w.:-]{1,64}$/;

export const probe: ProbeResolvers = {
  // Async, because a synchronous throw would take the entities beside it along.
  __resolveReference: async ({ serialNumber }, { hawkeye }) => {
    requireForm(
      'serialNumber',
      serialNumber,
      SERIAL_NUMBER,
      'a serial number, for example 02005E000001',
    );
    return (await hawkeye.probes()).get(serialNumber) ?? null;
  },
  state: (parent) => stateOf(parent),
  rawState: ({ nodeToNode, realService }) => `${nodeToNode.status}/${realService.status}`,
  lastContactAt: (parent) => lastContactOf(parent),
  async tests({ uid }, { window, last }, { hawkeye }) {
    requireRange('last', last, 1, 100);
    return ((await hawkeye.tests(window)).get(uid) ?? []).slice(0, last);
  },
};

export const probeTest: ProbeTestResolvers = {
  metrics: ({ id }, _arguments, { hawkeye }) => hawkeye.metrics.load(id),
};

function stateOf({ administration, nodeToNode, realService }: ProbeModel): DeviceState {
  if (administration !== 'ACTIVE') return administration;
  if (nodeToNode.up && realService.up) return 'CONNECTED';
  return nodeToNode.up || realService.up ? 'DEGRADED' : 'OFFLINE';
}
