import { requireLength } from '../../platform/arguments.ts';
import { badInput } from '../../platform/errors.ts';
import type { BillingEventType } from '../generated/lumin.ts';
import { lastMicrosOf, microsOf } from './micros.ts';
import type { BillingQuery } from './model.ts';
import { wordOf } from './vocabulary.ts';

const MAX_DAYS = 366;
const DAY_MS = 86_400_000;

/**
 * What a caller asks for, in the vendor's words. `to` is included to the last microsecond of its
 * millisecond, so that periods which follow each other by a millisecond leave nothing out.
 *
 * @throws CodedError BAD_USER_INPUT
 */
export function readQuery(
  from: Date,
  to: Date,
  types: readonly BillingEventType[] | null | undefined,
): BillingQuery {
  if (from > to) {
    throw badInput(
      `from: expected a time that is not after \`to\`; got ${from.toISOString()} and ${to.toISOString()}`,
    );
  }
  if (to.getTime() - from.getTime() > MAX_DAYS * DAY_MS) {
    throw badInput(
      `to: expected a time at most ${MAX_DAYS} days after \`from\`; got ${from.toISOString()} and ${to.toISOString()}`,
    );
  }
  return { from: microsOf(from), to: lastMicrosOf(to), types: readTypes(types) };
}

function readTypes(types: readonly BillingEventType[] | null | undefined): readonly string[] {
  if (types == null) return [];
  const words = requireLength('types', types, 1, 10).map((type) => {
    if (type === 'UNKNOWN') {
      throw badInput(
        'types: expected types that the graph knows; got UNKNOWN; leave `types` out to read all of them',
      );
    }
    return wordOf(type);
  });
  return [...new Set(words)];
}
