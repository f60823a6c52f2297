import { z } from 'zod';
import type { UpstreamReply } from '../../../platform/http/upstream-client.ts';
import { readLogin, readReply, sessionRefused } from '../../../subgraphs/velocloud/wire/reply.ts';
import { EXPIRED_SESSION, LINK_ROW } from './bodies.ts';

const reply = (changes: Partial<UpstreamReply>): UpstreamReply => ({
  status: 200,
  headers: {},
  text: '',
  ...changes,
});
const withBody = (body: unknown, status = 200) => reply({ status, text: JSON.stringify(body) });

describe('a login', () => {
  const gone = 'velocloud.session=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT';
  const message = 'velocloud.message=Invalid%20username%20or%20password; Path=/';

  // prettier-ignore
  it.each<{ when: string; status: number; cookies: string | string[] | undefined; session: string | null }>([
    { when: 'with a redirect and the cookie',     status: 302, cookies: ['velocloud.session=abc; Path=/; HttpOnly', 'velocloud.message=; Path=/'], session: 'abc' },
    { when: 'with 200 and the cookie',            status: 200, cookies: 'velocloud.session=abc', session: 'abc' },
    { when: 'with the cookie behind others',      status: 302, cookies: ['other=1', 'velocloud.session=a%3D=b; Path=/'], session: 'a%3D=b' },
    { when: 'with the cookie emptied, then set',  status: 302, cookies: [gone, 'velocloud.session=abc'], session: 'abc' },
    { when: 'with a redirect and no session',     status: 302, cookies: [message, gone], session: null },
    { when: 'with 200 and no session',            status: 200, cookies: [gone], session: null },
    { when: 'with no cookie',                     status: 200, cookies: undefined, session: null },
    { when: 'with a cookie of a longer name',     status: 302, cookies: 'x-velocloud.session=abc', session: null },
    { when: 'refused with 401',                   status: 401, cookies: undefined, session: null },
  ])('$when gives $session', ({ status, cookies, session }) => {
    const answer = reply({ status, headers: { 'set-cookie': cookies, location: '/ui/operator' } });
    if (session !== null) expect(readLogin('velocloud-1', answer)).toBe(session);
    else {
      expect(() => readLogin('velocloud-1', answer)).toThrow(
        expect.objectContaining({
          message: `velocloud-1 refused the login with status ${status}`,
          extensions: { code: 'UPSTREAM_REJECTED', upstream: 'velocloud-1', upstreamStatus: status },
        }) as Error,
      );
    }
  });
});

describe('the answer of a call', () => {
  // prettier-ignore
  it.each<{ when: string; answer: UpstreamReply; over: boolean }>([
    { when: 'status 200 with a token error',        answer: withBody(EXPIRED_SESSION),                                          over: true },
    { when: 'another token error',                  answer: withBody({ error: { message: 'tokenError [session is invalid]' } }),  over: true },
    { when: 'status 401 with a token error',        answer: withBody(EXPIRED_SESSION, 401),                                     over: true },
    { when: 'another error',                        answer: withBody({ error: { code: -32600, message: 'An error occurred' } }), over: false },
    { when: 'rows',                                 answer: withBody([LINK_ROW]),                                               over: false },
    { when: 'an edge that is called so',            answer: withBody([{ ...LINK_ROW, edgeName: 'tokenError' }]),                over: false },
    { when: 'a configuration that is called so',    answer: withBody({ WAN: { name: 'tokenError' } }),                          over: false },
    { when: 'a page of HTML about it',              answer: reply({ text: '<html>tokenError</html>' }),                         over: false },
    { when: 'nothing',                              answer: reply({}),                                                          over: false },
  ])('says that the session is over, which is $over, when it is $when', ({ answer, over }) => {
    expect(sessionRefused(answer)).toBe(over);
  });
});

describe('the reply of a call', () => {
  const read = (answer: UpstreamReply) =>
    readReply('velocloud-2', 'the enterprises', answer, z.array(z.number()));

  it('is read when it is what was asked for', () => {
    expect(read(withBody([1, 2]))).toEqual([1, 2]);
  });

  // prettier-ignore
  it.each<{ when: string; answer: UpstreamReply; message: string; extensions: object }>([
    { when: 'an error inside 200',       answer: withBody({ error: { code: -32000, message: 'user does not have privilege [READ:ENTERPRISE]' } }), message: 'velocloud-2 refused the enterprises', extensions: { code: 'UPSTREAM_REJECTED', upstreamStatus: 200, upstreamCode: -32000 } },
    { when: 'an error without code',     answer: withBody({ error: { message: 'no' } }),        message: 'velocloud-2 refused the enterprises',                                extensions: { code: 'UPSTREAM_REJECTED', upstreamStatus: 200 } },
    { when: 'an error that is text',     answer: withBody({ error: 'no' }),                     message: 'velocloud-2 refused the enterprises',                                extensions: { code: 'UPSTREAM_REJECTED', upstreamStatus: 200 } },
    { when: 'no session, still',         answer: withBody(EXPIRED_SESSION),                     message: 'velocloud-2 refused the enterprises: it accepts no session',          extensions: { code: 'UPSTREAM_REJECTED', upstreamStatus: 200, upstreamCode: -32600 } },
    { when: 'an error with 400',         answer: withBody({ error: { code: -32602 } }, 400),    message: 'velocloud-2 refused the enterprises with status 400',                 extensions: { code: 'UPSTREAM_REJECTED', upstreamStatus: 400 } },
    { when: 'a redirect',                answer: withBody([1], 302),                            message: 'velocloud-2 refused the enterprises with status 302',                 extensions: { code: 'UPSTREAM_REJECTED', upstreamStatus: 302 } },
    { when: 'a page of HTML',            answer: reply({ text: '<html>' }),                     message: 'velocloud-2 answered the enterprises with text that is not JSON',     extensions: { code: 'UPSTREAM_MALFORMED' } },
    { when: 'nothing',                   answer: reply({}),                                     message: 'velocloud-2 answered the enterprises with text that is not JSON',     extensions: { code: 'UPSTREAM_MALFORMED' } },
    { when: 'null',                      answer: withBody(null),                                message: 'velocloud-2 answered the enterprises in a form that is not its contract', extensions: { code: 'UPSTREAM_MALFORMED' } },
  ])('is an error that shows nothing of the body: $when', ({ answer, message, extensions }) => {
    expect(() => read(answer)).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(new RegExp(`^${message}(: Invalid input.*)?$`)) as string,
        extensions: { upstream: 'velocloud-2', ...extensions },
      }) as Error,
    );
  });
});
