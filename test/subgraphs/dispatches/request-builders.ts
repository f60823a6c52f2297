import type {
  CreateDispatchInput,
  RecordDispatchRequestStepInput,
} from '../../../subgraphs/generated/dispatches.ts';
import { startDispatches } from './builders.ts';

export function anOrder(changes: Partial<CreateDispatchInput> = {}): CreateDispatchInput {
  return {
    vendor: 'LIT',
    ticketId: '700200',
    date: '2026-11-30',
    time: '4.00PM',
    timeZone: 'PACIFIC',
    slaLevel: 'PRE_PLANNED',
    jobSite: 'Blue Harbor Store 7',
    street: '1 Harbor Road',
    city: 'Oakland',
    state: 'CA',
    zipCode: '94607',
    country: 'United States',
    contactFirstName: 'Ana',
    contactLastName: 'Ruiz',
    contactPhone: '2125550133',
    materialsNeeded: 'Laptop, cable',
    scopeOfWork: 'The device is offline',
    callInInstructions: 'Call the NOC on arrival',
    requester: {
      firstName: 'Noa',
      lastName: 'Lind',
      department: 'T1_REPAIR',
      email: 'noa@noc.example.com',
      departmentPhone: '2125550100',
    },
    ...changes,
  };
}

const REQUEST = `id kind vendor state step number portalNumber ticket { id } dispatch { id origin }
  problem { code message } finishedAt steps { step outcome problem { code } }`;

/** A request as these tests ask for it. */
export interface ShownRequest {
  readonly id: string;
  readonly state: string;
  readonly step: string;
  readonly [field: string]: unknown;
}

export interface Asked {
  readonly request: ShownRequest | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

export interface Claim {
  readonly lease: string;
  readonly attempt: number;
  readonly round: number;
  readonly request: ShownRequest;
  readonly order: Readonly<Record<string, unknown>> | null;
}

/** The subgraph with short words for those who ask and those who work; nobody waits for an end. */
export function startDesk(
  own: Parameters<typeof startDispatches>[0] = {},
  environment: Readonly<Record<string, string>> = { DISPATCHES_REQUEST_WAIT_MS: '1' },
) {
  const subgraph = startDispatches(own, environment);
  async function run<T>(document: string, variables: object, field: string): Promise<T> {
    const { data, errors } = await subgraph.ask(document, { ...variables });
    if (errors) throw new Error(JSON.stringify(errors));
    return data?.[field] as T;
  }
  const asking = (field: string) => (input: object) =>
    run<Asked>(
      `mutation ($input: ${field.replace(/^./, (c) => c.toUpperCase())}Input!) {
        ${field}(input: $input) { request { ${REQUEST} } userErrors { code path } } }`,
      { input },
      field,
    );
  return {
    ...subgraph,
    create: asking('createDispatch'),
    update: asking('updateDispatch'),
    cancel: asking('cancelDispatch'),
    settle: asking('settleDispatchRequest'),
    report: (input: RecordDispatchRequestStepInput) => asking('recordDispatchRequestStep')(input),
    async claim(input: object = {}): Promise<readonly Claim[]> {
      const { claims } = await run<{ claims: readonly Claim[] }>(
        `mutation ($input: ClaimDispatchRequestsInput!) { claimDispatchRequests(input: $input) {
          claims { lease attempt round request { ${REQUEST} }
            order { jobSite time slaLevel requester { department } } }
          userErrors { code path } } }`,
        { input: { worker: 'a test', max: 10, leaseSeconds: 60, ...input } },
        'claimDispatchRequests',
      );
      return claims;
    },
    due: () =>
      run<readonly (Claim & { readonly following: readonly string[] })[]>(
        `query { dueDispatchRequests { lease attempt round following request { ${REQUEST} }
          order { jobSite time slaLevel requester { department } } } }`,
        {},
        'dueDispatchRequests',
      ),
    request: (id: string) =>
      run<ShownRequest | null>(
        `query ($id: ID!) { dispatchRequest(id: $id) { ${REQUEST} } }`,
        { id },
        'dispatchRequest',
      ),
  };
}

/** The only one there is. */
export function only<T>(items: readonly T[]): T {
  const [first] = items;
  if (first === undefined || items.length !== 1) throw new Error(`got ${items.length} items`);
  return first;
}
