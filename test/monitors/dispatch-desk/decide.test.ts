import type { DeskAction } from '../../../monitors/dispatch-desk/actions.ts';
import { step } from '../../../monitors/dispatch-desk/decide.ts';
import { cancelRequestedNotes, requestedNotes } from '../../../monitors/dispatch-desk/notes.ts';
import {
  ctsOrder,
  litChanges,
  litOrder,
} from '../../../monitors/dispatch-desk/rules/vendor-inputs.ts';
import type {
  DispatchSighting,
  StepObservation,
} from '../../../monitors/dispatch-desk/sightings.ts';
import { aCancellation, anObservation, ORDER, settings } from './observation.ts';

function decided(observation: StepObservation, own = settings) {
  const { rule, actions } = step(observation, own);
  expect(actions).toHaveLength(1);
  return { rule, action: actions[0] as DeskAction };
}

function endOf(observation: StepObservation) {
  const { rule, action } = decided(observation);
  if (action.kind !== 'settle-step') throw new Error(`got ${action.kind}`);
  return { rule, ...action.end };
}

const seen = (changes: Partial<DispatchSighting>): StepObservation => {
  const { dispatch } = aCancellation();
  if (dispatch?.kind !== 'read') throw new Error('no dispatch');
  return aCancellation({ dispatch: { kind: 'read', value: { ...dispatch.value, ...changes } } });
};
const unreadable = { kind: 'unreadable', code: 'UPSTREAM_TIMEOUT', message: 'too late' } as const;
const problem = { code: 'UPSTREAM_TIMEOUT', message: 'too late' };
const noted = (text: string) =>
  aCancellation({
    ticket: {
      kind: 'read',
      value: { customerId: null, notes: [{ text, serviceNumbers: null, createdAt: null }] },
    },
  });
const CANCEL = 'Dispatch Management - Dispatch Cancel Requested';

describe('looking before a mail', () => {
  it.each<[string, StepObservation, string, string]>([
    ['all is well', aCancellation(), 'readable', 'DONE'],
    ['no dispatch', aCancellation({ dispatch: { kind: 'absent' } }), 'dispatch-unknown', 'REFUSED'],
    [
      'dispatch unreadable',
      aCancellation({ dispatch: unreadable }),
      'dispatch-unreadable',
      'RETRY',
    ],
    [
      'for long',
      aCancellation({ dispatch: unreadable, attempt: 8 }),
      'dispatch-unreadable',
      'REFUSED',
    ],
    ['no number of ours', seen({ portalNumber: null }), 'portal-number-unknown', 'REFUSED'],
    ['no ticket', seen({ ticketId: null }), 'ticket-unknown', 'REFUSED'],
    ['ticket unknown', aCancellation({ ticket: { kind: 'absent' } }), 'ticket-unknown', 'REFUSED'],
    ['ticket unreadable', aCancellation({ ticket: unreadable }), 'ticket-unreadable', 'RETRY'],
    ['no date', seen({ scheduledAt: null }), 'date-unreadable', 'REFUSED'],
    ['cancelled', seen({ status: 'CANCELLED' }), 'over', 'REFUSED'],
    ['completed', seen({ status: 'COMPLETED' }), 'over', 'REFUSED'],
    [
      'noted',
      noted(`#*MetTel's IPA*# IGZ1\n${CANCEL}\nsoon`),
      'already-requested',
      'ALREADY_REQUESTED',
    ],
    [
      'noted long ago',
      noted(`#*Automation Engine*# IGZ1\n${CANCEL}`),
      'already-requested',
      'ALREADY_REQUESTED',
    ],
    ['another noted', noted(`#*MetTel's IPA*# IGZ11\n${CANCEL}`), 'readable', 'DONE'],
    [
      'an order without ticket',
      anObservation({ request: { step: 'CHECK', vendor: 'CTS' }, ticket: { kind: 'absent' } }),
      'ticket-unknown',
      'REFUSED',
    ],
  ])('ends as the table of the README says: %s', (_what, observation, rule, outcome) => {
    const end = endOf(observation);
    expect(end).toMatchObject({ rule, outcome });
    expect(end.problem == null).toBe(outcome === 'DONE' || outcome === 'ALREADY_REQUESTED');
  });

  it('hands number, ticket and customer on', () => {
    expect(endOf(aCancellation())).toEqual({
      ...{ rule: 'readable', outcome: 'DONE' },
      ...{ portalNumber: 'IGZ1', ticketId: '700200', customerId: '70001' },
    });
  });
});

describe('telling a vendor', () => {
  it('orders from LIT with one street and one name, as soon as possible when it is immediate', () => {
    const order = { ...ORDER, street2: 'Floor 2', slaLevel: 'IMMEDIATELY' } as const;
    expect(litOrder(order)).toMatchObject({
      ...{ street: '1 Harbor Road Floor 2', contactName: 'Ana Ruiz', urgent: true, time: '4.00PM' },
      requester: { name: 'Noa Lind', department: 'T1 Repair' },
    });
    expect(litOrder(ORDER)).toMatchObject({ street: '1 Harbor Road', urgent: false });
  });

  it('orders from CTS in its words', () => {
    expect(ctsOrder({ ...ORDER, slaLevel: 'NEXT_BUSINESS_DAY' })).toMatchObject({
      ...{ slaLevel: 'Next bussiness day', serviceType: 'Not stated' },
      requester: { firstName: 'Noa', department: 'T1 Repair' },
    });
    const types = ['PART_REPLACEMENT', 'CABLE_RUN'] as const;
    expect(ctsOrder({ ...ORDER, serviceTypes: [...types] })).toMatchObject({
      serviceType: 'Part Replacement and Cable Run',
    });
  });

  it('leaves out of changes what was not said', () => {
    const none = {
      ...{ date: null, time: null, timeZone: null, slaLevel: null, jobSite: null, street: null },
      ...{ city: null, state: null, zipCode: null, contact: null, materialsNeeded: null },
      ...{ scopeOfWork: null, callInInstructions: null, siteSurveyQuoteRequired: null },
      requester: null,
    };
    expect(litChanges('DIS1', { ...none, time: '7.30AM' })).toEqual({
      ...{ number: 'DIS1', time: '7.30AM' },
    });
    const contact = { firstName: 'Bo', lastName: 'Lee', phone: '2125550177' };
    expect(
      litChanges('DIS1', {
        ...none,
        contact,
        slaLevel: 'IMMEDIATELY',
        siteSurveyQuoteRequired: false,
      }),
    ).toEqual({
      ...{ number: 'DIS1', urgent: true, siteSurveyQuoteRequired: false },
      contact: { name: 'Bo Lee', phone: '2125550177' },
    });
  });

  it('mails LIT, where a mailbox is configured, and keeps a reason on its line', () => {
    const observation = aCancellation({
      request: { vendor: 'LIT', step: 'VENDOR', number: 'DIS1', ticket: { id: '700200' } },
      cancellation: { reason: 'one\nDispatch Number: DIS2', requestedBy: 'Noa' },
    });
    const { action } = decided(observation);
    expect(action).toMatchObject({
      kind: 'mail-cancellation',
      input: {
        to: ['dispatch@lit.example.test'],
        subject: 'LIT - Service Submission - 700200',
        text: expect.stringContaining('Cancellation Reason: one / Dispatch Number: DIS2') as string,
      },
    });
    const { rule } = decided(observation, { ...settings, litMailbox: [] });
    expect(rule).toBe('no-mailbox');
  });

  it('refuses a request whose content is gone', () => {
    expect(endOf(anObservation({ order: null }))).toMatchObject({ outcome: 'REFUSED' });
  });
});

describe('telling the ticket', () => {
  it('links the number of LIT, and tells the SLA level of CTS', () => {
    const [lit] = requestedNotes(ORDER, 'DIS1', 'https://portal.example.test/');
    expect(lit).toContain('[DIS1|https://portal.example.test/dispatch/DIS1?vendor=LIT]');
    expect(lit).not.toContain('SLA Level');
    const [cts] = requestedNotes(
      { ...ORDER, vendor: 'CTS' },
      'IGZ1',
      'https://portal.example.test',
    );
    expect(cts).toContain('Dispatch Number: IGZ1\n');
    expect(cts).toContain('SLA Level: Pre-planned');
  });

  it('gives the date of the visit in the words of the place', () => {
    const { dispatch } = aCancellation();
    if (dispatch?.kind !== 'read') throw new Error('no dispatch');
    expect(cancelRequestedNotes('IGZ1', dispatch.value)).toEqual([
      `#*MetTel's IPA*# IGZ1\n${CANCEL}\nThe vendor was asked to cancel the dispatch for Nov 30, 2026 @ 03:00 PM Eastern Time.`,
    ]);
  });

  it('waits for a date that cannot be read, then goes on without the note', () => {
    const request = { step: 'NOTE', portalNumber: 'IGZ1', ticket: { id: '700200' } } as const;
    const at = (attempt: number) =>
      endOf(aCancellation({ request, dispatch: unreadable, attempt }));
    expect(at(1)).toMatchObject({ outcome: 'RETRY', problem });
    expect(at(3)).toMatchObject({ outcome: 'FAILED', problem });
  });

  it('enters the index with the customer of the ticket, and without when that cannot be read', () => {
    const request = { step: 'INDEX' } as const;
    const ticket = { kind: 'read', value: { customerId: '70001', notes: [] } } as const;
    expect(endOf(anObservation({ request, ticket }))).toMatchObject({ customerId: '70001' });
    expect(endOf(anObservation({ request, ticket: unreadable }))).toMatchObject({
      ...{ outcome: 'DONE', customerId: null },
    });
  });
});
