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
