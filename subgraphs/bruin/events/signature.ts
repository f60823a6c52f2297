import { createHmac, timingSafeEqual } from 'node:crypto';

/** Header of the signature of a delivery: `sha256=<hex HMAC-SHA256 of the raw body>`. */
export const SIGNATURE_HEADER = 'x-bruin-webhook-signature';

const FORM = /^sha256=([0-9a-f]{64})$/i;

/** Whether a signature is that of the body. Its hex may be of either case; the comparison takes constant time. */
export function isSignatureOf(body: Buffer, signature: string, secret: string): boolean {
  const [, hex] = FORM.exec(signature) ?? [];
  if (hex === undefined) return false;
  const expected = createHmac('sha256', secret).update(body).digest();
  return timingSafeEqual(Buffer.from(hex, 'hex'), expected);
}

/** Whether two texts are the same, in time that does not tell where they differ. */
export function isSameSecret(given: string, expected: string): boolean {
  const digest = (text: string): Buffer => createHmac('sha256', 'length').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
