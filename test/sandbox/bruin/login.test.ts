import { aText } from '../shapes.ts';
import { aWorld } from '../small-world.ts';
import { GOOD_FORM, useBruin } from './bruin-caller.ts';

describe('Bruin login', () => {
  const bruin = useBruin();

  it('gives an hour-long bearer token for client credentials', async () => {
    await bruin.start(aWorld());
    expect(await bruin.requestToken(GOOD_FORM)).toEqual({
      status: 200,
      body: {
        access_token: aText,
        expires_in: 3600,
        token_type: 'Bearer',
        scope: 'public_api',
      },
    });
  });

  it.each([
    {
      when: 'the secret is wrong',
      form: GOOD_FORM,
      client: 'noc-graph:wrong',
      error: 'invalid_client',
    },
    {
      when: 'the grant type is another',
      form: { ...GOOD_FORM, grant_type: 'password' },
      client: 'noc-graph:sandbox-bruin-secret',
      error: 'unsupported_grant_type',
    },
    {
      when: 'the scope is another',
      form: { ...GOOD_FORM, scope: 'admin' },
      client: 'noc-graph:sandbox-bruin-secret',
      error: 'invalid_scope',
    },
  ])('is refused when $when', async ({ form, client, error }) => {
    await bruin.start(aWorld());
    expect(await bruin.requestToken(form, client)).toEqual({ status: 400, body: { error } });
  });

  it('answers 401 with an empty body without a token and with a foreign one', async () => {
    await bruin.start(aWorld());
    expect(await bruin.get('/api/Ticket', { authorization: '' })).toEqual({
      status: 401,
      body: '',
    });
    expect(await bruin.get('/api/Ticket', { authorization: 'Bearer guess' })).toEqual({
      status: 401,
      body: '',
    });
  });

  it('refuses a token after an hour, and takes a new one', async () => {
    const world = aWorld();
    await bruin.start(world);
    world.clock.step(3_599_000);
    expect(await bruin.get('/api/Ticket')).toMatchObject({ status: 200 });
    world.clock.step(1000);
    expect(await bruin.get('/api/Ticket')).toEqual({ status: 401, body: '' });
    await bruin.logIn();
    expect(await bruin.get('/api/Ticket')).toMatchObject({ status: 200 });
  });

  it('refuses every token given out so far when sessions are made to expire', async () => {
    const simulator = await bruin.start(aWorld());
    await simulator.setFault({ kind: 'expired-session', mode: 'once' });
    expect(await bruin.get('/api/Ticket')).toEqual({ status: 401, body: '' });
    await bruin.logIn();
    expect(await bruin.get('/api/Ticket')).toMatchObject({ status: 200 });
  });

  it('asks for a JSON content type on reads too', async () => {
    await bruin.start(aWorld());
    expect(await bruin.get('/api/Ticket', { 'content-type': 'text/plain' })).toMatchObject({
      status: 415,
    });
  });

  it('keeps tokens out of its call log', async () => {
    const simulator = await bruin.start(aWorld());
    const token = await bruin.logIn();
    await bruin.get('/api/Ticket?ClientId=70001');
    expect(simulator.calls.at(-1)).toMatchObject({
      system: 'bruin',
      method: 'GET',
      path: '/api/Ticket',
      query: { ClientId: '70001' },
      status: 200,
      write: false,
    });
    expect(JSON.stringify(simulator.calls)).not.toContain(token);
  });
});
