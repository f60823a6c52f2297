import { buildDispatchSms, type DispatchSms } from '../../../monitors/vocabulary/sms-texts.ts';

const DATE = 'Mar 16, 2030 @ 07:00 AM Eastern Time';
const PLACE = { site: 'Blue Harbor Store 7', street: '1 Main St' };

describe('an SMS about a dispatch', () => {
  it.each<{ sms: DispatchSms; carries: string[] }>([
    { sms: { kind: 'CLIENT_CONFIRMED', date: DATE, engineerName: null }, carries: [DATE] },
    { sms: { kind: 'CLIENT_CONFIRMED', date: DATE, engineerName: 'Sam' }, carries: [DATE, 'Sam'] },
    {
      sms: { kind: 'CLIENT_ENGINEER_ASSIGNED', date: DATE, engineerName: 'Sam' },
      carries: [DATE, 'Sam'],
    },
    {
      sms: { kind: 'CLIENT_ENGINEER_CHANGED', date: DATE, engineerName: 'Lee' },
      carries: [DATE, 'Lee', 'changed'],
    },
    {
      sms: { kind: 'TECH_ASSIGNED', date: DATE, ...PLACE },
      carries: [DATE, PLACE.site, PLACE.street],
    },
    {
      sms: { kind: 'CLIENT_REMINDER', hours: 12, date: DATE },
      carries: ['12 hours', DATE, 'A text will follow'],
    },
    {
      sms: { kind: 'TECH_REMINDER', hours: 2, date: DATE, ...PLACE },
      carries: ['2 hours', DATE, PLACE.site, PLACE.street],
    },
    { sms: { kind: 'CLIENT_ON_SITE', engineerName: 'Sam' }, carries: ['Sam', 'arrived'] },
    {
      sms: { kind: 'CLIENT_ON_SITE', engineerName: null },
      carries: ['The field engineer', 'arrived'],
    },
  ])('$sms.kind carries $carries and says who writes', ({ sms, carries }) => {
    const text = buildDispatchSms(sms, 'Acme Networks');
    expect(text).toMatch(/^This is an automated message from Acme Networks\. /);
    for (const part of carries) expect(text).toContain(part);
    expect(text).not.toMatch(/null|undefined/);
    expect(text.length).toBeLessThan(320);
  });

  it('leaves out a street that is not known', () => {
    const sms = { kind: 'TECH_ASSIGNED', date: DATE, site: 'Store 7', street: '' } as const;
    expect(buildDispatchSms(sms, 'Acme')).toContain(`on ${DATE} at Store 7.`);
  });
});
