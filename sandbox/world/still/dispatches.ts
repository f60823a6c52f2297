import { appointmentAt } from '../appointments.ts';
import { siteKey, type WorldState } from '../state.ts';
import { after, atHour, HOUR_MS, localDay, MINUTE_MS, nextHalfHour } from '../time.ts';
import type { Dispatch } from '../types.ts';
import { STILL_CLIENT_ID } from './customer.ts';

/** Number of the LIT dispatch that scenarios are about unless told otherwise. */
export const STILL_LIT_DISPATCH = 'DIS10001';

const ENGINEER = { name: 'Sam Porter', phone: '212-555-0188' };
const COMMA_ENGINEER = { name: 'Ray, Lee', phone: '(312) 555-0177' };

/** Adds the dispatches that never move: confirmed, on site, and one for each thing that can be missing. */
export function addStillDispatches({ dispatches, sites }: WorldState, epoch: Date): void {
  for (const facts of stillDispatches(epoch)) {
    const site = sites.get(siteKey(STILL_CLIENT_ID, 501));
    if (!site) throw new Error('the still part has no site 501');
    dispatches.set(facts.number, {
      ticketReference: null,
      orderNumber: null,
      appointment: null,
      requestedDate: localDay(facts.requestedAt, 'Eastern'),
      requestedWindow: '7AM-9AM',
      zoneText: 'Eastern Time',
      siteName: 'ACME Retail Store 12',
      address: site.address,
      siteContact: { name: 'Ann Example', phone: '+1 555 010 0101' },
      fieldEngineer: null,
      checkedInAt: null,
      checkedOutAt: null,
      scopeOfWork:
        'Reseat and test the WAN cabling of the edge, replace the patch cord if the link stays down.',
      materials: 'Laptop, console cable, 2 patch cords Cat6',
      closeOutNotes: null,
      still: true,
      ...facts,
    });
  }
}

type Facts = Pick<Dispatch, 'vendor' | 'number' | 'phase' | 'phaseChangedAt' | 'requestedAt'> &
  Partial<Dispatch>;

function stillDispatches(epoch: Date): Facts[] {
  const ago = (hours: number): Date => after(epoch, -hours * HOUR_MS);
  const started = nextHalfHour(ago(2));
  const tomorrow = atHour(epoch, 'Eastern', 1, 7);
  const finished = {
    appointment: appointmentAt('LIT', nextHalfHour(ago(30)), 'Eastern'),
    fieldEngineer: ENGINEER,
    checkedInAt: ago(29),
    checkedOutAt: ago(28),
    closeOutNotes: 'Replaced patch cord between modem and GE1, link stable for 20 minutes.',
  };
  return [
    {
      vendor: 'LIT',
      number: STILL_LIT_DISPATCH,
      ticketReference: '5400123',
      requestedAt: ago(5),
      phase: 'confirmed',
      phaseChangedAt: ago(4),
      appointment: appointmentAt('LIT', tomorrow, 'Eastern'),
      fieldEngineer: ENGINEER,
    },
    {
      vendor: 'CTS',
      number: 'S-20451',
      ticketReference: '5400123',
      orderNumber: 'IGZ5d8kTq2mXw9LkB4nTvR8cA',
      requestedAt: ago(6),
      phase: 'on-site',
      phaseChangedAt: started,
      appointment: appointmentAt('CTS', started, 'Eastern'),
      requestedWindow: '4PM-6PM',
      fieldEngineer: COMMA_ENGINEER,
      checkedInAt: after(started, 5 * MINUTE_MS),
    },
    {
      vendor: 'LIT',
      number: 'DIS10002',
      ticketReference: '5400115',
      requestedAt: ago(1),
      phase: 'requested',
      phaseChangedAt: ago(1),
    },
    {
      vendor: 'LIT',
      number: 'DIS10003',
      ticketReference: '5400117',
      requestedAt: ago(3),
      phase: 'confirmed',
      phaseChangedAt: ago(2),
      requestedWindow: 'ASAP',
      appointment: { at: null, localDate: localDay(epoch, 'Eastern'), localTime: 'ASAP' },
      fieldEngineer: ENGINEER,
    },
    {
      vendor: 'CTS',
      number: 'S-20452',
      ticketReference: '5400116',
      requestedAt: ago(8),
      phase: 'confirmed',
      phaseChangedAt: ago(7),
      appointment: { at: null, localDate: localDay(tomorrow, 'Eastern'), localTime: '03:00 PM' },
      requestedWindow: null,
      fieldEngineer: { name: 'Jane Doe', phone: null },
      siteContact: null,
    },
    {
      vendor: 'LIT',
      number: 'DIS10004',
      ticketReference: '700300|IW55',
      requestedAt: ago(40),
      phase: 'completed',
      phaseChangedAt: ago(28),
      ...finished,
    },
    {
      vendor: 'CTS',
      number: 'S-20453',
      requestedAt: ago(20),
      phase: 'cancelled',
      phaseChangedAt: ago(18),
    },
    {
      vendor: 'LIT',
      number: 'DIS10005',
      ticketReference: '5400121',
      requestedAt: ago(22),
      phase: 'cancelled',
      phaseChangedAt: ago(21),
      requestedWindow: null,
    },
    {
      vendor: 'LIT',
      number: 'DIS10006',
      ticketReference: '5400122',
      requestedAt: ago(41),
      phase: 'completed',
      phaseChangedAt: ago(28),
      ...finished,
    },
    {
      vendor: 'LIT',
      number: 'DIS10007',
      ticketReference: '5400105',
      requestedAt: ago(7),
      phase: 'on-site',
      phaseChangedAt: started,
      appointment: appointmentAt('LIT', started, 'Eastern'),
      fieldEngineer: ENGINEER,
    },
    {
      vendor: 'CTS',
      number: 'S-20454',
      ticketReference: '5400121',
      requestedAt: ago(44),
      phase: 'completed',
      phaseChangedAt: ago(28),
      ...finished,
      appointment: appointmentAt('CTS', nextHalfHour(ago(30)), 'Eastern'),
    },
  ];
}
