/**
 * Reads a telephone number of the North American plan out of text typed by hand.
 *
 * @returns E.164, for example `+12125550142`; null unless the text holds 10 digits, or 11 that
 * begin with 1. What stands between the digits does not matter.
 */
export function parsePhone(text: string | null | undefined): string | null {
  const digits = (text ?? '').replace(/\D/g, '');
  if (digits.length === 10) return `+1${digits}`;
  return digits.length === 11 && digits.startsWith('1') ? `+${digits}` : null;
}

/**
 * Reads a number that is to be called or written to: E.164 of any country when it begins with `+`,
 * else one of the North American plan as people write it.
 *
 * @returns E.164; null for what is neither.
 */
export function parseDialledNumber(text: string): string | null {
  if (!/^[\d\s().+-]+$/.test(text)) return null;
  const trimmed = text.trim();
  if (!trimmed.startsWith('+')) return trimmed.includes('+') ? null : parsePhone(trimmed);
  const digits = trimmed.replace(/\D/g, '');
  if (trimmed.lastIndexOf('+') > 0) return null;
  if (digits.startsWith('1')) return digits.length === 11 ? parsePhone(digits) : null;
  return /^[2-9]\d{6,14}$/.test(digits) ? `+${digits}` : null;
}
