import { settings as declaration } from '../../../monitors/dispatch-desk/settings.ts';
import type { Order, StepObservation } from '../../../monitors/dispatch-desk/sightings.ts';
import { createSettingsReader } from '../../../platform/config.ts';

const reader = createSettingsReader({}, true);
export const settings = reader.read('a test', declaration);
reader.finish();

export const ORDER: Order = {
  ...{ vendor: 'LIT', ticketId: '700200', date: '2026-11-30', time: '4.00PM' },
  ...{ timeZone: 'PACIFIC', slaLevel: 'PRE_PLANNED', jobSite: 'Blue Harbor Store 7' },
  ...{ street: '1 Harbor Road', street2: null, city: 'Oakland', state: 'CA', zipCode: '94607' },
  ...{ country: 'United States', contactFirstName: 'Ana', contactLastName: 'Ruiz' },
  ...{ contactPhone: '2125550133', serviceTypes: null, materialsNeeded: 'Laptop' },
  ...{ scopeOfWork: 'Offline', callInInstructions: 'Call the NOC', siteSurveyQuoteRequired: false },
  requester: {
    ...{ firstName: 'Noa', lastName: 'Lind', department: 'T1_REPAIR' },
    ...{ email: 'noa@noc.example.com', departmentPhone: '2125550100' },
  },
};

/** An order from LIT at its first step. */
export function anObservation({
  request,
  ...more
}: { request?: Partial<StepObservation['request']> } & Partial<
  Omit<StepObservation, 'request'>
> = {}): StepObservation {
  return {
    request: {
      ...{ id: 'r1', kind: 'CREATE', vendor: 'LIT', state: 'RUNNING', step: 'VENDOR' },
      ...{ number: null, portalNumber: null, ticket: { id: '700200' } },
      ...request,
    },
    ...{ attempt: 1, round: 0, order: ORDER, changes: null, cancellation: null },
    ...{ dispatch: null, ticket: null },
    ...more,
  };
}

/** A request to call a dispatch of CTS off, at its check, with all that it reads. */
export function aCancellation(changes: Parameters<typeof anObservation>[0] = {}): StepObservation {
  const { request, ...more } = changes;
  return anObservation({
    request: {
      ...{ kind: 'CANCEL', vendor: 'CTS', step: 'CHECK', number: 'S-1', ticket: null },
      ...request,
    },
    order: null,
    cancellation: { reason: 'solved', requestedBy: 'Noa' },
    dispatch: {
      kind: 'read',
      value: {
        ...{ status: 'CONFIRMED', scheduledAt: '2026-11-30T20:00:00.000Z' },
        ...{ timeZone: 'America/New_York', ticketId: '700200', portalNumber: 'IGZ1' },
      },
    },
    ticket: { kind: 'read', value: { customerId: '70001', notes: [] } },
    ...more,
  });
}
