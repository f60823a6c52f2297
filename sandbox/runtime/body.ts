/**
 * Reads a request body by its content type: JSON of any flavour and forms are parsed, text stays
 * text. Undefined for an empty body, for JSON that does not parse and for other bytes.
 */
export function parseBody(contentType: string | undefined, raw: Buffer): unknown {
  if (raw.length === 0) return undefined;
  const type = contentType?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (/[/+]json(-patch\+json)?$/.test(type)) return parseJson(raw.toString('utf8'));
  if (type === 'application/x-www-form-urlencoded') {
    return Object.fromEntries(new URLSearchParams(raw.toString('utf8')));
  }
  return type === '' || type.startsWith('text/') ? raw.toString('utf8') : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
