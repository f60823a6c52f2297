import { z } from 'zod';
import { readRows } from '../../platform/json-rows.ts';
import { turnsDuring } from '../support/turns-during.ts';

const row = z.object({ id: z.number(), name: z.string() }).transform(({ id, name }) => id + name);
const LIST = JSON.stringify([
  { id: 1, name: 'Söhne "& Co"' },
  { id: 2, name: '漢字' },
]);
const FOUND = ['1Söhne "& Co"', '2漢字'];

/** A text as it may come over a wire: in pieces of one size, whatever they cut in two. */
async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let offset = 0; offset < bytes.length; offset += size)
    yield bytes.subarray(offset, offset + size);
}

const read = (text: string, at?: readonly string[], size = 7) =>
  readRows('thing', inPieces(text, size), { what: 'the list', row, ...(at && { at }) });

describe('rows of a JSON text', () => {
  it.each([1, 2, 3, 1000])('come out whole when it comes in pieces of %i bytes', async (size) => {
    expect(await read(LIST, [], size)).toEqual({ rows: FOUND, rest: [] });
  });

  it('are found below the root, with what stands around them', async () => {
    const text = `{ "done": true, "answer": { "records": ${LIST}, "total": 2 }, "next": null }`;
    expect(await read(text, ['answer', 'records'])).toEqual({
      rows: FOUND,
      rest: { done: true, answer: { records: [], total: 2 }, next: null },
    });
  });

  it.each<[text: string, at: readonly string[], rest: unknown]>([
    [
      '{"error":{"code":-32000,"message":"tokenError"}}',
      [],
      { error: { code: -32000, message: 'tokenError' } },
    ],
    ['{"data":{"0":{"id":1}}}', ['data'], { data: { 0: { id: 1 } } }],
    ['{"data":null}', ['data'], { data: null }],
    ['{}', ['data', 'rows'], {}],
    ['"busy"', [], 'busy'],
    ['null', ['data'], null],
    [' 12 ', [], 12],
  ])('are null where something else stands, which is handed over: %s', async (text, at, rest) => {
    expect(await read(text, at)).toEqual({ rows: null, rest });
  });

  it.each<[text: string, at: readonly string[]]>([
    ['[]', []],
    ['{"data":[]}', ['data']],
  ])('are none, which is not null, in %s', async (text, at) => {
    expect(await read(text, at)).toMatchObject({ rows: [] });
  });

  it.each<[what: string, text: string, at: readonly string[]]>([
    ['nothing', '', []],
    ['a page of HTML', '<html><body>busy</body></html>', []],
    ['a list that breaks off between rows', LIST.slice(0, LIST.indexOf('},') + 2), []],
    ['a list that breaks off within a row', LIST.slice(0, -5), []],
    ['a list that breaks off before its end', LIST.slice(0, -1), []],
    ['a list twice', LIST + LIST, []],
    ['a list with text after it', `${LIST} ok`, []],
    ['a list with a comma too many', `${LIST.slice(0, -1)},]`, []],
    ['a value nested deeper than anybody writes', '['.repeat(2000) + ']'.repeat(2000), []],
    ['rows that stand twice', `{"data":${LIST},"data":${LIST}}`, ['data']],
  ])('are refused in %s', async (_what, text, at) => {
    await expect(read(text, at)).rejects.toMatchObject({
      code: 'UPSTREAM_MALFORMED',
      message: 'thing answered the list with text that is not JSON',
      extensions: { upstream: 'thing' },
    });
  });

  it('are refused when one is not its schema, by its number and never by its value', async () => {
    const text = '[{"id":1,"name":"a"},{"id":"secret","name":"b"}]';
    await expect(read(text)).rejects.toMatchObject({
      code: 'UPSTREAM_MALFORMED',
      message: expect.stringMatching(
        /^thing answered the list, row 1, in a form that is not its contract at id: (?!.*secret)/,
      ) as string,
    });
  });

  it('let others have their turn, also when all of the text is there already', async () => {
    const many = Array.from({ length: 2000 }, (_, id) => ({ id, name: 'x'.repeat(980) }));
    const text = JSON.stringify(many);
    const reading = read(text, [], text.length);
    const turns = await turnsDuring(reading);
    const { rows } = await reading;
    expect(rows).toHaveLength(2000);
    expect(turns).toBeGreaterThan((text.length / 1e6) * 10);
  });

  it('take no key for a prototype', async () => {
    const { rest } = await read('{"__proto__":{"polluted":true}}');
    expect(Object.getPrototypeOf(rest)).toBe(Object.prototype);
    expect(Object.keys(rest as object)).toEqual(['__proto__']);
  });
});
