import type { CreateLitDispatchInput } from '../../../subgraphs/generated/lit.ts';

/** An order with everything in it that has to be. */
export const anOrder = (
  overrides: Partial<CreateLitDispatchInput> = {},
): CreateLitDispatchInput => ({
  ticketId: '5400123',
  date: '2026-11-30',
  time: '7.30AM',
  timeZone: 'EASTERN',
  jobSite: 'Blue Harbor Store 7',
  street: '12 Elm St',
  city: 'Springfield',
  state: 'IL',
  zipCode: '62701',
  contactName: 'Ana Ruiz',
  contactPhone: '(212) 555-0133',
  materialsNeeded: 'Laptop, console cable',
  scopeOfWork: 'Replace the modem',
  callInInstructions: 'Call the desk on arrival',
  requester: {
    name: 'Nora Desk',
    department: 'Customer Care',
    email: 'nora.desk@noc.example.test',
    departmentPhone: '555 555 0100',
  },
  ...overrides,
});
