import type {
  CtsDispatchResolvers,
  DispatchResolvers,
  LitDispatchResolvers,
} from '../../generated/dispatches.ts';
import type { DispatchEntry } from '../model.ts';

/** A reference to a dispatch that the desk does not know answers null, and so do all fields below it. */
export const dispatch: DispatchResolvers = {
  __resolveType: ({ vendor }) => (vendor === 'LIT' ? 'LitDispatch' : 'CtsDispatch'),
  __resolveReference: ({ id }, { desk }) => desk.dispatch(id),
};

const ticket = ({ ticketId }: DispatchEntry) => (ticketId === null ? null : { id: ticketId });

export const litDispatch: LitDispatchResolvers = {
  ticket,
  __resolveReference: ({ id }, { desk }) => desk.dispatch(id),
};

export const ctsDispatch: CtsDispatchResolvers = {
  ticket,
  __resolveReference: ({ id }, { desk }) => desk.dispatch(id),
};
