import { selectedMonitors } from '../../app/monitor-selection.ts';
import { prepareProcess } from '../../app/process.ts';
import { monitors } from '../../monitors/index.ts';
import { createSettingsReader, type Setting, type SettingsError } from '../../platform/config.ts';

const allSettings = (): readonly Setting<unknown>[] =>
  monitors.flatMap(({ settings }) => Object.values(settings));

/** What a role says of these settings at its start. */
function problemsOf(environment: Readonly<Record<string, string>>): readonly string[] {
  const { reader } = prepareProcess('test', {
    environment: { LOG_LEVEL: 'silent', ...environment },
    say: () => undefined,
  });
  selectedMonitors('role test', reader);
  try {
    reader.finish();
    return [];
  } catch (error) {
    return (error as SettingsError).problems;
  }
}

describe('the presets of the monitors', () => {
  // prettier-ignore
  const DIFFERENCES = [
    // setting                                            seed      mid       late
    ['SERVICE_DISPATCH_REMINDER_HOURS',                 '12,2',     '12,6,2',   '12,6,2'],
    ['SERVICE_OUTAGE_AUTORESOLVE_BYOB_AT_ONCE',         'false',    'false',    'true'],
    ['SERVICE_OUTAGE_AUTORESOLVE_DAY_SECONDS',          '4500',     '4500',     '5400'],
    ['SERVICE_OUTAGE_AUTORESOLVE_FROM_TRIAGE_NOTE',     'true',     'true',     'false'],
    ['SERVICE_OUTAGE_AUTORESOLVE_LINE_NOTES',           'false',    'false',    'true'],
    ['SERVICE_OUTAGE_AUTORESOLVE_NIGHT_SECONDS',        '4500',     '4500',     '10800'],
    ['SERVICE_OUTAGE_AUTORESOLVE_SPARES_ASSIGNED',      'false',    'false',    'true'],
    ['SERVICE_OUTAGE_BUSINESS_AT_ONCE',                 'false',    'false',    'true'],
    ['SERVICE_OUTAGE_CHANGES_SEVERITY',                 'false',    'false',    'true'],
    ['SERVICE_OUTAGE_FORWARDS_IN_PROGRESS',             'false',    'false',    'true'],
    ['SERVICE_OUTAGE_FORWARDS_LINES',                   'false',    'false',    'true'],
    ['SERVICE_OUTAGE_FORWARDS_LINKS_BY',                'age',      'age',      'hour'],
    ['SERVICE_OUTAGE_INTERVAL_SECONDS',                 '180',      '600',      '600'],
    ['SERVICE_OUTAGE_MAILS_LOST_POWER',                 'false',    'false',    'true'],
    ['SERVICE_OUTAGE_MODEM_EACH_LINK',                  'false',    'false',    'true'],
    ['SERVICE_OUTAGE_QUARANTINE_SECONDS',               '5',        '180',      '180'],
    ['SERVICE_OUTAGE_REOPEN_NOTE',                      'causes',   'causes',   'state'],
    ['SERVICE_OUTAGE_REPORTS_INTERFACES',               'false',    'false',    'true'],
    ['SERVICE_OUTAGE_SPARES_BYOB',                      'false',    'false',    'true'],
    ['SERVICE_OUTAGE_TELLS_LABELS',                     'false',    'false',    'true'],
    ['SERVICE_OUTAGE_TELLS_TYPES',                      'false',    'false',    'true'],
    ['TRIAGE_LAST_NOTE_SECONDS',                        '1800',     '1800',     '3600'],
    ['TRIAGE_TELLS_LABELS',                             'false',    'false',    'true'],
    ['TRIAGE_TELLS_TYPES',                              'false',    'false',    'true'],
  ] as const;

  it('differ in these settings, and in no other', () => {
    const different = allSettings()
      .filter(({ presets }) => presets !== undefined)
      .map(({ env, default: seed, presets }) => [
        env,
        seed,
        presets?.mid ?? seed,
        presets?.late ?? seed,
      ]);
    expect(different.sort()).toEqual(DIFFERENCES);
  });

  it.each(DIFFERENCES)('give %s the text %s, %s, %s, unless it is set', (env, ...texts) => {
    const setting = allSettings().find((one) => one.env === env);
    if (!setting) throw new Error(`no setting ${env}`);
    const textIn = (environment: Readonly<Record<string, string>>) =>
      createSettingsReader(environment, false).texts({ setting })[env];
    const presets = ['seed', 'mid', 'late'];
    expect(presets.map((preset) => textIn({ MONITORS_PRESET: preset }))).toEqual(texts);
    expect(textIn({})).toBe(texts[0]);
    expect(textIn({ MONITORS_PRESET: 'late', [env]: 'own' })).toBe('own');
  });

  it('can be read by the settings that they are for', () => {
    for (const preset of ['mid', 'late']) {
      const reader = createSettingsReader({ MONITORS_PRESET: preset }, true);
      for (const { name, settings } of monitors) reader.read(name, settings);
      expect(() => reader.finish()).not.toThrow();
    }
  });
});

describe('what roles with monitors refuse', () => {
  // prettier-ignore
  it.each<[Record<string, string>, string[]]>([
    [{ MONITORS: 'triage,service-outage' }, []],
    [{ MONITORS: '' }, []],
    [{ MONITORS: 'triag' }, [`MONITORS: there is no monitor "triag"; did you mean triage? There are: ${monitors.map(({ name }) => name).join(', ')}`]],
    [{ MONITORS: 'triage,x' }, [`MONITORS: there is no monitor "x". There are: ${monitors.map(({ name }) => name).join(', ')}`]],
    [{ MONITORS_PRESET: 'lat' }, ['MONITORS_PRESET: expected one of seed, mid, late; did you mean late?, got "lat"']],
    [{ FAILPOINT: 'append-note:before-sending*3', UPSTREAMS: 'real' }, ['FAILPOINT is refused with UPSTREAMS real']],
    [{ FAILPOINT: 'append-note' }, ['FAILPOINT: expected the name of a point, for example append-note:before-sending*3, got "append-note"']],
    [{ FAILPOINT: 'append-note:before-sending*0' }, ['FAILPOINT: expected the name of a point, for example append-note:before-sending*3, got "append-note:before-sending*0"']],
  ])('%j', (environment, problems) => {
    expect(problemsOf(environment)).toEqual(problems);
  });

  it('selects the monitors that MONITORS names, or all', () => {
    const selected = (names: string) =>
      selectedMonitors('test', createSettingsReader({ MONITORS: names }, true)).map(
        ({ name }) => name,
      );
    expect(selected('triage, service-outage')).toEqual(['service-outage', 'triage']);
    expect(selected('')).toEqual(monitors.map(({ name }) => name));
  });
});
