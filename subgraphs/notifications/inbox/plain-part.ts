/** A part of a message, one character for each byte. */
export interface RawPart {
  readonly header: string;
  readonly body: string;
}

/** Deeper messages are traps. */
const MAX_DEPTH = 50;
const HEADER_END = /\r?\n\r?\n/;

/**
 * Finds the first plain text of a message that is no attachment.
 *
 * @param message one character for each byte.
 * @returns null when there is none.
 * @throws Error for a message nested deeper than anybody writes.
 */
export function firstPlainPart(message: string): RawPart | null {
  return search(message, 0);
}

function search(entity: string, depth: number): RawPart | null {
  if (depth > MAX_DEPTH) throw new Error(`parts nested deeper than ${MAX_DEPTH}`);
  const part = splitHeader(entity);
  if (/^attachment\b/i.test(fieldOf(part.header, 'Content-Disposition') ?? '')) return null;
  const type = fieldOf(part.header, 'Content-Type') ?? 'text/plain';
  if (/^multipart\//i.test(type)) {
    for (const inner of partsOf(part.body, boundaryOf(type))) {
      const found = search(inner, depth + 1);
      if (found) return found;
    }
    return null;
  }
  if (/^message\/rfc822\b/i.test(type)) return search(part.body, depth + 1);
  return /^text\/plain\b/i.test(type) ? part : null;
}

/** A message that begins with an empty line has no header. */
export function splitHeader(entity: string): RawPart {
  const empty = /^\r?\n/.exec(entity);
  if (empty) return { header: '', body: entity.slice(empty[0].length) };
  const end = HEADER_END.exec(entity);
  if (!end) return { header: entity, body: '' };
  return { header: entity.slice(0, end.index), body: entity.slice(end.index + end[0].length) };
}

/** The first field of a name, folded lines joined; null without one. */
export function fieldOf(header: string, name: string): string | null {
  const field = new RegExp(`^${name}[ \\t]*:((?:.*\\r?\\n[ \\t])*.*)$`, 'im').exec(header)?.[1];
  return field?.replace(/\r?\n(?=[ \t])/g, '').trim() ?? null;
}

function boundaryOf(type: string): string | null {
  const [, quoted, plain] =
    /;\s*boundary\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]+))/i.exec(type) ?? [];
  return quoted?.replace(/\\(.)/g, '$1') ?? plain ?? null;
}

/** One after the other; the last may have no end, as in a message that was cut. */
function* partsOf(body: string, boundary: string | null): Generator<string> {
  if (boundary === null || boundary === '') return;
  const escaped = boundary.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const lines = new RegExp(`(?:^|\\r?\\n)--${escaped}(--)?[ \\t]*(?=\\r?\\n|$)`, 'g');
  let start: number | null = null;
  for (const line of body.matchAll(lines)) {
    if (start !== null) yield body.slice(start, line.index);
    if (line[1] !== undefined) return;
    start = afterLineEnd(body, line.index + line[0].length);
  }
  if (start !== null) yield body.slice(start);
}

function afterLineEnd(text: string, index: number): number {
  const end = text.startsWith('\r\n', index) ? 2 : 1;
  return Math.min(index + end, text.length);
}
