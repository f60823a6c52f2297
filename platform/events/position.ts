import { randomBytes } from 'node:crypto';
import { badInput } from '../errors.ts';

/** A place in a stream: behind the event with this offset. */
export interface Position {
  /**
   * Names one life of a stream: another one means that the server was emptied or replaced, so offsets
   * of the two say nothing about each other. Empty: before the stream's first event ever.
   */
  readonly generation: string;
  /** Counts a stream's events from 1, without holes. */
  readonly offset: number;
}

export const BEFORE_ALL: Position = { generation: '', offset: 0 };

const FORM = /^([\w-]{11}):(\d{1,15})$/;

export function newGeneration(): string {
  return randomBytes(8).toString('base64url');
}

/** Encoded so that nobody computes with it. */
export function cursorOf({ generation, offset }: Position): string {
  return Buffer.from(`${generation}:${offset}`).toString('base64url');
}

/** @throws CodedError BAD_USER_INPUT for a text that no event of any stream came with. */
export function positionOf(cursor: string): Position {
  const [, generation, offset] =
    FORM.exec(Buffer.from(cursor, 'base64url').toString('latin1')) ?? [];
  const position = { generation: generation ?? '', offset: Number(offset) };
  if (generation !== undefined && cursorOf(position) === cursor) return position;
  throw badInput('expected the cursor of an event, exactly as it came with it; got another text');
}
