import { setTimeout as sleep } from 'node:timers/promises';
import { modemsOf } from '../../../sandbox/world/modems.ts';
import type { RoleProcesses } from '../../support/role-processes.ts';
import { until } from '../../support/until.ts';

/** Something that cannot be read back, and how to make its receiver take it and stay silent. */
interface Kind {
  readonly subgraph: string;
  readonly simulator: string;
  readonly document: string;
  readonly input: (system: RoleProcesses, content: string) => Record<string, unknown>;
  /** The uncertain ones, each with what a retry or a look would need. */
  readonly uncertain: string;
  /** After this the receiver takes what comes and answers nothing. */
  readonly hush: (system: RoleProcesses) => Promise<void>;
}

const NOTIFICATION = 'outcome: delivery { state } userErrors { code message }';
const UNCERTAIN_NOTIFICATIONS = (channel: string) =>
  `{ uncertain: notificationDeliveries(filter: { channels: [${channel}], states: [UNCERTAIN] }) { totalCount } }`;
const silence = (simulator: string) => (system: RoleProcesses) =>
  system.simulator(simulator).setFault({ kind: 'slow', delayMs: 120_000 });

const KINDS: Readonly<Record<string, Kind>> = {
  mail: {
    subgraph: 'notifications',
    simulator: 'smtp',
    document: `mutation M($input: SendMailInput!) { write: sendMail(input: $input) { ${NOTIFICATION} } }`,
    input: (_system, text) => ({ to: ['ops@noc.example.test'], subject: 'Kill', text }),
    uncertain: UNCERTAIN_NOTIFICATIONS('MAIL'),
    hush: async (system) =>
      system.simulator('smtp').forceAnswer({ kind: 'mail-kept', then: 'silence' }),
  },
  chat: {
    subgraph: 'notifications',
    simulator: 'chat',
    document: `mutation M($input: SendChatMessageInput!) { write: sendChatMessage(input: $input) { ${NOTIFICATION} } }`,
    input: (_system, text) => ({ text }),
    uncertain: UNCERTAIN_NOTIFICATIONS('CHAT'),
    hush: silence('chat'),
  },
  'text message': {
    subgraph: 'notifications',
    simulator: 'sms',
    document: `mutation M($input: SendSmsInput!) { write: sendSms(input: $input) { ${NOTIFICATION} } }`,
    input: (_system, text) => ({ to: '+12125550133', text }),
    uncertain: UNCERTAIN_NOTIFICATIONS('SMS'),
    hush: silence('sms'),
  },
  reboot: {
    subgraph: 'digi',
    simulator: 'digi',
    document:
      'mutation M($input: RebootModemInput!) { write: rebootModem(input: $input) { outcome: reboot { state } userErrors { code message } } }',
    input({ world }, content) {
      const modems = modemsOf(world.edges);
      const { edge, link } = modems[Number(content.replace(/\D/g, '')) % modems.length] ?? {};
      return {
        serialNumber: edge?.serialNumber,
        ticketId: '5400123',
        logicalId: link?.logicalId,
      };
    },
    uncertain: '{ uncertain: modemReboots(states: [UNCERTAIN]) { totalCount } }',
    hush: (system) =>
      system.simulator('digi').setFault({
        kind: 'slow',
        delayMs: 120_000,
        onlyPath: '/DeviceManagement_API/rest/Recovery/RecoverDevice',
      }),
  },
};

/** Kills at a moment of chance, besides the one in the middle; `npm run soak:monitors` has many. */
const CHANCE_KILLS = 1;

/** What cannot be read back, while its subgraph is killed, before a system started with `SOON_ABANDONED`. */
export function describeKills(started: () => RoleProcesses): void {
  let system: RoleProcesses;
  beforeAll(() => {
    system = started();
  });

  it.each(Object.entries(KINDS))(
    '%s: never goes out twice, and at most as many are uncertain as there were kills',
    async (name, kind) => {
      let kills = 0;
      const kill = async () => {
        kills += 1;
        await system.kill(`subgraph ${kind.subgraph}`);
        await system.simulator(kind.simulator).clearFaults();
        system.simulator(kind.simulator).clearAnswers();
        await system.restart(`subgraph ${kind.subgraph}`);
      };
      const written = () => system.calls(kind.simulator).filter(({ write }) => write).length;
      const write = (place: number) =>
        system.ask<{ write: { outcome: { state: string } | null } | null } | null>(kind.document, {
          input: {
            ...kind.input(system, `${name} ${place}`),
            idempotencyKey: `kill ${name} ${place}`,
          },
        });
      /** How it ended, as whoever asks again with its key is told. */
      async function end(place: number): Promise<string> {
        const patience = performance.now() + 30_000;
        for (;;) {
          const { data, errors } = await write(place);
          const state = data?.write?.outcome?.state;
          if (state !== undefined && state !== 'SENDING') return state;
          if (performance.now() > patience) throw new Error(JSON.stringify({ data, errors }));
          await sleep(250);
        }
      }

      system.clearCalls();
      await kind.hush(system);
      const midst = write(0);
      await until('it is on its way', () => written() === 1);
      await kill();
      await midst;
      expect(await end(0)).toBe('UNCERTAIN');
      expect(written()).toBe(1);

      for (let place = 1; place <= CHANCE_KILLS; place += 1) {
        system.clearCalls();
        const writing = write(place);
        await sleep(7 * place * place);
        await kill();
        await writing;
        const state = await end(place);
        expect([state, written()]).toEqual([
          expect.stringMatching(/^(SENT|UNCERTAIN)$/),
          state === 'SENT' ? 1 : expect.any(Number),
        ]);
        expect(written()).toBeLessThanOrEqual(1);
      }
      const { data } = await system.ask<{ uncertain: { totalCount: number } }>(kind.uncertain);
      expect(data.uncertain.totalCount).toBeGreaterThan(0);
      expect(data.uncertain.totalCount).toBeLessThanOrEqual(kills);
    },
    180_000,
  );
}
