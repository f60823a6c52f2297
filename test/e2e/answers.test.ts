import { briefFreshness } from '../support/short-windows.ts';
import { SHAPES, type SystemUnderTest } from '../support/start-system.ts';
import { BAD_INPUT_NEEDS, describeBadInput } from './answers/bad-input.ts';
import { describePages } from './answers/pages.ts';
import { describeTicketBoard } from './answers/ticket-board.ts';
import { describeWrites } from './answers/writes.ts';

describe.each(SHAPES)('in %s,', (_shape, start) => {
  let running: SystemUnderTest;

  beforeAll(async () => {
    running = await start({ ...briefFreshness(), ...BAD_INPUT_NEEDS });
  }, 180_000);
  afterAll(async () => running.stop(), 60_000);

  describe('the pages beside the board say what the world says:', () =>
    describePages(() => running));
  describe('the ticket board', () => describeTicketBoard(() => running));
  describe('bad input', () => describeBadInput(() => running));
  // Last: what was written is seen in all that follows.
  describe('writes:', () => describeWrites(() => running));
});
