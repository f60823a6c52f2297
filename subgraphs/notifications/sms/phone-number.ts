import { parsePhone } from '../../../platform/phone.ts';

/**
 * Reads a number that a text message is to go to: E.164 of any country when it begins with `+`, else
 * one of the North American plan as people write it.
 *
 * @returns E.164; null for what is neither.
 */
export function phoneNumberOf(text: string): string | null {
  if (!/^[\d\s().+-]+$/.test(text)) return null;
  const trimmed = text.trim();
  if (!trimmed.startsWith('+')) return trimmed.includes('+') ? null : parsePhone(trimmed);
  const digits = trimmed.replace(/\D/g, '');
  if (trimmed.lastIndexOf('+') > 0) return null;
  if (digits.startsWith('1')) return digits.length === 11 ? parsePhone(digits) : null;
  return /^[2-9]\d{6,14}$/.test(digits) ? `+${digits}` : null;
}
