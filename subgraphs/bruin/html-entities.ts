const XML_ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g;

/**
 * Bruin prints names of people and companies as a web page would: `Ann &amp; Bob`. Decodes the five
 * entities of XML and numeric ones, each once; whatever else looks like an entity stays as it is.
 */
export function decodeEntities(text: string): string {
  return text.replace(
    ENTITY,
    (entity, decimal?: string, hexadecimal?: string, name?: string) =>
      (name === undefined ? undefined : XML_ENTITIES[name]) ??
      character(decimal === undefined ? parseInt(hexadecimal ?? '', 16) : parseInt(decimal, 10)) ??
      entity,
  );
}

/** Undefined for what is no character: surrogates, NUL, and numbers past the last code point. */
function character(codePoint: number): string | undefined {
  const exists = codePoint > 0 && codePoint <= 0x10ffff;
  const surrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
  return exists && !surrogate ? String.fromCodePoint(codePoint) : undefined;
}
