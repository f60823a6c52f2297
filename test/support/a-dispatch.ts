import type { Dispatch } from '../../sandbox/world/types.ts';

/** A confirmed dispatch of the sandbox's world with everything in it, but not yet on its way. */
export const aDispatch = (
  overrides: Partial<Dispatch> & Pick<Dispatch, 'vendor' | 'number'>,
): Dispatch => ({
  ticketReference: '5400123',
  orderNumber: null,
  phase: 'confirmed',
  phaseChangedAt: new Date('2024-06-03T10:00:00Z'),
  requestedAt: new Date('2024-06-01T09:30:00Z'),
  appointment: {
    at: new Date('2024-06-04T20:00:00Z'),
    localDate: '2024-06-04',
    localTime: overrides.vendor === 'LIT' ? '4PM-6PM' : '4.00PM',
  },
  requestedDate: '2024-06-05',
  requestedWindow: '7AM-9AM',
  zoneText: 'Eastern Time',
  siteName: 'Store 12',
  address: { street: '1 Main St', city: 'Albany', state: 'NY', zip: '12207', country: 'USA' },
  siteContact: { name: 'Carl Diaz', phone: '+1 212 555 0142' },
  fieldEngineer: { name: 'Sam Porter', phone: '(212) 555-0188' },
  checkedInAt: null,
  checkedOutAt: null,
  scopeOfWork: 'Replace the modem',
  materials: 'Laptop, console cable',
  closeOutNotes: null,
  still: true,
  ...overrides,
});

/** The dispatches of a world, under their numbers. */
export const byNumber = (...dispatches: readonly Dispatch[]): Map<string, Dispatch> =>
  new Map(dispatches.map((dispatch) => [dispatch.number, dispatch]));
