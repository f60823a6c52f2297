import { createSettingsReader } from '../../../platform/config.ts';
import { settings } from '../../../subgraphs/notifications/settings.ts';

const REAL = {
  SMTP_HOST: 'smtp.example.com',
  SMTP_USERNAME: 'noc@example.com',
  SMTP_PASSWORD: 'p',
  SMTP_FROM: 'NOC Zürich <noc@example.com>',
  SMS_URL: 'https://sms.example.com/2012-04-24/Accounts/AC1/SMS/Messages.json',
  SMS_ACCOUNT_SID: 'AC1',
  SMS_AUTH_TOKEN: 't',
  SMS_FROM: '+12125550100',
};

function read(change: Record<string, string>, sandboxed = false): string {
  const reader = createSettingsReader({ ...REAL, ...change }, sandboxed);
  reader.read('notifications', settings);
  try {
    reader.finish();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('settings of notifications', () => {
  it('need no webhook, and take one', () => {
    expect(read({})).toBe('');
    expect(read({ SLACK_WEBHOOK: 'https://hooks.slack.com/services/T/B/x' })).toBe('');
    expect(read({ TEAMS_WEBHOOK: 'https://x.example.com/workflows?api-version=1&sig=s' })).toBe('');
  });

  it.each([
    ['SLACK_WEBHOOK', 'http://hooks.slack.com/services/T/B/hidden'],
    ['SMS_URL', 'http://sms.example.com/x'],
    ['SMTP_FROM', 'NOC'],
    ['SMTP_FROM', 'NOC\r\nBcc: x@example.com <noc@example.com>'],
    ['SMTP_HOST', 'smtp.example.com:587'],
    ['SMTP_TLS', 'none'],
    ['SMTP_TLS_CA', '/nowhere/ca.pem'],
  ])('refuse %s %j', (name, value) => {
    const problem = read({ [name]: value });
    expect(problem).toContain(name);
    expect(problem).not.toContain('hidden');
  });

  it('lead to this machine alone while the sandbox stands in', () => {
    const problem = read({ SLACK_WEBHOOK: 'https://hooks.slack.com/services/T/B/hidden' }, true);
    for (const name of ['SMTP_HOST', 'SMS_URL', 'SLACK_WEBHOOK']) expect(problem).toContain(name);
    expect(problem).not.toContain('hidden');
  });
});
