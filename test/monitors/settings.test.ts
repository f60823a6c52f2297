import { settings as customerCache } from '../../monitors/customer-cache/settings.ts';
import { settings as serviceOutage } from '../../monitors/service-outage/settings.ts';
import { settings as triage } from '../../monitors/triage/settings.ts';
import { createSettingsReader, type SettingsDeclaration } from '../../platform/config.ts';

/** What is wrong with the value of one setting; undefined when nothing is. */
function problemOf(settings: SettingsDeclaration, env: string, value: string): string | undefined {
  const reader = createSettingsReader({ [env]: value }, true);
  reader.read('test', settings);
  try {
    reader.finish();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

describe('settings of monitors', () => {
  it.each([
    [serviceOutage, 'SERVICE_OUTAGE_QUARANTINES', 'LINK_DOWN=300, HARD_DOWN_HA=0'],
    [serviceOutage, 'SERVICE_OUTAGE_EDGE_BLACKLIST', 'velocloud-1.example.test/2/31'],
    [customerCache, 'CUSTOMER_CACHE_EDGE_BLACKLIST', '127.0.0.1:4012/2/31,127.0.0.1:4013/1/4'],
    [triage, 'TRIAGE_TIME_ZONE', 'Asia/Kolkata'],
  ])('take what is meant: %#', (settings, env, value) => {
    expect(problemOf(settings, env, value)).toBeUndefined();
  });

  it.each([
    [serviceOutage, 'SERVICE_OUTAGE_QUARANTINES', 'LINK_DWN=300', 'not LINK_DWN=300'],
    [serviceOutage, 'SERVICE_OUTAGE_QUARANTINES', 'LINK_DOWN=soon', 'type=seconds between commas'],
    [serviceOutage, 'SERVICE_OUTAGE_EDGE_BLACKLIST', 'host/2', 'expected host/enterpriseId/edgeId'],
    [customerCache, 'CUSTOMER_CACHE_EDGE_BLACKLIST', 'VC0000001', 'not VC0000001'],
    [triage, 'TRIAGE_TIME_ZONE', 'Amerika/New_York', 'expected an IANA time zone'],
  ])('refuse what nobody can mean, and say what was expected: %#', (settings, env, value, says) => {
    const problem = problemOf(settings, env, value);
    expect(problem).toContain(env);
    expect(problem).toContain(says);
  });
});
