import type { SystemUnderTest } from '../../support/start-system.ts';

const APPEND = `mutation Append($input: AppendTicketNotesInput!) {
  appendTicketNotes(input: $input) {
    outcome
    notes { id text createdAt serviceNumbers }
    userErrors { code message path }
  }
}`;
const OPEN = `mutation Open($input: OpenOutageTaskInput!) {
  openOutageTask(input: $input) {
    outcome
    ticket { id status tasks { id device { serialNumber ... on Edge { name } } } }
    userErrors { code message path }
  }
}`;

interface Appended {
  readonly appendTicketNotes: {
    readonly outcome: string | null;
    readonly notes: readonly ({ readonly id: string; readonly text: string } | null)[];
    readonly userErrors: readonly { readonly code: string; readonly message: string }[];
  };
}
interface Opened {
  readonly openOutageTask: {
    readonly outcome: string | null;
    readonly ticket: {
      readonly id: string;
      readonly status: string;
      readonly tasks: readonly {
        readonly device: { readonly serialNumber: string; readonly name?: string } | null;
      }[];
    } | null;
  };
}

/** Texts that something on the way might change: markers, entities, line ends, blanks, two-unit characters. */
const TEXT = [
  "#*MetTel's IPA*#",
  'Triage (VeloCloud)  ',
  '',
  '<b>&amp; "quoted" \\ back</b>\tTab',
  'Zürich – 東京 🛰️',
  ' ',
].join('\r\n');

/** What is written, before a system that is started. Its world is another one afterwards. */
export function describeWrites(started: () => SystemUnderTest): void {
  let system: SystemUnderTest;
  beforeAll(() => {
    system = started();
  });

  const notesOf = (ticketId: number) => system.world.tickets.get(ticketId)?.notes ?? [];
  const sent = (path: string) =>
    system.calls('bruin').filter((call) => call.write && call.path.endsWith(path));
  const append = (input: Record<string, unknown>) => system.ask<Appended>(APPEND, { input });

  it('puts a note into the ticket byte for byte, and shows it in the next answer', async () => {
    const { data, errors } = await append({
      ticketId: '5400123',
      notes: [{ text: TEXT, serviceNumbers: ['VC0000001'] }],
    });
    expect(errors).toEqual([]);
    expect(data.appendTicketNotes).toMatchObject({ outcome: 'APPENDED', userErrors: [] });
    const note = notesOf(5400123).at(-1);
    expect(note).toMatchObject({ text: TEXT, serviceNumbers: ['VC0000001'] });
    expect(data.appendTicketNotes.notes).toEqual([
      expect.objectContaining({ id: String(note?.noteId), text: TEXT }),
    ]);
    const shown = await system.ask<{ ticket: { notes: readonly unknown[] } }>(
      '{ ticket(id: "5400123") { notes(last: 1) { text serviceNumbers } } }',
    );
    expect(shown.data.ticket.notes).toEqual([{ text: TEXT, serviceNumbers: ['VC0000001'] }]);
  }, 60_000);

  it('writes once for one key, however often and at whatever time it is asked', async () => {
    system.clearCalls();
    const input = {
      ticketId: '5400115',
      notes: [{ text: 'once' }],
      idempotencyKey: 'e2e-once',
    };
    const answers = await Promise.all([append(input), append(input)]);
    const later = await append(input);
    // One of two at the same moment may be told that the other is under way; it writes nothing.
    const outcomes = answers.map(({ data, errors }) =>
      errors.length > 0 ? errors[0]?.extensions.code : data.appendTicketNotes.outcome,
    );
    expect(outcomes).toContain('APPENDED');
    expect(later.data.appendTicketNotes.outcome).toBe('APPENDED');
    expect(notesOf(5400115).filter(({ text }) => text === 'once')).toHaveLength(1);
    expect(sent('/notes')).toHaveLength(1);
    const other = await append({ ...input, notes: [{ text: 'twice' }] });
    expect(other.errors[0]?.extensions.code).toBe('IDEMPOTENCY_CONFLICT');
    expect(sent('/notes')).toHaveLength(1);
  }, 60_000);

  it('refuses a note of 1500 characters and says how to split it', async () => {
    system.clearCalls();
    const { data, errors } = await append({
      ticketId: '5400115',
      notes: [{ text: 'x'.repeat(1500) }],
    });
    expect(errors).toEqual([]);
    const [userError] = data.appendTicketNotes.userErrors;
    expect(data.appendTicketNotes.outcome).toBeNull();
    expect(userError).toMatchObject({ path: ['input', 'notes', '0', 'text'] });
    expect(userError?.message).toMatch(/1499.*1500.*split/is);
    expect(system.calls('bruin').filter(({ write }) => write)).toEqual([]);
  });

  it('opens an outage ticket that the graph shows with its edge', async () => {
    const taken = new Set(
      [...system.world.tickets.values()].flatMap(({ details }) =>
        details.map(({ serviceNumber }) => serviceNumber),
      ),
    );
    const edge = system.world.edges.find(
      ({ serialNumber, state }) =>
        serialNumber !== null && state === 'CONNECTED' && !taken.has(serialNumber),
    );
    const row = system.world.inventory.find(
      ({ serviceNumber }) => serviceNumber === edge?.serialNumber,
    );
    const { data, errors } = await system.ask<Opened>(OPEN, {
      input: { customerId: String(row?.clientId), serialNumber: edge?.serialNumber },
    });
    expect(errors).toEqual([]);
    const { outcome, ticket } = data.openOutageTask;
    expect(outcome).toMatch(/^(CREATED|REOPENED_SAME_SITE)$/);
    expect(ticket?.tasks.map(({ device }) => device)).toContainEqual({
      serialNumber: edge?.serialNumber,
      name: edge?.name,
    });
    expect(system.world.tickets.get(Number(ticket?.id))?.clientId).toBe(row?.clientId);
    const again = await system.ask<Opened>(OPEN, {
      input: { customerId: String(row?.clientId), serialNumber: edge?.serialNumber },
    });
    expect(again.data.openOutageTask).toMatchObject({
      outcome: 'ALREADY_IN_PROGRESS',
      ticket: { id: ticket?.id },
    });
  }, 60_000);
}
