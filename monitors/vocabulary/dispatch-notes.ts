import { DISPATCH_HEADINGS, ENGINEER_HEADING, SMS_SENT } from './dispatch-headings.ts';
import { oneLine } from './note-lines.ts';
import { MARKER, MARKERS } from './note-marker.ts';
import type { PageForm } from './split-note.ts';

/** A field engineer. */
export interface Engineer {
  readonly name: string;
  readonly phone: string | null;
}

/** A note about a dispatch, as data. Dates are printed as `displayDate` does. */
export type DispatchNote =
  /** Engineer: for CTS alone. */
  | { readonly kind: 'CONFIRMED'; readonly date: string; readonly engineer: Engineer | null }
  | { readonly kind: 'ENGINEER_CONFIRMED'; readonly engineer: Engineer }
  | { readonly kind: 'CLIENT_SMS' | 'TECH_SMS'; readonly phone: string }
  | {
      readonly kind: 'CLIENT_REMINDER' | 'TECH_REMINDER';
      readonly hours: number;
      readonly phone: string;
    }
  | { readonly kind: 'TECH_CHANGED'; readonly ticketId: string; readonly engineer: Engineer }
  | { readonly kind: 'ON_SITE'; readonly phone: string; readonly engineerName: string | null }
  | { readonly kind: 'CANCELLED' | 'CANCEL_REQUESTED'; readonly date: string }
  | { readonly kind: 'COMPLETED'; readonly ticketId: string };

/** First line of each note about a dispatch. @param number LIT's own number, or ours for CTS. */
export function markerLine(number: string): string {
  return `${MARKER} ${oneLine(number)}`;
}

/** Pages 2 and up of a note about a dispatch begin with its number and heading. */
export function dispatchPages(number: string, heading: string): PageForm {
  return { heading: [markerLine(number), heading], counter: 'Dispatch note' };
}

/** @param number LIT's own number, or ours for CTS. */
export function buildDispatchNote(number: string, note: DispatchNote): string {
  return [markerLine(number), ...bodyLines(note)].join('\n');
}

function bodyLines(note: DispatchNote): string[] {
  switch (note.kind) {
    case 'CONFIRMED':
      return [
        DISPATCH_HEADINGS.CONFIRMED,
        `Dispatch scheduled for ${oneLine(note.date)}`,
        ...(note.engineer === null ? [] : engineerLines(note.engineer)),
      ];
    case 'ENGINEER_CONFIRMED':
      return [DISPATCH_HEADINGS.ENGINEER_CONFIRMED, ...engineerLines(note.engineer)];
    case 'CLIENT_SMS':
    case 'TECH_SMS':
      return [SMS_SENT[note.kind] + oneLine(note.phone)];
    case 'CLIENT_REMINDER':
      return [`Dispatch ${note.hours}h prior reminder SMS sent to ${oneLine(note.phone)}`];
    case 'TECH_REMINDER':
      return [`Dispatch ${note.hours}h prior reminder tech SMS sent to ${oneLine(note.phone)}`];
    case 'TECH_CHANGED':
      return [
        DISPATCH_HEADINGS.TECH_CHANGED,
        `Reference: ${oneLine(note.ticketId)}`,
        ...engineerLines(note.engineer),
      ];
    case 'ON_SITE':
      return [
        DISPATCH_HEADINGS.ON_SITE,
        `SMS notification sent to ${oneLine(note.phone)}`,
        '',
        `The field engineer, ${oneLine(note.engineerName ?? 'whose name is not known')}, has arrived.`,
      ];
    case 'CANCELLED':
      return [
        DISPATCH_HEADINGS.CANCELLED,
        `The dispatch for ${oneLine(note.date)} was cancelled by the vendor.`,
      ];
    case 'CANCEL_REQUESTED':
      return [
        DISPATCH_HEADINGS.CANCEL_REQUESTED,
        `The vendor was asked to cancel the dispatch for ${oneLine(note.date)}.`,
      ];
    case 'COMPLETED':
      return [
        DISPATCH_HEADINGS.COMPLETED,
        'The work of this dispatch is done.',
        `Reference: ${oneLine(note.ticketId)}`,
      ];
  }
}

function engineerLines({ name, phone }: Engineer): string[] {
  return ['', ENGINEER_HEADING, oneLine(name), oneLine(phone ?? '')];
}

/** Text of people as it may stand in a note: what looks like a marker of ours would pass for one. */
export function withoutMarkers(text: string): string {
  return MARKERS.reduce((rest, marker) => rest.replaceAll(marker, '(marker)'), text);
}
