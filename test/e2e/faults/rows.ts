import { canSuffer, type Trouble } from '../../support/upstream-trouble.ts';

/** Each system with each of these troubles that it can suffer. */
export function rowsOf(systems: readonly string[], troubles: readonly Trouble[]) {
  return systems.flatMap((system) =>
    troubles
      .filter((trouble) => canSuffer(system, trouble))
      .map((trouble) => [system, trouble.name, trouble] as const),
  );
}
