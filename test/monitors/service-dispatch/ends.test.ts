import { cancelled } from '../../../monitors/service-dispatch/stages/cancelled.ts';
import { onSite } from '../../../monitors/service-dispatch/stages/on-site.ts';
import { smsSent } from '../../../monitors/service-dispatch/stages/sms-sent.ts';
import { aCtsObservation, aLitObservation } from './builders.ts';
import { DATE, notesOf, SETTINGS, SITE, told } from './told.ts';

const HERE = { checkedIn: true };
const OF_EACH = [
  ['LIT', aLitObservation, 'DIS90001', 'Eastern Time'],
  ['CTS', aCtsObservation, 'IGZ_aaa111', 'US/Eastern'],
] as const;

describe.each(OF_EACH)('an engineer of %s on site', (vendor, observe, number) => {
  it('is announced by message and note', () => {
    const { actions } = onSite(observe([], HERE), SETTINGS);
    expect(actions).toMatchObject([
      {
        kind: 'send-sms',
        event: 'on-site',
        to: SITE,
        text: 'This is an automated message from MetTel. Sam Porter has arrived at your site.',
        note: [
          `#*MetTel's IPA*# ${number}`,
          'Dispatch Management - Field Engineer On Site',
          'SMS notification sent to +12125550142',
          '',
          'The field engineer, Sam Porter, has arrived.',
        ].join('\n'),
      },
    ]);
  });

  it('service-dispatch-monitor #16 who has not checked in is not announced', () => {
    const verdict = onSite(observe([]), SETTINGS);
    expect(verdict).toMatchObject({ rule: 'not-checked-in', actions: [] });
    expect(verdict.nearMisses).toEqual([{ rule: 'on-site', by: 'the check-in is missing' }]);
  });

  it('service-dispatch-monitor #17 is announced once', () => {
    const [first] = onSite(observe([], HERE), SETTINGS).actions;
    expect(onSite(observe([first?.note ?? ''], HERE), SETTINGS).actions).toEqual([]);
  });

  it('is not announced to a site without a number', () => {
    expect(onSite(observe([], { ...HERE, sitePhone: null }), SETTINGS)).toMatchObject({
      skipped: 'site-phone-missing',
      actions: [],
    });
  });

  it('is announced without a name when nobody knows it', () => {
    const { actions } = onSite(observe([], { ...HERE, engineerName: null }), SETTINGS);
    expect(actions[0]?.text).toContain('The field engineer has arrived at your site.');
  });

  it('needs a start that can be read at LIT alone', () => {
    const { skipped, actions } = onSite(observe([], { ...HERE, scheduledAt: null }), SETTINGS);
    expect([skipped, actions.length]).toEqual(
      vendor === 'LIT' ? ['date-missing', 0] : [undefined, 1],
    );
  });
});

describe.each(OF_EACH)('a dispatch of %s that was called off', (_vendor, observe, number, zone) => {
  it('service-dispatch-monitor #18 gets one note, and nobody is texted', () => {
    const verdict = cancelled(observe([]));
    expect(told(verdict)).toEqual(['note cancelled']);
    const [{ text } = { text: '' }] = verdict.actions;
    expect(text).toBe(
      [
        `#*MetTel's IPA*# ${number}`,
        'Dispatch Management - Dispatch Cancelled',
        `The dispatch for Mar 16, 2030 @ 07:00 AM ${zone} was cancelled by the vendor.`,
      ].join('\n'),
    );
    expect(cancelled(observe([text])).actions).toEqual([]);
  });

  it('gets its note although somebody asked for it before', () => {
    const asked = notesOf(number, { kind: 'CANCEL_REQUESTED', date: DATE });
    expect(told(cancelled(observe(asked)))).toEqual(['note cancelled']);
  });

  it('gets none without a start that can be read', () => {
    expect(cancelled(observe([], { timeZone: null }))).toMatchObject({
      skipped: 'date-missing',
      actions: [],
    });
  });
});

describe('a message that was taken', () => {
  it('gets its note', () => {
    const ticketId = '700100';
    const occasion = { event: 'on-site', dispatch: 'LIT:DIS90001', ticketId, cycle: '' } as const;
    const note = { ...occasion, text: 'It was sent.' };
    expect(smsSent(note).actions).toEqual([{ kind: 'append-note', ...note }]);
  });
});
