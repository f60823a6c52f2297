import { z } from 'zod';
import { badInput } from '../../platform/errors.ts';
import type { World } from '../world/types.ts';

/**
 * A story that can be played in the world: it changes the world it is given, and beside it calls no
 * more than the address of this machine that it is told.
 */
export interface Scenario {
  /** For example `link-down`. */
  readonly name: string;
  /** What happens, in one sentence. */
  readonly description: string;
  /** JSON Schema of its parameters; each has a default. */
  readonly parameters: object;
  /**
   * Plays it at the world's present time.
   *
   * @param params foreign: parsed here.
   * @returns what it changed and what came of it, as JSON.
   * @throws CodedError BAD_USER_INPUT for wrong parameters, NOT_FOUND for what the world does not
   * hold, CONFLICT for what cannot happen any more.
   */
  play(world: World, params: unknown): Promise<object>;
}

interface Definition<Params> {
  readonly name: string;
  readonly description: string;
  readonly params: z.ZodType<Params>;
  readonly play: (world: World, params: Params, now: Date) => object | Promise<object>;
}

/** Makes a scenario whose parameters are parsed before, and the world brought up to date. */
export function defineScenario<Params>(definition: Definition<Params>): Scenario {
  const { name, description, params, play } = definition;
  return {
    name,
    description,
    parameters: z.toJSONSchema(params, { io: 'input' }),
    async play(world, foreign) {
      const parsed = parseInput('params', foreign ?? {}, params);
      world.advance();
      return play(world, parsed, world.clock.now());
    },
  };
}

/**
 * Parses what a caller of the sandbox sent.
 *
 * @throws CodedError BAD_USER_INPUT that names the place and what was expected there.
 */
export function parseInput<T>(what: string, foreign: unknown, schema: z.ZodType<T>): T {
  const result = schema.safeParse(foreign);
  if (result.success) return result.data;
  const problems = result.error.issues.map(
    ({ path, message }) => `${[what, ...path.map(String)].join('.')}: ${message}`,
  );
  throw badInput(problems.join('; '));
}
