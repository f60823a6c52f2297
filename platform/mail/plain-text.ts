/** Elements whose content nobody reads. */
const HIDDEN = new Set(['head', 'style', 'script', 'title', 'template']);
/** Elements that begin and end a line. */
const LINES = new Set(
  'p div table tr ul ol h1 h2 h3 h4 h5 h6 blockquote pre section article header footer hr'.split(
    ' ',
  ),
);
/** Holds neither `<` nor `>`, so a broken one ends where the next begins. */
const TAG = /<(\/?)([a-z][a-z\d]*)([^<>]*)>/iy;
const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' },
  ...{ ndash: '–', mdash: '—', hellip: '…', euro: '€', copy: '©', middot: '·', bull: '•' },
};

/**
 * The words of an HTML text, for readers that show none: a line for each block and table row, links
 * with their address. Looks at each character a fixed number of times, whatever the text is.
 */
export function plainTextOf(html: string): string {
  const out: string[] = [];
  let at = 0;
  let link = '';
  while (at < html.length) {
    const open = html.indexOf('<', at);
    out.push(words(html.slice(at, open < 0 ? html.length : open)));
    if (open < 0) break;
    if (html.startsWith('<!--', open)) {
      at = behind(html, '-->', open);
      continue;
    }
    TAG.lastIndex = open;
    const tag = TAG.exec(html);
    if (!tag) {
      // `<` of a comparison, or a declaration.
      const end = html.startsWith('<!', open) ? behind(html, '>', open) : open + 1;
      if (end === open + 1) out.push('<');
      at = end;
      continue;
    }
    const [all, closing, name = '', attributes = ''] = tag;
    const element = name.toLowerCase();
    at = open + all.length;
    if (closing === '' && HIDDEN.has(element)) at = behindElement(html, element, at);
    else if (element === 'a' && closing === '') link = addressIn(attributes);
    else if (element === 'a') {
      if (link !== '' && !out.at(-1)?.includes(link)) out.push(` (${link})`);
      link = '';
    } else out.push(markOf(element, closing !== ''));
  }
  return tidy(out.join(''));
}

function markOf(element: string, closes: boolean): string {
  if (element === 'br' || LINES.has(element)) return '\n';
  if (element === 'li') return closes ? '' : '\n- ';
  return closes && (element === 'td' || element === 'th') ? '\t' : '';
}

function behind(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

function behindElement(html: string, element: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + element.length).toLowerCase() === element)
      return behind(html, '>', at);
  }
  return html.length;
}

function addressIn(attributes: string): string {
  const found = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes);
  const address = decoded(found?.[1] ?? found?.[2] ?? '');
  return /^https?:/i.test(address) ? address : '';
}

const words = (text: string): string => decoded(text.replace(/[ \t\r\n]+/g, ' '));

function decoded(text: string): string {
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (all, entity: string) => {
    if (!entity.startsWith('#')) return ENTITIES[entity.toLowerCase()] ?? all;
    const code = /^#x/i.test(entity) ? parseInt(entity.slice(2), 16) : Number(entity.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

function tidy(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/ {2,}/g, ' ').trim());
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
