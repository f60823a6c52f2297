import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { exampleOperations } from '../../app/examples.ts';

const api = buildSchema(
  readFileSync(join(import.meta.dirname, '../../schema/generated/api.graphql'), 'utf8'),
);

describe('example operations', () => {
  it('begin with the ticket board', () => {
    expect(exampleOperations().map(({ name }) => name)).toEqual([
      'ticket-board',
      'append-note',
      'dispatch-status',
      'device-page',
      'customer-page',
      'dispatches',
      'why-this-ticket',
    ]);
  });

  it.each(exampleOperations().map((example) => [example.name, example] as const))(
    '%s is valid, and its variables are JSON',
    (_name, { query, variables }) => {
      expect(validate(api, parse(query))).toEqual([]);
      expect(typeof JSON.parse(variables)).toBe('object');
    },
  );
});
