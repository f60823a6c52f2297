import { requireLength, requireRange } from '../../../platform/arguments.ts';
import { decodeCursor, pageOf, type Page } from '../../../platform/pages.ts';
import type { QueryResolvers } from '../../generated/digi.ts';
import { newestFirst, recoveryKey } from '../grouping.ts';
import type { ModemRebootModel } from '../model.ts';

export const query: QueryResolvers = {
  async modemRecoveries(_parent, { since, first, after }, { recoveries }) {
    requireRange('first', first, 1, 999);
    // Before anybody is asked.
    if (after != null) decodeCursor(after);
    const found = await recoveries.since(since);
    return connection(pageOf(found, { first, after }, recoveryKey, newestFirst));
  },
  async modemReboots(_parent, { states, first, after }, { reboots }) {
    requireRange('first', first, 1, 200);
    if (states != null) requireLength('states', states, 1, 5);
    if (after != null) decodeCursor(after);
    const found = await reboots.list(states);
    const sorted = found.toSorted((a, b) => newestFirst(rebootKey(a), rebootKey(b)));
    return connection(pageOf(sorted, { first, after }, rebootKey, newestFirst));
  },
};

const rebootKey = ({ createdAt, id }: ModemRebootModel): string =>
  `${createdAt.toISOString()} ${id}`;

const connection = <T>(page: Page<T>) => ({ ...page, nodes: [...page.nodes] });
