export type {
  Idempotency,
  IdempotencyOptions,
  IdempotentRequest,
  Write,
} from './idempotency/contract.ts';
export { createIdempotency } from './idempotency/once.ts';
