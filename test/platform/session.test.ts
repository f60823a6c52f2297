import { CodedError, mayHaveArrived } from '../../platform/errors.ts';
import { createSession } from '../../platform/session.ts';

/** A system that gives out numbered sessions and accepts only the newest. */
function aSystem() {
  const system = { logins: 0, valid: 0, refuseAll: false };
  const login = async () => {
    system.logins += 1;
    system.valid = system.logins;
    return system.logins;
  };
  const call = async (session: number) =>
    system.refuseAll || session !== system.valid ? 401 : 200;
  return { system, login, call };
}
const refused = (status: number) => status === 401;

describe('a session', () => {
  it('is opened once for all who come first', async () => {
    const { system, login, call } = aSystem();
    const session = createSession(login);
    await Promise.all(Array.from({ length: 50 }, () => session.use(call, refused)));
    expect(system.logins).toBe(1);
  });

  it('that expired under 200 callers is opened anew once, and no caller notices', async () => {
    const { system, login, call } = aSystem();
    const session = createSession(login);
    await session.use(call, refused);
    system.valid = -1;
    const answers = await Promise.all(
      Array.from({ length: 200 }, () => session.use(call, refused)),
    );
    expect(new Set(answers)).toEqual(new Set([200]));
    expect(system.logins).toBe(2);
  });

  it('hands the refusal on when a new login does not help', async () => {
    const { system, login, call } = aSystem();
    const session = createSession(login, { maxRelogins: 2 });
    system.refuseAll = true;
    expect(await session.use(call, refused)).toBe(401);
    expect(system.logins).toBe(3);
  });

  it('is renewed when it is old, before anybody complains', async () => {
    let now = 0;
    const { system, login, call } = aSystem();
    const session = createSession(login, { maxAgeMs: 100, nowMs: () => now });
    await session.use(call, refused);
    now = 100;
    await session.use(call, refused);
    expect(system.logins).toBe(2);
  });

  it('tries to log in again after a login that failed', async () => {
    let attempts = 0;
    const session = createSession(async () => {
      attempts += 1;
      if (attempts === 1) throw new Error('refused');
      return attempts;
    });
    await expect(session.use(async () => 200, refused)).rejects.toThrow('refused');
    expect(await session.use(async () => 200, refused)).toBe(200);
  });

  it('that cannot be opened tells that nothing of the call was sent', async () => {
    const refusal = new CodedError('UPSTREAM_TIMEOUT', 'thing did not answer', {
      upstream: 'thing',
    });
    const session = createSession(() => Promise.reject(refusal));
    const error: unknown = await session.use(async () => 200, refused).catch((e: unknown) => e);
    expect(error).toMatchObject({
      code: 'UPSTREAM_TIMEOUT',
      message: 'thing did not answer',
      extensions: { code: 'UPSTREAM_TIMEOUT', upstream: 'thing', delivered: 'no' },
    });
    expect(mayHaveArrived(error)).toBe(false);
  });

  it('tells nothing of the kind of a call that failed', async () => {
    const session = createSession(async () => 1);
    const failure = new CodedError('UPSTREAM_TIMEOUT', 'thing did not answer');
    await expect(session.use(() => Promise.reject(failure), refused)).rejects.toBe(failure);
    expect(mayHaveArrived(failure)).toBe(true);
  });
});
