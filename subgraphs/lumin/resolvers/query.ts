import { requireRange } from '../../../platform/arguments.ts';
import type { QueryResolvers } from '../../generated/lumin.ts';
import { readCursor } from '../cursor.ts';
import { readQuery } from '../period.ts';

export const query: QueryResolvers = {
  billingEvents(_parent, { from, to, types, first, after }, { events }) {
    requireRange('first', first, 1, 1000);
    const asked = readQuery(from, to, types);
    return events.page(asked, first, after == null ? null : readCursor(after, asked));
  },
};
