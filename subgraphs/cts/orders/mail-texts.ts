/** A line `Label: value` of a mail to the vendor. */
export type LabelledLine = readonly [label: string, value: string];

/** The same words for all who read mail. */
export interface MailTexts {
  readonly text: string;
  readonly html: string;
}

/** Lines `Label: value` with blank lines between, behind a sentence that says what is wanted. */
export function mailTexts(wish: string, lines: readonly LabelledLine[]): MailTexts {
  const flat = lines.map(([label, value]) => [label, onOneLine(value)] as const);
  const text = [wish, ...flat.map(([label, value]) => `${label}: ${value}`)].join('\n\n');
  const html = [
    `<p>${escaped(wish)}</p>`,
    ...flat.map(([label, value]) => `<p><b>${escaped(label)}:</b> ${escaped(value)}</p>`),
  ].join('\n');
  return { text, html };
}

/** A value with lines of its own could bring labels of its own. */
function onOneLine(value: string): string {
  const parts = value
    .split(/[\r\n\p{Zl}\p{Zp}]+/u)
    .map((part) => part.replaceAll('\t', ' ').trim());
  return parts.filter((part) => part !== '').join(' / ');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
