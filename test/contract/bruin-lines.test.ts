import { startBruin } from '../../sandbox/bruin/index.ts';
import type { Simulator } from '../../sandbox/runtime/types.ts';
import type { Circuit, PhoneLine } from '../../sandbox/world/types.ts';
import { anAsset, aWorld } from '../sandbox/small-world.ts';
import { startBruinGraph, type BruinGraph } from '../subgraphs/bruin/graph.ts';

const PHONE_LINE = `query ($number: String!) {
  phoneLine(phoneNumber: $number) { inventoryId billingNumber customer { id name } } }`;
const CIRCUIT = `query ($id: ID!, $customerId: ID) {
  circuit(id: $id, customerId: $customerId) { id subAccount serviceNumber customer { id } } }`;

const aLine = (changes: Partial<PhoneLine> = {}): PhoneLine => ({
  inventoryId: 880_001,
  clientId: 70001,
  phoneNumber: '2125550171',
  billingNumber: '2125550170',
  ...changes,
});
const aCircuit = (changes: Partial<Circuit> = {}): Circuit => ({
  circuitId: '70/KXGS/700107//NYC',
  clientId: 70001,
  siteId: 501,
  inventoryId: 890_001,
  serviceNumber: 'VC0000001',
  isRestricted: false,
  ...changes,
});

let bruin: Simulator;
let graph: BruinGraph;
beforeAll(async () => {
  const world = aWorld({
    inventory: [anAsset({ attributes: { 'GE1 Service Number': 'LINE-GE1' } })],
    phoneLines: [aLine(), aLine({ phoneNumber: '2125550172', billingNumber: null })],
    circuits: [
      aCircuit(),
      aCircuit({ circuitId: 'NO-LINE', siteId: null, serviceNumber: null }),
      aCircuit({ circuitId: 'RESTRICTED', isRestricted: true }),
    ],
  });
  bruin = await startBruin({ world, port: 0 });
});
beforeEach(() => {
  graph = startBruinGraph(bruin.environment);
});
afterEach(async () => {
  await graph.stop();
  await bruin.clearFaults();
  bruin.clearCalls();
  bruin.clearAnswers();
});
afterAll(() => bruin.stop());

const asked = (path: string) => bruin.calls.filter((call) => call.path === path);

describe('phoneLine', () => {
  it.each(['+12125550171', '(212) 555-0171', '1 212 555 0171', '2125550171'])(
    'finds the line of %s, asked for in the form that the ticketing system writes',
    async (number) => {
      expect(await graph.data(PHONE_LINE, { number })).toEqual({
        phoneLine: {
          inventoryId: '880001',
          billingNumber: '2125550170',
          customer: { id: '70001', name: 'Smith & Sons' },
        },
      });
      expect(asked('/api/Inventory/phoneNumber/Lines').map(({ query }) => query)).toEqual([
        { phoneNumber: '2125550171', phoneNumberType: 'DID' },
      ]);
    },
  );

  it('may be billed under no number', async () => {
    const { phoneLine } = await graph.data(PHONE_LINE, { number: '2125550172' });
    expect(phoneLine).toMatchObject({ inventoryId: '880001', billingNumber: null });
  });

  it.each(['not-found', 'no-content', 'empty', 'zeroes'] as const)(
    'is null for a number that is not known, also when that is said as %s',
    async (as) => {
      bruin.forceAnswer({ kind: 'unknown-line', as });
      expect(await graph.data(PHONE_LINE, { number: '2125550199' })).toEqual({ phoneLine: null });
      expect(bruin.forcedAnswers).toEqual([]);
    },
  );

  it('of another country is asked for without its plus', async () => {
    expect(await graph.data(PHONE_LINE, { number: '+49 30 123456' })).toEqual({ phoneLine: null });
    expect(asked('/api/Inventory/phoneNumber/Lines').map(({ query }) => query)).toEqual([
      { phoneNumber: '4930123456', phoneNumberType: 'DID' },
    ]);
  });

  it.each(['', 'help', '555-0171', '+1 212 555', '2125550171 ext 4'])(
    'refuses %j before anybody is asked',
    async (number) => {
      expect(await graph.failures(PHONE_LINE, { number })).toEqual(['phoneLine BAD_USER_INPUT']);
      expect(bruin.calls).toEqual([]);
    },
  );

  it('is an error, not null, for an answer that is none of Bruin’s', async () => {
    await bruin.setFault({ kind: 'garbage', onlyPath: '/api' });
    const failures = await graph.failures(PHONE_LINE, { number: '2125550171' });
    expect(failures).toEqual(['phoneLine UPSTREAM_MALFORMED']);
  });
});

describe('circuit', () => {
  it('tells whose it is and what is behind it', async () => {
    expect(await graph.data(CIRCUIT, { id: '70/KXGS/700107//NYC' })).toEqual({
      circuit: {
        id: '70/KXGS/700107//NYC',
        subAccount: 'ACC-70001-501',
        serviceNumber: 'VC0000001',
        customer: { id: '70001' },
      },
    });
  });

  it('may have no account and no line behind it', async () => {
    const { circuit } = await graph.data(CIRCUIT, { id: 'NO-LINE', customerId: '70001' });
    expect(circuit).toMatchObject({ subAccount: null, serviceNumber: null });
    expect(asked('/api/Inventory/circuit').map(({ query }) => query)).toEqual([
      { CircuitId: 'NO-LINE', ClientId: '70001' },
    ]);
  });

  it('is the device whose interface has the line', async () => {
    const { circuit } = await graph.data(CIRCUIT, { id: 'LINE-GE1' });
    expect(circuit).toMatchObject({ id: 'LINE-GE1', serviceNumber: 'VC0000001' });
  });

  it.each([{ id: 'UNHEARD-OF' }, { id: '70/KXGS/700107//NYC', customerId: '70002' }])(
    'bruin.md §7.5: is null when the ticketing system says 204 of %j',
    async (variables) => {
      expect(await graph.data(CIRCUIT, variables)).toEqual({ circuit: null });
      expect(asked('/api/Inventory/circuit')).toMatchObject([{ status: 204 }]);
    },
  );

  it('is an error, not null, when we may not see it', async () => {
    expect(await graph.failures(CIRCUIT, { id: 'RESTRICTED' })).toEqual([
      'circuit UPSTREAM_REJECTED',
    ]);
    expect(asked('/api/Inventory/circuit')).toMatchObject([{ status: 403 }]);
  });

  it.each([{ id: '' }, { id: ' X' }, { id: 'X', customerId: 'x' }])(
    'refuses %j before anybody is asked',
    async (variables) => {
      expect(await graph.failures(CIRCUIT, variables)).toEqual(['circuit BAD_USER_INPUT']);
      expect(bruin.calls).toEqual([]);
    },
  );
});
