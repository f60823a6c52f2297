import type { ActionRecord, ActionState, Subject } from '../../monitors/runtime/decision.ts';

/** What a state means to somebody who reads a plan. */
export const STATES: Readonly<Record<ActionState, string>> = {
  PLANNED: 'begun, with no known end',
  DONE: 'done',
  WITHHELD: 'would be done',
  ALREADY: 'is so already',
  HELD: 'held back',
  REFUSED: 'refused',
  UNCERTAIN: 'sent, and nobody knows whether it arrived',
  FAILED: 'failed',
  NOT_BEGUN: 'not begun, because an action before it was not carried out, or not needed',
};

/** An action with its end and its data: a line each, texts of several lines as they stand. */
export function actionLines(
  { action, state, detail, noteIds = [] }: ActionRecord,
  index: number,
): string[] {
  const { kind, ifItFails: _, ifAlready: __, ...fields } = action;
  const said = detail === undefined ? '' : ` (${detail})`;
  const notes = noteIds.length === 0 ? '' : `, note ${noteIds.join(', ')}`;
  return [
    `    ${index + 1}. ${kind}: ${STATES[state]}${said}${notes}`,
    ...Object.entries(fields).flatMap(([name, value]) => fieldLines(name, value)),
  ];
}

/** Whom a decision concerns, the most telling first. */
export function subjectWords(subject: Subject): string {
  const { serialNumber, ticketId, customerId, siteId, dispatchId, host } = subject;
  const words = [
    serialNumber,
    dispatchId,
    ticketId && `ticket ${ticketId}`,
    customerId && `customer ${customerId}`,
    siteId && `site ${siteId}`,
    host && `on ${host}`,
  ];
  return words.filter((word) => !!word).join(', ') || 'in general';
}

function fieldLines(name: string, value: unknown): string[] {
  const texts = textsOf(value);
  const [first] = texts;
  if (first === undefined) return [];
  if (texts.every((text) => !text.includes('\n'))) return [`       ${name}: ${texts.join(', ')}`];
  return texts.flatMap((text) => [
    `       ${name}:`,
    ...text.split('\n').map((line) => `         | ${line}`.trimEnd()),
  ]);
}

/** Nested data is the ledger's to show. */
function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value === 'string') return value === '' ? [] : [value];
  return typeof value === 'number' || typeof value === 'boolean' ? [String(value)] : [];
}
