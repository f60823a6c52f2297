import { edgesOfEnterprise, edgesOn, siteOfDevice } from '../../../sandbox/world/lookups.ts';
import { LIVING_OF_THE_CROWD } from '../../../sandbox/world/size.ts';
import { HOUR_MS, MINUTE_MS } from '../../../sandbox/world/time.ts';
import type { Edge } from '../../../sandbox/world/types.ts';
import { aWorld, differences, snapshot, stepped } from './snapshot.ts';

const EDGES = 5000;
const isOfCrowd = ({ serialNumber }: Edge): boolean => serialNumber?.startsWith('VC2') === true;
const count = (values: Iterable<unknown>): number => new Set(values).size;

describe('a world of five thousand edges', () => {
  const world = aWorld({ edges: EDGES });
  const usual = aWorld();
  const crowd = world.edges.filter(isOfCrowd);

  it('has so many edges, of about two hundred customers on both orchestrators', () => {
    expect(world.edges).toHaveLength(EDGES);
    expect(crowd).toHaveLength(EDGES - usual.edges.length);
    expect(world.customers.size).toBe(200);
    const [first, second] = [edgesOn(world, 0).length, edgesOn(world, 1).length];
    expect(first + second).toBe(EDGES);
    expect(Math.min(first, second)).toBeGreaterThan(EDGES / 3);
  });

  it('contains the usual world, which is the same without a crowd', () => {
    const one = snapshot({ ...usual, events: [], modemRecoveries: [] });
    const those = <T extends { readonly clientId: number }>(rows: readonly T[]) =>
      rows.filter(({ clientId }) => clientId <= 70_005);
    const other = snapshot({
      ...world,
      events: [],
      modemRecoveries: [],
      edges: world.edges.filter((edge) => !isOfCrowd(edge)),
      customers: new Map([...world.customers].slice(0, 5)),
      sites: new Map([...world.sites].filter(([, { clientId }]) => clientId <= 70_005)),
      inventory: those(world.inventory),
      enterprises: those(world.enterprises),
    });
    expect(differences(one, other)).toEqual([]);
  });

  it('has ids that are unique on each orchestrator, and addresses that are', () => {
    for (const orchestrator of [0, 1]) {
      const edges = edgesOn(world, orchestrator);
      const links = edges.flatMap((edge) => edge.links);
      expect(count(edges.map(({ edgeId }) => edgeId))).toBe(edges.length);
      expect(count(links.map(({ linkId }) => linkId))).toBe(links.length);
      expect(count(links.map(({ logicalId }) => logicalId))).toBe(links.length);
      const enterprises = world.enterprises.filter((one) => one.orchestrator === orchestrator);
      expect(count(enterprises.map(({ enterpriseId }) => enterpriseId))).toBe(enterprises.length);
      const inAll = enterprises.map((one) => edgesOfEnterprise(world, one).length);
      expect(inAll.reduce((sum, length) => sum + length, 0)).toBe(edges.length);
    }
    const serials = world.edges.flatMap(({ serialNumber, ha }) => [serialNumber, ha?.serialNumber]);
    const given = serials.filter((serial) => typeof serial === 'string');
    expect(count(given)).toBe(given.length);
  });

  it('has an inventory row for each edge and each standby, of its customer, at a site of it', () => {
    const rows = new Map(world.inventory.map((asset) => [asset.serviceNumber, asset]));
    const owners = new Map(
      world.enterprises.map((one) => [`${one.orchestrator}:${one.enterpriseId}`, one.clientId]),
    );
    const strays: string[] = [];
    for (const { orchestrator, enterpriseId, serialNumber, ha, links } of crowd) {
      const clientId = owners.get(`${orchestrator}:${enterpriseId}`);
      const members = [serialNumber ?? '', ...(ha ? [ha.serialNumber] : [])];
      const lines = links.map((link) => `${serialNumber}-${link.interface}-LINE`);
      strays.push(...[...members, ...lines].filter((one) => rows.get(one)?.clientId !== clientId));
      const site = siteOfDevice(world, serialNumber ?? '');
      if (clientId === undefined || site?.clientId !== clientId) strays.push(serialNumber ?? '');
    }
    expect(strays).toEqual([]);
    expect(rows.get(crowd[0]?.serialNumber ?? '')?.attributes['Management Status']).toBeDefined();
  });

  it('is the same for the same seed, and another for another', () => {
    const large = snapshot(aWorld({ edges: 1000 }));
    expect(differences(large, snapshot(aWorld({ edges: 1000 })))).toEqual([]);
    expect(differences(large, snapshot(aWorld({ edges: 1000, seed: 2 })))).toContain('edges');
  });

  it('has the same number of things that live, however many edges there are', () => {
    const living = (of: readonly Edge[]): Edge[] => of.filter((edge) => !edge.quiet && !edge.still);
    const usually = living(usual.edges).length;
    for (const large of [world, aWorld({ edges: 1000 })]) {
      const lively = living(large.edges);
      expect(lively).toHaveLength(usually + LIVING_OF_THE_CROWD);
      expect(count(lively.map(({ orchestrator }) => orchestrator))).toBe(2);
      expect(large.events.length).toBeLessThan(50_000);
      expect(large.modemRecoveries.length).toBeLessThan(300);
    }
  });

  it('has quiet edges that are in touch, whatever time it is, and to which nothing happens', () => {
    const large = aWorld({ edges: 1000 });
    const quiet = large.edges.filter((edge) => edge.quiet);
    const ids = new Set(quiet.map(({ orchestrator, edgeId }) => `${orchestrator}:${edgeId}`));
    stepped(large, 5 * HOUR_MS);
    const now = large.clock.now().getTime();
    const seen = quiet.flatMap(({ lastContact, links }) => [
      lastContact,
      ...links.map(({ lastActive }) => lastActive),
    ]);
    expect(seen.filter((instant) => now - (instant?.getTime() ?? 0) > 30_000)).toEqual([]);
    expect(new Set(quiet.map(({ state }) => state))).toEqual(new Set(['CONNECTED']));
    const touched = large.events.filter((one) => ids.has(`${one.orchestrator}:${one.edgeId}`));
    expect(touched).toEqual([]);
  });

  it('leaves a quiet edge that somebody takes down as it is, and in touch again once it is back', () => {
    const large = aWorld({ edges: 1000 });
    const edge = large.edges.find(({ quiet }) => quiet);
    if (!edge) throw new Error('a crowd has quiet edges');
    const downAt = large.clock.now();
    edge.state = 'OFFLINE';
    edge.lastContact = downAt;
    stepped(large, HOUR_MS);
    expect(edge.lastContact).toEqual(downAt);
    edge.state = 'CONNECTED';
    edge.lastContact = large.clock.now();
    stepped(large, 10 * MINUTE_MS);
    expect(large.clock.now().getTime() - edge.lastContact.getTime()).toBeLessThanOrEqual(30_000);
  });
});
