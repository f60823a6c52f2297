import { DateTime } from 'luxon';
import { DAY_MS } from '../../../sandbox/world/time.ts';
import type { World } from '../../../sandbox/world/types.ts';
import { aWorld, stepped } from './snapshot.ts';

/** Service numbers of tickets that the inventory does not know, on purpose: see the sandbox's README. */
const NOT_IN_INVENTORY = ['02005E000006', 'VC0000016'];

const duplicates = (values: readonly (string | number)[]): (string | number)[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

const serialsOf = (world: World): string[] => [
  ...world.edges.flatMap(({ serialNumber, ha }) =>
    [serialNumber ?? [], ha?.serialNumber ?? []].flat(),
  ),
  ...world.probes.map(({ serialNumber }) => serialNumber),
];

describe.each([
  ['at its epoch', aWorld()],
  ['of another seed', aWorld({ seed: 42 })],
  ['after two days', stepped(aWorld(), 2 * DAY_MS)],
])('the world %s', (_when, world) => {
  const tickets = [...world.tickets.values()];
  const dispatches = [...world.dispatches.values()];
  const inventory = new Set(world.inventory.map(({ serviceNumber }) => serviceNumber));

  it('gives each device a serial number of its own', () => {
    expect(duplicates(serialsOf(world))).toEqual([]);
  });

  it('knows in its inventory what tickets are about, with the documented exceptions', () => {
    const unknown = tickets
      .flatMap(({ details }) => details)
      .flatMap(({ serviceNumber }) => serviceNumber ?? [])
      .filter((serviceNumber) => !inventory.has(serviceNumber));
    expect([...new Set(unknown)].sort()).toEqual(NOT_IN_INVENTORY);
  });

  it('has one inventory row for each device, but for one that has two', () => {
    expect(duplicates(world.inventory.map(({ serviceNumber }) => serviceNumber))).toEqual([
      'VC0000015',
    ]);
  });

  it('keeps inventory, sites, edges and enterprises of one customer together', () => {
    for (const { clientId, siteId } of world.inventory) {
      expect(world.customers.has(clientId)).toBe(true);
      if (siteId !== null) expect(world.sites.has(`${clientId}:${siteId}`)).toBe(true);
    }
    for (const { orchestrator, enterpriseId, serialNumber } of world.edges) {
      const enterprise = world.enterprises.find(
        (e) => e.orchestrator === orchestrator && e.enterpriseId === enterpriseId,
      );
      const row = world.inventory.find((asset) => asset.serviceNumber === serialNumber);
      expect(enterprise?.name).toContain(`|${enterprise?.clientId}|`);
      if (row) expect(row.clientId).toBe(enterprise?.clientId);
    }
  });

  it('has the ticket of every dispatch whose reference can be read', () => {
    const readable = dispatches.filter(({ ticketReference }) =>
      /^\d+$/.test(ticketReference ?? ''),
    );
    expect(readable.length).toBeGreaterThan(15);
    expect(readable.filter((d) => !world.tickets.has(Number(d.ticketReference)))).toEqual([]);
  });

  it('has a note of the order in the ticket of every dispatch that names an order', () => {
    const ordered = dispatches.filter(({ orderNumber }) => orderNumber !== null);
    expect(ordered.length).toBeGreaterThan(2);
    for (const { ticketReference, orderNumber } of ordered) {
      const notes = world.tickets.get(Number(ticketReference))?.notes.map(({ text }) => text) ?? [];
      expect(notes).toContainEqual(
        expect.stringMatching(
          new RegExp(
            `^#\\*MetTel's IPA\\*# ${orderNumber}\\nDispatch Management - Dispatch Requested\\n`,
          ),
        ),
      );
    }
  });

  it('agrees appointments whose text says the same as their instant', () => {
    const agreed = dispatches.filter(({ appointment }) => appointment?.at);
    for (const { vendor, appointment, zoneText } of agreed) {
      const start = appointment?.localTime.split('-')[0]?.replace('.', ':') ?? '';
      const written = DateTime.fromFormat(
        `${appointment?.localDate} ${start}`,
        start.includes(':') ? 'yyyy-MM-dd h:mma' : 'yyyy-MM-dd ha',
        { zone: `US/${zoneText.replace(' Time', '')}` },
      );
      expect(written.toJSDate()).toEqual(appointment?.at);
      expect(appointment?.localTime.includes('-')).toBe(vendor === 'LIT');
    }
    expect(agreed.length).toBeGreaterThan(5);
  });

  it('numbers details, notes, events and tests once', () => {
    expect(duplicates(tickets.flatMap(({ details }) => details.map((d) => d.detailId)))).toEqual(
      [],
    );
    const notes = tickets.flatMap((ticket) => ticket.notes.map(({ noteId }) => noteId));
    expect(new Set(notes).size).toBe(notes.length);
    for (const list of [world.events, world.probeTests]) {
      expect(list.every(({ id }, index) => index === 0 || id > (list[index - 1]?.id ?? 0))).toBe(
        true,
      );
    }
  });

  it('keeps notes and histories in order of time, and notes under 1500 characters', () => {
    for (const { notes, history } of tickets) {
      for (const times of [notes.map((n) => n.createdAt), history.map((row) => row.enteredAt)]) {
        expect(
          times.every((time, index) => index === 0 || time >= (times[index - 1] ?? time)),
        ).toBe(true);
      }
      expect(notes.every(({ text }) => (text?.length ?? 0) < 1500)).toBe(true);
    }
  });

  it('has queue names with trailing blanks, results in histories, and odd notes', () => {
    const details = tickets.flatMap((ticket) => ticket.details);
    const notes = tickets.flatMap((ticket) => ticket.notes);
    expect(details.some(({ taskName }) => taskName?.endsWith(' '))).toBe(true);
    expect(tickets.flatMap((t) => t.history).some((row) => row.taskResult?.endsWith(' '))).toBe(
      true,
    );
    expect(notes.some(({ text }) => text === null)).toBe(true);
    expect(notes.some(({ text }) => text?.includes('&quot;'))).toBe(true);
    expect(notes.some(({ serviceNumbers }) => serviceNumbers === null)).toBe(true);
    expect(notes.some(({ serviceNumbers }) => (serviceNumbers?.length ?? 0) > 1)).toBe(true);
  });
});
