import { aWorld } from './snapshot.ts';

describe('predictions', () => {
  const world = aWorld();
  const questions = [...world.tickets.values()]
    .filter(({ still }) => !still)
    .flatMap(({ ticketId, details }) =>
      details.map(({ serviceNumber }) => [ticketId, serviceNumber ?? ''] as const),
    );
  const answers = questions.map(([ticketId, asset]) => world.predict(ticketId, asset));

  it('are the same for the same question, in every world of the seed', () => {
    const again = aWorld();
    expect(questions.map(([ticketId, asset]) => again.predict(ticketId, asset))).toEqual(answers);
  });

  it('are another for another seed', () => {
    const other = aWorld({ seed: 99 });
    expect(questions.map(([ticketId, asset]) => other.predict(ticketId, asset))).not.toEqual(
      answers,
    );
  });

  it('are two to four different names with probabilities of 32 bit, or sometimes an error', () => {
    const errors = answers.filter((answer) => 'error' in answer);
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.length).toBeLessThan(answers.length / 5);
    for (const answer of answers) {
      if ('error' in answer) continue;
      const names = answer.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names.length).toBeGreaterThanOrEqual(2);
      expect(answer.every(({ probability: p }) => p >= 0 && p <= 1 && p === Math.fround(p))).toBe(
        true,
      );
    }
  });
});
