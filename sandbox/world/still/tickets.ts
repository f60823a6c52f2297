import { historyOf, type Step } from '../generation/history.ts';
import { AUTOMATION } from '../generation/tickets.ts';
import type { WorldState } from '../state.ts';
import { after, HOUR_MS, MINUTE_MS } from '../time.ts';
import type { Ticket, TicketDetail } from '../types.ts';
import { STILL_CLIENT_ID } from './customer.ts';
import { STILL_LINE } from './edges.ts';
import { fullTicketNotes, standardNotes, unreadableNotes, type NoteDraft } from './ticket-notes.ts';

/** The ticket that has everything. */
export const FULL_TICKET_ID = 5400123;

interface TicketPlan {
  readonly id: number;
  /** One task for each; null: a task that names no service number. */
  readonly tasks: readonly (string | null)[];
  readonly status?: string;
  readonly category?: string;
  readonly severity?: number;
  /** Default: the automation's own queue. */
  readonly queue?: { readonly taskId: number; readonly taskName: string } | null;
  readonly notes?: (state: WorldState, ticket: TicketFacts) => readonly NoteDraft[];
  /** False: its history names no asset. */
  readonly assetsInHistory?: boolean;
}

type TicketFacts = Pick<Ticket, 'ticketId' | 'createdAt' | 'details'>;

const IPA = { taskId: 20451, taskName: 'IPA Investigate' };
const HOLMDEL = { taskId: 20456, taskName: 'Holmdel NOC Investigate ' };

/** One for each reason that something can be missing; the README beside the world says which is which. */
const PLANS: readonly TicketPlan[] = [
  {
    id: FULL_TICKET_ID,
    tasks: ['VC0000001', '02005E000001'],
    queue: HOLMDEL,
    notes: fullTicketNotes,
  },
  { id: 5400101, tasks: [] },
  { id: 5400102, tasks: [STILL_LINE] },
  { id: 5400103, tasks: ['VC0000016'] },
  { id: 5400104, tasks: ['VC0000014'] },
  { id: 5400105, tasks: ['VC0000022'] },
  { id: 5400106, tasks: ['VC0000018'], queue: null },
  { id: 5400107, tasks: ['VC0000015'], severity: 100 },
  { id: 5400108, tasks: ['VC0000024'], notes: () => [] },
  { id: 5400109, tasks: ['VC0000023'], notes: unreadableNotes },
  { id: 5400110, tasks: ['VC0000002'] },
  { id: 5400111, tasks: ['VC0000003'] },
  { id: 5400112, tasks: ['VC0000012'] },
  { id: 5400113, tasks: ['VC0000011', 'VC0000010'] },
  { id: 5400114, tasks: ['02005E000003', '02005E000004'] },
  { id: 5400115, tasks: ['VC0000013'] },
  { id: 5400116, tasks: ['VC0000004', 'VC0000005'] },
  { id: 5400117, tasks: ['VC0000006'] },
  { id: 5400118, tasks: ['VC0000008'] },
  { id: 5400119, tasks: ['02005E000002'], assetsInHistory: false },
  { id: 5400120, tasks: [null, 'VC0000017'] },
  { id: 5400121, tasks: ['VC0000019'], status: 'Resolved' },
  { id: 5400122, tasks: ['VC0000001'], status: 'Closed' },
  { id: 5400124, tasks: ['VC0000001'], category: 'VAS' },
  { id: 5400125, tasks: ['VC0000020'], status: 'Draft' },
  { id: 5400126, tasks: ['VC0000021'], status: 'InReview' },
  { id: 5400127, tasks: ['VC0000013'], category: '019' },
  { id: 5400128, tasks: ['02005E000006'], category: '053' },
];

const FIRST_DETAIL_ID = 8801;
const FIRST_NOTE_ID = 59_000_001;

export function addStillTickets(state: WorldState, epoch: Date): void {
  let detailId = FIRST_DETAIL_ID;
  let noteId = FIRST_NOTE_ID;
  for (const [index, plan] of PLANS.entries()) {
    const createdAt = after(epoch, -(10 + index) * HOUR_MS);
    const details = plan.tasks.map((serviceNumber) =>
      createDetail(plan, detailId++, serviceNumber, createdAt),
    );
    const facts = { ticketId: plan.id, createdAt, details };
    const notes = (plan.notes ?? standardNotes)(state, facts);
    const rest = {
      clientId: STILL_CLIENT_ID,
      category: plan.category ?? 'VOO',
      status: plan.status ?? (index % 2 === 0 ? 'InProgress' : 'New'),
      severity: plan.severity ?? 2,
      createdBy: AUTOMATION,
      still: true,
    };
    state.tickets.set(plan.id, {
      ...facts,
      ...rest,
      notes: notes.map((note) => ({ noteId: noteId++, ...note })),
      history: historyOf({ ...facts, ...rest }, (detail) =>
        plan.assetsInHistory === false ? [] : stepsOf(detail),
      ),
    });
  }
}

function createDetail(
  { status, queue = IPA }: TicketPlan,
  detailId: number,
  serviceNumber: string | null,
  createdAt: Date,
): TicketDetail {
  return {
    detailId,
    serviceNumber,
    status: status === 'Resolved' ? 'R' : status === 'Closed' ? 'C' : 'I',
    assignedTo: queue === IPA ? '0' : queue && 'Robin Field',
    taskId: queue?.taskId ?? null,
    taskName: queue?.taskName ?? null,
    updatedAt: after(createdAt, 20 * MINUTE_MS),
  };
}

const stepsOf = ({ taskName }: TicketDetail): Step[] => [
  { task: 'IPA Investigate', taskResult: 'Holmdel NOC Investigate ' },
  { task: 'Holmdel NOC Investigate ', taskResult: 'No Trouble Found - Carrier Issue' },
  ...(taskName === null ? [] : [{ task: taskName, taskResult: null }]),
];
