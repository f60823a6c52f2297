import type { Body } from './body.ts';
import { noteText } from './notes.ts';
import { TOPICS } from './topics.ts';

/** A ticket to be opened as it was sent. */
export interface TicketRequest {
  readonly clientId: number;
  readonly category: string;
  /** Each once. */
  readonly serviceNumbers: readonly string[];
  readonly notes: readonly { readonly type: string; readonly text: string }[];
}

const ROLES = ['site', 'ticket'];

/** @throws Refusal with envelope B, or A for a note that is too long. */
export function readNewTicket(body: Body): TicketRequest {
  body.only('clientId', 'category', 'services', 'notes', 'contacts');
  const clientId = body.requiredInteger('clientId');
  const category = body.requiredText('category');
  if (!TOPICS.some((topic) => topic.category === category)) throw body.refuse('category');
  const services = filled(body, 'services').map(readService);
  for (const contact of filled(body, 'contacts')) checkContact(contact);
  const notes = (body.objects('notes') ?? []).map(readNote);
  return { clientId, category, serviceNumbers: [...new Set(services)], notes };
}

function filled(body: Body, name: string): readonly Body[] {
  const items = body.objects(name) ?? [];
  if (items.length === 0) throw body.refuse(name);
  return items;
}

function readService(service: Body): string {
  service.only('serviceNumber');
  return service.requiredText('serviceNumber');
}

function readNote(note: Body): { type: string; text: string } {
  note.only('noteType', 'noteValue');
  return { type: note.requiredText('noteType'), text: noteText(note, 'noteValue') };
}

function checkContact(contact: Body): void {
  contact.only('email', 'phone', 'name', 'type');
  for (const name of ['email', 'phone', 'name']) contact.requiredText(name);
  if (!ROLES.includes(contact.requiredText('type'))) throw contact.refuse('type');
}
