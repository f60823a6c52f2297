import type { Clock } from '../../../platform/clock.ts';
import type { Logger } from '../../../platform/logger.ts';
import type { Store } from '../../../platform/store/store.ts';
import type { SettleDispatchRequestInput } from '../../generated/dispatches.ts';
import type { UserError } from '../../runtime/user-errors.ts';
import { BOARD_KEY, withChanged } from './board.ts';
import { forgetContent } from './content.ts';
import { whatIsWrong, withFinding } from './findings.ts';
import { isOver, type RequestBoard, type RequestRow } from './model.ts';

/**
 * Lets an uncertain request go on by what somebody found, in one write: of two who tell, the second
 * hears that it is uncertain no more.
 *
 * @returns the request as it stands then, or what is wrong; then nothing changed.
 */
export type Settle = (input: SettleDispatchRequestInput) => Promise<RequestRow | UserError>;

export interface SettlingOptions {
  readonly state: Store;
  readonly clock: Clock;
  readonly publish: () => Promise<void>;
  readonly log: Logger;
}

export function createSettling({ state, clock, publish, log }: SettlingOptions): Settle {
  return async (input) => {
    const at = clock.now().toISOString();
    const seen: { wrong: UserError | null } = { wrong: null };
    const board = await state.update<RequestBoard>(BOARD_KEY, (current) => {
      const row = current?.requests.find(({ id }) => id === input.id);
      seen.wrong = whatIsWrong(row, input);
      if (!current || !row || seen.wrong) return undefined;
      return withChanged(current, withFinding(row, input, at), at);
    });
    if (seen.wrong) return seen.wrong;
    const row = board?.requests.find(({ id }) => id === input.id);
    if (!row) throw new Error(`request ${input.id} is not where it was stored`);
    await publish();
    if (isOver(row)) await forgetContent(row.id, state, log);
    return row;
  };
}
