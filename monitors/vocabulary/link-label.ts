/** Words in the label of a link that somebody else than us looks after. */
export const BYOB_WORDS: readonly string[] = [
  'byob',
  'customer owned',
  'client owned',
  'customer provided',
  'client provided',
];

/** Labels that carriers are not asked about: the links of others, and one more device of ours. */
export const NOT_FOR_CARRIER_WORDS: readonly string[] = [...BYOB_WORDS, 'piab'];

/** Words in the label of a link that is mended before others. */
export const BUSINESS_GRADE_WORDS: readonly string[] = ['DIA', 'MPLS'];

type Label = string | null | undefined;

/** Whether a label holds one of the words, in capitals or not. */
export function holdsAny(label: Label, words: readonly string[]): boolean {
  const text = (label ?? '').toLowerCase();
  return words.some((word) => word !== '' && text.includes(word.toLowerCase()));
}

/** Whether a link is somebody else's to repair. */
export function isByob(label: Label, words: readonly string[] = BYOB_WORDS): boolean {
  return holdsAny(label, words);
}

/** Whether a label holds one of the words, not as part of a longer one: `Mediacom` is no `DIA`. */
export function isBusinessGrade(
  label: Label,
  words: readonly string[] = BUSINESS_GRADE_WORDS,
): boolean {
  const parts = (label ?? '').toUpperCase().split(/[^\p{L}]+/u);
  return words.some((word) => parts.includes(word.toUpperCase()));
}

/** Whether a label is an address and nothing else, as orchestrators give to links without a name. */
export function isIpAddress(label: Label): boolean {
  const text = label?.trim() ?? '';
  const octets = text.split('.');
  const v4 =
    octets.length === 4 && octets.every((octet) => /^\d{1,3}$/.test(octet) && +octet < 256);
  return v4 || (/^[\da-f:]*:[\da-f:]*:[\da-f:]*$/i.test(text) && text.length <= 39);
}
