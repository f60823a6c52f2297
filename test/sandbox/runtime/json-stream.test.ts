import { text } from 'node:stream/consumers';
import { isStreamed, streamedJson } from '../../../sandbox/runtime/json-stream.ts';
import { ROWS, startASimulator, type ASimulator } from './a-simulator.ts';

describe('an answer that is made row by row', () => {
  let host: ASimulator;
  beforeAll(async () => {
    host = await startASimulator();
  });
  afterAll(() => host.simulator.stop());

  it('is the same text as the array of its rows', async () => {
    const answer = await host.ask('GET', '/rows');
    expect(answer.headers.get('content-type')).toMatch('application/json');
    expect(answer.text).toBe(JSON.stringify(Array.from({ length: ROWS }, (_, row) => ({ row }))));
  });

  it.each([0, 1, 2, 3, 4, 9])('is whole with %i rows of 100,000 characters', async (count) => {
    const rows = new Set(Array.from({ length: count }, (_, row) => `${row}`.repeat(100_000)));
    expect(isStreamed(rows)).toBe(true);
    expect(await text(streamedJson(rows))).toBe(JSON.stringify([...rows]));
  });

  it('is made no further once the caller is gone', async () => {
    let made = 0;
    function* endless(): Generator<string> {
      for (;;) {
        made += 1;
        yield 'x'.repeat(1000);
      }
    }
    const turns = async (count: number) => {
      for (let turn = 0; turn < count; turn += 1) await new Promise(setImmediate);
    };
    for await (const piece of streamedJson(endless())) if (String(piece).length > 0) break;
    await turns(5); // the piece that was on its way
    const then = made;
    await turns(50);
    expect(made).toBe(then);
  });

  it.each([[[1]], ['text'], [null], [{ a: 1 }], [7]])('leaves %j as it is', (json) => {
    expect(isStreamed(json)).toBe(false);
  });
});
