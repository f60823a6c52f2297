import { createRandom } from './random.ts';
import { FULL_TICKET_ID } from './still/tickets.ts';
import type { World } from './types.ts';

type Answer = ReturnType<World['predict']>;

/** Results the model knows, queue names as the ticketing system prints them or nearly so. */
const NAMES = [
  'Repair Completed',
  'Request Completed',
  'Holmdel NOC Investigate',
  'No Trouble Found - Carrier Issue',
  'Wireless Repair Intervention Needed',
  'Line Test Results Provided',
] as const;

const ERROR_SHARE = 0.06;
const UNKNOWN_LABEL: Answer = {
  error: `Error executing prediction: The labels ['Dedicated Worker Queue'] are not in the "Task Result" labels map.`,
};

/** Answers about the still part, by `ticketId/asset`. Not in order of probability. */
const STILL: Readonly<Record<string, Answer>> = {
  [`${FULL_TICKET_ID}/VC0000001`]: answer(
    ['Holmdel NOC Investigate', 0.0412],
    ['Repair Completed', 0.9313],
  ),
  [`${FULL_TICKET_ID}/02005E000001`]: answer(
    ['No Trouble Found - Carrier Issue', 0.2208],
    ['Request Completed', 0.6104],
    ['Repair Completed', 0.1371],
  ),
  '5400117/VC0000006': [],
  '5400118/VC0000008': UNKNOWN_LABEL,
};

/** What the model thinks of one asset of one ticket: chance decides, but the same for the same question. */
export function createPredict(seed: number): World['predict'] {
  const random = createRandom(seed);
  return (ticketId, asset) => {
    const question = `${ticketId}/${asset}`;
    return STILL[question] ?? think(random.fork(`prediction ${question}`));
  };
}

function think(chance: ReturnType<typeof createRandom>): Answer {
  if (chance.chance(ERROR_SHARE)) return UNKNOWN_LABEL;
  const count = chance.int(2, 4);
  const names = [...NAMES];
  const results = Array.from({ length: count }, (): [string, number] => {
    const name = chance.pick(names);
    names.splice(names.indexOf(name), 1);
    return [name, chance.next()];
  });
  return answer(...results);
}

/** The model counts in 32 bit: its probabilities carry that noise. */
function answer(...results: readonly [name: string, probability: number][]): Answer {
  return results.map(([name, probability]) => ({ name, probability: Math.fround(probability) }));
}
