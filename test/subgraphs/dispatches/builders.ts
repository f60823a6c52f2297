import { dispatches } from '../../../subgraphs/dispatches/index.ts';
import type {
  DispatchObservationInput,
  RecordDispatchesInput,
} from '../../../subgraphs/generated/dispatches.ts';
import type { SubgraphDeps } from '../../../subgraphs/runtime/define-subgraph.ts';
import type { SubgraphAnswer } from '../../../subgraphs/runtime/execute.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { runSubgraph } from '../../support/run-subgraph.ts';
import { until } from '../../support/until.ts';

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
export function startDispatches(
  own: Partial<SubgraphDeps> = {},
  settings: Readonly<Record<string, string>> = {},
) {
  const clock = createFakeClock(NOW);
  const environment = { DISPATCHES_PUBLISH_EVERY_MS: '50', ...settings };
  const subgraph = runSubgraph(dispatches, { clock, ...own }, environment);
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

const STATUS_CHANGED = `subscription ($filter: DispatchEventFilter, $after: String) {
  dispatchStatusChanged(filter: $filter, after: $after) {
    cursor previousStatus status changedAt dispatch { id history { status } } } }`;

/** An event as these tests ask for it. */
export interface LiveEvent {
  readonly cursor: string;
  readonly previousStatus: string | null;
  readonly status: string;
  readonly changedAt: string;
  readonly dispatch: {
    readonly id: string;
    readonly history: readonly { readonly status: string }[];
  } | null;
}

/** Listens to changes until it leaves; resolves once nothing is missed any more. */
export async function listen(
  subgraph: Pick<ReturnType<typeof startDispatches>, 'subscribe'>,
  variables: { readonly filter?: object; readonly after?: string | undefined } = {},
) {
  const answers: SubgraphAnswer[] = [];
  let isOpen = false;
  const onStarted = () => void (isOpen = true);
  const stream = subgraph.subscribe(STATUS_CHANGED, { ...variables }, { onStarted });
  const ended = (async () => {
    for await (const answer of stream) answers.push(answer);
  })();
  await until('it listens', () => isOpen || answers.length > 0);
  return {
    answers,
    /** Those that are events, in order. */
    events: () =>
      answers.flatMap(({ data }) => (data?.dispatchStatusChanged ?? []) as LiveEvent | LiveEvent[]),
    count: (wanted: number) => until(`${wanted} answers came`, () => answers.length >= wanted),
    ended,
    async leave() {
      await stream.return();
      await ended;
    },
  };
}

/** Both vendors read once: one dispatch of LIT, two of CTS. */
export async function startRead(own: Partial<SubgraphDeps> = {}) {
  const subgraph = startDispatches(own);
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
