import { requireForm, requireRange } from '../../../platform/arguments.ts';
import { byNumerals, decodeCursor, pageOf } from '../../../platform/pages.ts';
import type { QueryResolvers } from '../../generated/lit.ts';

/** What a cursor of the list of dispatches holds: the vendor's numbers have any form. */
const DISPATCH_ID = /^LIT:./s;

export const query: QueryResolvers = {
  async litDispatches(_parent, { first, after }, { dispatches }) {
    requireRange('first', first, 1, 500);
    // Before anybody is asked.
    if (after != null) decodeCursor(after, DISPATCH_ID);
    const open = [...(await dispatches.open()).values()];
    const page = pageOf(open, { first, after }, ({ id }) => id, byNumerals);
    return { ...page, nodes: [...page.nodes] };
  },
  litOpenDispatches: async (_parent, _arguments, { dispatches }) => [
    ...(await dispatches.open()).values(),
  ],
  dispatchFileUpload(_parent, { id }, { uploads }) {
    requireForm('id', id, /^[\w-]{1,64}$/, 'the `id` of an upload');
    return uploads.get(id);
  },
  async uncertainDispatchFileUploads(_parent, { first, after }, { uploads }) {
    requireRange('first', first, 1, 100);
    if (after != null) decodeCursor(after);
    const page = await uploads.uncertain({ first, after: after ?? null });
    return { ...page, nodes: [...page.nodes] };
  },
};
