import { BadRequest } from './refusal.ts';
import { fingerprint, type BillingQuery } from './request.ts';

/** Where a page begins. */
export interface Place {
  /** 1 is the first. */
  readonly page: number;
  /** Id of the last event on the pages before; empty: there is none. */
  readonly behind: string;
}

const BEGINNING: Place = { page: 1, behind: '' };

/** Opaque, and the same for the same place of the same query. */
export const printPlace = (query: BillingQuery, { page, behind }: Place): string =>
  Buffer.from([fingerprint(query), page, behind].join(' ')).toString('base64');

/** @throws BadRequest for what was never given out, or for another query. */
export function readPlace(query: BillingQuery, token: string | null): Place {
  if (token === null) return BEGINNING;
  const text = Buffer.from(token, 'base64').toString();
  const [, page, behind = ''] = /^[\w-]+ (\d{1,6}) (\S*)$/.exec(text) ?? [];
  const place = { page: Number(page), behind };
  if (printPlace(query, place) !== token) {
    throw new BadRequest('start_token: unknown, or the other fields have changed');
  }
  return place;
}
