import { dispatches } from '../../../subgraphs/dispatches/index.ts';
import type {
  DispatchObservationInput,
  RecordDispatchesInput,
} from '../../../subgraphs/generated/dispatches.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { runSubgraph } from '../../support/run-subgraph.ts';

export const NOW = '2026-11-20T12:00:00.000Z';
export const DAY_MS = 86_400_000;

export function anObservation(
  changes: Partial<DispatchObservationInput> = {},
): DispatchObservationInput {
  return {
    number: 'DIS10001',
    status: 'REQUESTED',
    ticketId: '5400123',
    customerId: '70001',
    origin: 'PORTAL',
    ...changes,
  };
}

/** The subgraph with a short word for what the monitor writes. */
export function startDispatches() {
  const clock = createFakeClock(NOW);
  const subgraph = runSubgraph(dispatches, { clock });
  return {
    ...subgraph,
    clock,
    async record(input: Partial<RecordDispatchesInput>): Promise<unknown> {
      const { data, errors } = await subgraph.ask(
        `mutation ($input: RecordDispatchesInput!) { recordDispatches(input: $input) { added changed userErrors { code message path } } }`,
        {
          input: {
            vendor: 'LIT',
            observedAt: clock.now().toISOString(),
            dispatches: [],
            complete: true,
            ...input,
          },
        },
      );
      if (errors) throw new Error(JSON.stringify(errors));
      return data?.recordDispatches;
    },
    async ids(filter = '{}'): Promise<string[]> {
      const { data, errors } = await subgraph.ask(
        `{ dispatches(filter: ${filter}) { nodes { id } } }`,
      );
      if (errors) throw new Error(JSON.stringify(errors));
      return (data?.dispatches as { nodes: { id: string }[] }).nodes.map(({ id }) => id);
    },
  };
}

/** Both vendors read once: one dispatch of LIT, two of CTS. */
export async function startRead() {
  const subgraph = startDispatches();
  await subgraph.record({ dispatches: [anObservation()] });
  await subgraph.record({
    vendor: 'CTS',
    dispatches: [
      anObservation({ number: 'S-20451', status: 'CONFIRMED' }),
      anObservation({ number: 'S-20452', ticketId: null, customerId: null, origin: null }),
    ],
  });
  return subgraph;
}
