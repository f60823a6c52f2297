import type { UpstreamCall, UpstreamReply } from '../../../platform/http/upstream-client.ts';
import { createTokenSession } from '../../../subgraphs/digi/token-session.ts';

const READ: UpstreamCall = { method: 'GET', route: '/x', path: '/x' };
const CREDENTIALS = { clientId: 'a', clientSecret: 'b' };

/** A vendor whose tokens live as long as it says, by a clock that the test moves. */
function aVendor(expiresIn: unknown) {
  let [nowMs, logins, refused] = [0, 0, false];
  const used: string[] = [];
  const answer = (status: number, body: unknown): UpstreamReply => ({
    status,
    headers: {},
    text: JSON.stringify(body),
  });
  const session = createTokenSession(
    {
      async call(call) {
        if (call.path !== READ.path) {
          const token = `token-${(logins += 1)}`;
          return answer(200, { access_token: token, expires_in: expiresIn });
        }
        used.push(call.headers?.authorization ?? 'none');
        return answer(refused ? 401 : 200, {});
      },
    },
    CREDENTIALS,
    () => nowMs,
  );
  return {
    session,
    used,
    logins: () => logins,
    pass: (ms: number) => void (nowMs += ms),
    refuse: (refuse: boolean) => void (refused = refuse),
  };
}

describe('a token', () => {
  // prettier-ignore
  it.each<[expiresIn: unknown, goodForMs: number]>([
    [3600, 3_540_000],
    ['3600', 3_540_000],
    [100, 50_000],
    [1, 500],
  ])('that lives %j s is used for %i ms, and replaced before it is refused', async (life, goodForMs) => {
    const vendor = aVendor(life);
    await vendor.session.call(READ);
    vendor.pass(goodForMs - 1);
    await vendor.session.call(READ);
    expect(vendor.logins()).toBe(1);
    vendor.pass(1);
    await vendor.session.call(READ);
    expect(vendor.logins()).toBe(2);
    expect(vendor.used).toEqual(['Bearer token-1', 'Bearer token-1', 'Bearer token-2']);
  });

  it('of which no life is told is used until it is refused', async () => {
    const vendor = aVendor(undefined);
    await vendor.session.call(READ);
    vendor.pass(1e12);
    await vendor.session.call(READ);
    expect(vendor.logins()).toBe(1);
  });

  it('is fetched once for 200 calls that find the one before over', async () => {
    const vendor = aVendor(3600);
    await vendor.session.call(READ);
    vendor.pass(3_600_000);
    const calls = Array.from({ length: 200 }, () => vendor.session.call(READ));
    expect((await Promise.all(calls)).map(({ status }) => status)).toEqual(calls.map(() => 200));
    expect(vendor.logins()).toBe(2);
    expect(new Set(vendor.used.slice(1))).toEqual(new Set(['Bearer token-2']));
  });

  it('that is refused again and again ends in the refusal', async () => {
    const vendor = aVendor(3600);
    vendor.refuse(true);
    expect((await vendor.session.call(READ)).status).toBe(401);
    expect(vendor.logins()).toBe(3);
  });

  it.each([0, -5, 'soon'])('that lives %j s is no token', async (life) => {
    const vendor = aVendor(life);
    await expect(vendor.session.call(READ)).rejects.toMatchObject({
      code: 'UPSTREAM_MALFORMED',
      extensions: { delivered: 'no' },
    });
    expect(vendor.used).toEqual([]);
  });
});
