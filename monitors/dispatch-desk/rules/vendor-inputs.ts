import type {
  CreateLitDispatchInput,
  LitRequesterInput,
  OrderCtsDispatchInput,
  UpdateLitDispatchInput,
} from '../../generated/dispatch-desk.ts';
import type { Changes, Order } from '../sightings.ts';
import { DEPARTMENTS, SERVICE_TYPES, SLA_LEVELS } from './words.ts';

/** What stands for no kind of work: the vendor wants a word. */
const NO_SERVICE_TYPE = 'Not stated';

/** An order as vendor LIT takes it: one line for the street, one text for a name. */
export function litOrder(order: Order): CreateLitDispatchInput {
  const { ticketId, date, time, timeZone, jobSite, city, state, zipCode } = order;
  const { contactPhone, materialsNeeded, scopeOfWork, callInInstructions } = order;
  return {
    ...{ ticketId, date, time, timeZone, jobSite, city, state, zipCode },
    ...{ contactPhone, materialsNeeded, scopeOfWork, callInInstructions },
    urgent: order.slaLevel === 'IMMEDIATELY',
    street: [order.street, order.street2 ?? ''].join(' ').trim(),
    contactName: `${order.contactFirstName} ${order.contactLastName}`,
    siteSurveyQuoteRequired: order.siteSurveyQuoteRequired,
    requester: litRequester(order.requester),
  };
}

/** An order as vendor CTS takes it. */
export function ctsOrder(order: Order): OrderCtsDispatchInput {
  const { vendor: _vendor, serviceTypes, slaLevel, country, requester, ...same } = order;
  const types = (serviceTypes ?? []).map((type) => SERVICE_TYPES[type]);
  return {
    ...same,
    country: country ?? '',
    slaLevel: SLA_LEVELS[slaLevel],
    serviceType: types.join(' and ') || NO_SERVICE_TYPE,
    requester: { ...requester, department: DEPARTMENTS[requester.department] },
  };
}

/** Changes as vendor LIT takes them: what is null is left out, and stays as it is there. */
export function litChanges(number: string, changes: Changes): UpdateLitDispatchInput {
  const { contact, requester, slaLevel, ...same } = changes;
  const said = Object.entries(same).filter(([, value]) => value !== null);
  return {
    ...(Object.fromEntries(said) as Partial<UpdateLitDispatchInput>),
    number,
    ...(slaLevel !== null && { urgent: slaLevel === 'IMMEDIATELY' }),
    ...(contact && {
      contact: { name: `${contact.firstName} ${contact.lastName}`, phone: contact.phone },
    }),
    ...(requester && { requester: litRequester(requester) }),
  };
}

function litRequester(requester: Order['requester']): LitRequesterInput {
  const { firstName, lastName, department, email, departmentPhone } = requester;
  return {
    name: `${firstName} ${lastName}`,
    department: DEPARTMENTS[department],
    ...{ email, departmentPhone },
  };
}
