import type { Idempotency, IdempotentRequest } from '../../../platform/idempotency.ts';
import { RefusedWrite } from './refused-write.ts';

/** A write that brings something into a state which can be read. `P` is plain JSON. */
export interface Change<P, O extends string> {
  /** Reads what is to be changed; throws RefusedWrite when the caller has to mend something first. */
  prepare(): Promise<P>;
  /** Whether it was in the wanted state before. */
  isSo(prepared: P): boolean;
  send(prepared: P): Promise<void>;
  /** Reads whether it is in the wanted state now. */
  isSoNow(prepared: P): Promise<boolean>;
  readonly outcomes: { readonly done: O; readonly already: O; readonly uncertain: O };
}

/**
 * Carries a change out unless it is so already. After an unknown end the state is read: the wanted
 * one counts as done, any other as uncertain, because what was sent may still be on its way.
 */
export function changeOnce<P, O extends string>(
  idempotency: Idempotency,
  request: IdempotentRequest,
  change: Change<P, O>,
): Promise<O> {
  const { done, already, uncertain } = change.outcomes;
  return idempotency.once<O, P>(request, {
    prepare: () => change.prepare(),
    async send(prepared) {
      if (change.isSo(prepared)) return already;
      try {
        await change.send(prepared);
        return done;
      } catch (error) {
        // Somebody else may have been quicker: Bruin refuses to do what is done.
        if (error instanceof RefusedWrite && (await isSoByNow(change, prepared))) return already;
        throw error;
      }
    },
    async verify(prepared) {
      if (change.isSo(prepared)) return already;
      return (await change.isSoNow(prepared)) ? done : undefined;
    },
    uncertain: () => uncertain,
    isUncertain: (outcome) => outcome === uncertain,
  });
}

/** A reading that fails leaves the refusal standing: nothing was written. */
async function isSoByNow<P, O extends string>(change: Change<P, O>, prepared: P): Promise<boolean> {
  try {
    return await change.isSoNow(prepared);
  } catch {
    return false;
  }
}
