import type { Idempotency, Write } from '../../platform/idempotency.ts';
import type {
  CancelLitDispatchInput,
  CreateLitDispatchInput,
  UpdateLitDispatchInput,
} from '../generated/lit.ts';
import type { UserError } from '../runtime/user-errors.ts';
import type { LitClient } from './client.ts';
import { checkCancellation, checkChanges, checkOrder } from './inputs.ts';
import { Refusal } from './refusal.ts';
import { orderFields } from './vendor-fields.ts';
import { cancelWrite } from './writes/cancel.ts';
import { changeWrite } from './writes/change.ts';
import { orderWrite } from './writes/order.ts';
import type { WriteResult } from './writes/write-result.ts';

/** What a mutation answers, but for the dispatch, which is read when somebody asks for it. */
export interface Written<O extends string = string> {
  readonly outcome: O | 'UNCERTAIN' | null;
  /** Null without a dispatch to show. */
  readonly number: string | null;
  /** How sending ended, when nobody knows whether it arrived. */
  readonly reason?: string;
  readonly userErrors: UserError[];
}

/** How one request writes. */
export interface Writer {
  create(input: CreateLitDispatchInput): Promise<Written<'CREATED'>>;
  update(input: UpdateLitDispatchInput): Promise<Written<'UPDATED'>>;
  cancel(input: CancelLitDispatchInput): Promise<Written<'REQUESTED' | 'ALREADY_CANCELLED'>>;
}

export interface WriterOptions {
  readonly client: LitClient;
  readonly idempotency: Idempotency;
  /** Called after everything that may have changed the open list. */
  readonly afterWrite: () => void;
}

/** @returns makes the writer of a request. */
export function createWriters(options: WriterOptions): (requestId: string) => Writer {
  const { client, idempotency, afterWrite } = options;

  async function carryOut<O extends string, P>(
    operation: string,
    key: string | null | undefined,
    input: unknown,
    write: Write<WriteResult<O>, P>,
  ): Promise<Written<O>> {
    try {
      const result = await idempotency.once({ operation: `lit/${operation}`, key, input }, write);
      return { ...result, userErrors: [] };
    } catch (error) {
      if (error instanceof Refusal) return mend([error.userError]);
      throw error;
    } finally {
      afterWrite();
    }
  }

  return (requestId) => ({
    async create(input) {
      const wrong = checkOrder(input);
      if (wrong.length > 0) return mend(wrong);
      const fields = orderFields(input);
      const write = orderWrite(client, fields, requestId);
      return carryOut('createDispatch', input.idempotencyKey, fields, write);
    },
    async update(input) {
      const changes = given(input);
      const wrong = checkChanges(changes);
      if (wrong.length > 0) return mend(wrong);
      const { idempotencyKey, ...request } = changes;
      const write = changeWrite(client, request, requestId);
      return carryOut('updateDispatch', idempotencyKey, request, write);
    },
    async cancel(input) {
      const wrong = checkCancellation(input);
      if (wrong.length > 0) return mend(wrong);
      const { idempotencyKey, ...request } = input;
      const write = cancelWrite(client, request, requestId);
      return carryOut('cancelDispatch', idempotencyKey, request, write);
    },
  });
}

const mend = (userErrors: UserError[]) => ({ outcome: null, number: null, userErrors });

/** Null says as little as absence: neither is a change. */
function given(input: UpdateLitDispatchInput): UpdateLitDispatchInput {
  const fields = Object.entries(input).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(fields) as unknown as UpdateLitDispatchInput;
}
