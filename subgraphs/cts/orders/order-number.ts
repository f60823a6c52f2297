const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
/** As many as every 128 bits fit into. */
const LENGTH = 22;

/**
 * Our own number of an order: `IGZ` and the id of its delivery in 22 letters and digits that are hard
 * to mistake for each other. The same delivery has the same number, however often it is mailed.
 *
 * @param id a UUID.
 */
export function orderNumberOf(id: string): string {
  let rest = BigInt(`0x${id.replaceAll('-', '')}`);
  const base = BigInt(ALPHABET.length);
  let text = '';
  for (let place = 0; place < LENGTH; place += 1) {
    text = `${ALPHABET[Number(rest % base)] ?? ''}${text}`;
    rest /= base;
  }
  return `IGZ${text}`;
}
