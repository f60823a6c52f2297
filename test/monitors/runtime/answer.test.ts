import { createAnswer, parseAnswer } from '../../../monitors/runtime/answer.ts';

const answerWith = (path: (string | number)[] | null) =>
  createAnswer(null, [{ message: 'no', path, code: 'UPSTREAM_TIMEOUT' }]);

describe('failureAt', () => {
  // prettier-ignore
  it.each<{ when: string; path: (string | number)[] | null; explains: boolean }>([
    { when: 'the error is at the place',           path: ['a', 0, 'b'],      explains: true },
    { when: 'a null travelled up from below',      path: ['a', 0, 'b', 'c'], explains: true },
    { when: 'the error is above the place',        path: ['a'],              explains: true },
    { when: 'the error is about the whole request', path: null,              explains: true },
    { when: 'the error is at a sister',            path: ['a', 0, 'c'],      explains: false },
    { when: 'the error is in another item',        path: ['a', 1, 'b'],      explains: false },
    { when: 'the error is in another field',       path: ['z'],              explains: false },
  ])('$when: $explains', ({ path, explains }) => {
    expect(answerWith(path).failureAt('a', 0, 'b') !== undefined).toBe(explains);
  });

  it('has nothing to explain when there is no error', () => {
    expect(createAnswer({ a: null }, []).failureAt('a')).toBeUndefined();
  });
});

describe('parseAnswer', () => {
  it('reads data and errors', () => {
    const answer = parseAnswer(
      '{"data":{"a":null},"errors":[{"message":"late","path":["a"],"extensions":{"code":"UPSTREAM_TIMEOUT"}},{"message":"odd"}]}',
    );
    expect(answer).toMatchObject({
      data: { a: null },
      errors: [
        { message: 'late', path: ['a'], code: 'UPSTREAM_TIMEOUT' },
        { message: 'odd', path: null, code: 'UNKNOWN' },
      ],
    });
  });

  it.each(['', '<html>502</html>', '{}', '[]', 'null', '{"errors":"many"}'])(
    'takes %j for no answer',
    (text) => {
      expect(parseAnswer(text)).toBeUndefined();
    },
  );
});
