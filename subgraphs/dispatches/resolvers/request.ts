import type {
  DispatchRequestClaimResolvers,
  DispatchRequestEventResolvers,
  DispatchRequestResolvers,
  DispatchRequestStepEntryResolvers,
} from '../../generated/dispatches.ts';

export const dispatchRequest: DispatchRequestResolvers = {
  steps: ({ steps }) => [...steps],
  createdAt: ({ createdAt }) => new Date(createdAt),
  finishedAt: ({ finishedAt }) => (finishedAt === null ? null : new Date(finishedAt)),
  ticket: ({ ticketId }) => (ticketId === null ? null : { id: ticketId }),
  /** What the index does not hold yet is null here, also while a vendor was not read. */
  dispatch: ({ vendor, number, portalNumber }, _arguments, { desk }) =>
    desk.held(vendor, number, portalNumber),
};

export const dispatchRequestStepEntry: DispatchRequestStepEntryResolvers = {
  finishedAt: ({ finishedAt }) => new Date(finishedAt),
};

export const dispatchRequestClaim: DispatchRequestClaimResolvers = {
  following: ({ following }) => [...following],
};

/** The request is read when the event is sent: by then it may be further on. */
export const dispatchRequestEvent: DispatchRequestEventResolvers = {
  request: ({ id }, _arguments, { requests }) => requests.get(id),
};
