import { aDecision, decisionsOf, RECORD, type LedgerBench } from '../../support/ledger-bench.ts';

const AGREEMENT = `query ($monitor: String!, $since: DateTime!, $until: DateTime) {
  done: shadowAgreement(monitor: $monitor, since: $since, until: $until) {
    compared equal share onlyShadow onlyLive differences { stage liveRule shadowRule count example { id } } } }`;

const time = (minutes: number) => new Date(Date.UTC(2030, 0, 6, 10, minutes)).toISOString();

/** How a shadow is compared, on every kind of database. */
export function agreementRules(bench: () => LedgerBench): void {
  const record = (monitor: string, mode: string, decisions: Record<string, unknown>[]) =>
    bench().done(RECORD, decisionsOf(decisions, { monitor, mode }));
  const agreement = (monitor: string, since = time(-600), until: string | null = null) =>
    bench().done<Record<string, unknown>>(AGREEMENT, { monitor, since, until });
  const about = (serialNumber: string, minutes: number, own: Record<string, unknown> = {}) =>
    aDecision({ subject: { serialNumber }, decidedAt: time(minutes), ...own });

  it('compares each shadow decision with the nearest live one, an hour away at most', async () => {
    const monitor = 'agree';
    await record(monitor, 'WRITE', [
      about('S1', 0, { rule: 'far' }),
      about('S1', 40),
      about('S2', 0),
      about('S3', 0),
      about('S3', 0, { stage: 'other' }),
      about('S4', 0),
      about('S5', 0, { rule: 'wait' }),
      about('S6', 0),
    ]);
    const example = about('S3', 2, { rule: 'too-young' });
    await record(monitor, 'SHADOW', [
      about('S1', 30, { actions: withheld('Network Outage') }), // 10 minutes from the second
      about('S2', 60), // the hour still counts
      about('S3', 1, { rule: 'too-young' }),
      example,
      about('S4', 1, { actions: withheld('Other') }), // the same rule, another action
      about('S5', 1, { rule: 'go' }),
      about('S6', 61), // too far away: alone, as the live one
      about('S7', 0),
    ]);
    await record(monitor, 'DRY_RUN', [about('S7', 0), about('S8', 0)]);
    await record('another', 'WRITE', [about('S7', 0)]);
    expect(await agreement(monitor)).toEqual({
      ...{ compared: 6, equal: 2, share: 2 / 6, onlyShadow: 2 },
      onlyLive: 2, // S6, and the other stage of S3
      differences: [
        {
          ...{ stage: 'recheck', liveRule: 'still-down', shadowRule: 'too-young', count: 2 },
          example: { id: example.id },
        },
        expect.objectContaining({ liveRule: 'still-down', shadowRule: 'still-down', count: 1 }),
        expect.objectContaining({ liveRule: 'wait', shadowRule: 'go', count: 1 }),
      ],
    });
    expect(await agreement(monitor, time(30), time(61))).toMatchObject({
      ...{ compared: 2, equal: 2, share: 1, onlyShadow: 0, onlyLive: 0, differences: [] },
    });
  });

  it('says null where there is nothing to compare', async () => {
    expect(await agreement('nobody')).toEqual({
      ...{ compared: 0, equal: 0, share: null, onlyShadow: 0, onlyLive: 0, differences: [] },
    });
  });

  it('names the 50 most frequent differences alone', async () => {
    const monitor = 'many-differences';
    const all = Array.from({ length: 60 }, (_, i) => i);
    const decided = (shadow: boolean) =>
      all.map((i) => about(`D${i}`, 0, { rule: `${shadow ? 'shadow' : 'live'}-${i % 55}` }));
    await record(monitor, 'WRITE', decided(false));
    await record(monitor, 'SHADOW', decided(true));
    const { differences } = await agreement(monitor);
    const counts = (differences as { count: number }[]).map(({ count }) => count);
    expect([counts.length, counts.slice(0, 6)]).toEqual([50, [2, 2, 2, 2, 2, 1]]);
  });

  it('refuses a time that ends before it begins', async () => {
    const variables = { monitor: 'm', since: time(1), until: time(1) };
    const { errors } = await bench().subgraph.ask(AGREEMENT, variables);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
}

const withheld = (word: string) => [
  { kind: 'open-task', action: { word }, state: 'WITHHELD', detail: 'shadow' },
];
