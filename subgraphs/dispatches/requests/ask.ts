import type {
  CancelDispatchInput,
  CreateDispatchInput,
  SettleDispatchRequestInput,
  UpdateDispatchInput,
} from '../../generated/dispatches.ts';
import type { UserError } from '../../runtime/user-errors.ts';
import type { Vendor } from '../model.ts';
import { checkCancellation, checkChanges, checkFinding, checkOrder } from './inputs.ts';
import type { RequestRow } from './model.ts';
import type { Asked, Requests } from './requests.ts';
import type { Settle } from './settling.ts';

/** What a mutation answers. */
export interface Asking {
  readonly request: RequestRow | null;
  readonly userErrors: UserError[];
}

interface Asker {
  readonly requests: Requests;
  readonly signal: AbortSignal;
}

/** Each stores a request and waits for its end; a wrong input stores nothing. */
export function create(input: CreateDispatchInput, asker: Asker): Promise<Asking> {
  const { idempotencyKey, ...order } = input;
  const { vendor, ticketId } = order;
  return ask(checkOrder(input), asker, () => ({
    ...{ vendor, ticketId, number: null, key: idempotencyKey ?? null },
    content: { kind: 'CREATE', order },
  }));
}

export function update(input: UpdateDispatchInput, asker: Asker): Promise<Asking> {
  const said = Object.entries(input).filter(([, value]) => value != null);
  const { id, idempotencyKey, ...changes } = Object.fromEntries(said) as typeof input;
  return ask(checkChanges(Object.fromEntries(said)), asker, () => ({
    ...{ ...partsOf(id), ticketId: null, key: idempotencyKey ?? null },
    content: { kind: 'UPDATE', changes },
  }));
}

export function cancel(input: CancelDispatchInput, asker: Asker): Promise<Asking> {
  const { id, reason, requestedBy, idempotencyKey } = input;
  return ask(checkCancellation(input), asker, () => ({
    ...{ ...partsOf(id), ticketId: null, key: idempotencyKey ?? null },
    content: { kind: 'CANCEL', cancellation: { reason, requestedBy } },
  }));
}

/** Lets an uncertain request go on, and waits for its end. */
export async function settle(
  input: SettleDispatchRequestInput,
  { settling, requests, signal }: Asker & { readonly settling: Settle },
): Promise<Asking> {
  const userErrors = checkFinding(input);
  if (userErrors.length > 0) return { request: null, userErrors };
  const row = await settling(input);
  if (!('state' in row)) return { request: null, userErrors: [row] };
  return { request: await requests.end(row, signal), userErrors };
}

async function ask(
  userErrors: UserError[],
  { requests, signal }: Asker,
  askedOf: () => Asked,
): Promise<Asking> {
  if (userErrors.length > 0) return { request: null, userErrors };
  const asked = await requests.ask(askedOf());
  if (asked === 'conflict') return { request: null, userErrors: [conflict] };
  return { request: await requests.end(asked, signal), userErrors };
}

const conflict: UserError = {
  code: 'IDEMPOTENCY_CONFLICT',
  message:
    'input.idempotencyKey: this key was used with another input; use a new key for a new request',
  path: ['input', 'idempotencyKey'],
};

/** Of an id that was checked: `VENDOR:number`. */
function partsOf(id: string): { readonly vendor: Vendor; readonly number: string } {
  const [vendor, number = ''] = id.split(':');
  return { vendor: vendor === 'LIT' ? 'LIT' : 'CTS', number };
}
