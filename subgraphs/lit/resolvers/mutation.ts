import type { MutationResolvers } from '../../generated/lit.ts';

export const mutation: MutationResolvers = {
  createLitDispatch: (_parent, { input }, { writer }) => writer.create(input),
  updateLitDispatch: (_parent, { input }, { writer }) => writer.update(input),
  cancelLitDispatch: (_parent, { input }, { writer }) => writer.cancel(input),
  uploadDispatchFile: (_parent, { input }, { uploads, requestId }) =>
    uploads.open(input, requestId),
  dismissDispatchFileUpload: (_parent, { input }, { uploads }) => uploads.dismiss(input),
};
