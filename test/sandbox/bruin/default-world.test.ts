import { createWorld } from '../../../sandbox/world/index.ts';
import { useBruin } from './bruin-caller.ts';

describe('Bruin over the default world', () => {
  const bruin = useBruin();

  it('shows every detail and every note of every ticket', async () => {
    const world = createWorld({ paused: true });
    await bruin.start(world);
    expect(world.tickets.size).toBeGreaterThan(100);
    for (const ticket of world.tickets.values()) {
      const { body } = await bruin.get(`/api/Ticket/${ticket.ticketId}/details`);
      expect(body).toMatchObject({
        ticketDetails: ticket.details.map((detail) => ({
          detailID: detail.detailId,
          detailValue: detail.serviceNumber,
          currentTaskName: detail.taskName,
        })),
        ticketNotes: ticket.notes.map((note) => ({ noteId: note.noteId, noteValue: note.text })),
      });
    }
  });

  it('pages through the open outages of a customer without losing one', async () => {
    const world = createWorld({ paused: true });
    await bruin.start(world);
    const open = [...world.tickets.values()].filter(
      ({ clientId, category, status }) =>
        clientId === 70002 && category === 'VOO' && ['New', 'InProgress'].includes(status),
    );
    expect(open.length).toBeGreaterThanOrEqual(30);

    const found: number[] = [];
    for (let page = 1; found.length < open.length; page += 1) {
      const { body } = await bruin.get(
        `/api/Ticket/basic?ClientId=70002&TicketTopic=VOO&TicketStatus=New&TicketStatus=InProgress&PageSize=7&PageNumber=${page}`,
      );
      const { total, responses } = body as { total: number; responses: { ticketID: number }[] };
      expect(total).toBe(open.length);
      expect(responses).not.toHaveLength(0);
      found.push(...responses.map((row) => row.ticketID));
    }
    expect(found.sort()).toEqual(open.map(({ ticketId }) => ticketId).sort());
  });

  it('knows a site and the attributes of every active line that has one', async () => {
    const world = createWorld({ paused: true });
    await bruin.start(world);
    const lines = world.inventory.filter(
      ({ clientId, status }) => clientId === 70001 && status === 'A',
    );
    for (const { serviceNumber, siteId } of lines) {
      const { body } = await bruin.get(`/api/Inventory?ServiceNumber=${serviceNumber}&Status=A`);
      const rows = (body as { documents: { serviceNumber: string; siteId: number | null }[] })
        .documents;
      expect(rows.map((row) => [row.serviceNumber, row.siteId])).toContainEqual([
        serviceNumber,
        siteId,
      ]);
      if (siteId === null) continue;
      const site = await bruin.get(`/api/Site?ClientId=70001&SiteId=${siteId}`);
      expect(site.body).toMatchObject({
        documents: [{ siteLabel: world.sites.get(`70001:${siteId}`)?.label }],
      });
    }
  });
});
