import { requireForm } from '../../platform/arguments.ts';

/** Bruin's ids are numbers of 32 bits: it answers 400 to a longer one, where we know what to say. */
const MAX_ID = 2 ** 31 - 1;
const isId = (text: string): boolean => /^[1-9]\d{0,9}$/.test(text) && Number(text) <= MAX_ID;

/** An id of a client, a ticket or a task within its ticket. */
export const ONE = { test: isId };
/** Two ids joined by pairOf. */
export const TWO = {
  test: (text: string) => text.split(':').length === 2 && text.split(':').every(isId),
};
/** Serial numbers, line numbers, circuit ids like `70/KXGS/123456//CHI`: printable, no blank at the ends. */
export const SERVICE_NUMBER = /^[!-~](?:[ -~]{0,62}[!-~])?$/;

/** @throws CodedError BAD_USER_INPUT */
export function requireClientId(argument: string, id: string): string {
  return requireForm(argument, id, ONE, 'a client id, digits, for example "70001"');
}

/** @throws CodedError BAD_USER_INPUT */
export function requireTicketId(argument: string, id: string): string {
  return requireForm(argument, id, ONE, 'a ticket id, digits, for example "5400123"');
}

/** @throws CodedError BAD_USER_INPUT */
export function requireSiteId(argument: string, id: string): string {
  return requireForm(argument, id, TWO, '"clientId:siteId", for example "70001:501"');
}

/** @throws CodedError BAD_USER_INPUT */
export function requireTaskId(argument: string, id: string): string {
  return requireForm(argument, id, TWO, '"ticketId:detailId", for example "5400123:8801"');
}

/** @throws CodedError BAD_USER_INPUT */
export function requireServiceNumber(argument: string, id: string): string {
  return requireForm(
    argument,
    id,
    SERVICE_NUMBER,
    '1 to 64 printable characters, for example "VC0000001"',
  );
}

/** Joins two ids to one key. The first never holds a colon. */
export function pairOf(first: string, second: string): string {
  return `${first}:${second}`;
}

/** Undoes pairOf. */
export function splitPair(pair: string): [first: string, second: string] {
  const colon = pair.indexOf(':');
  return [pair.slice(0, colon), pair.slice(colon + 1)];
}
