/** Beginnings of the hardware addresses of DiGi modems. */
export const MODEM_PREFIXES: readonly string[] = ['00:04:2d', '00:27:04'];

/** Whether the logical id of a link, a hardware address, names a DiGi modem; capitals do not matter. */
export function isModem(
  logicalId: string | null | undefined,
  prefixes: readonly string[] = MODEM_PREFIXES,
): boolean {
  const id = (logicalId ?? '').toLowerCase();
  return prefixes.some((prefix) => prefix !== '' && id.includes(prefix.toLowerCase()));
}
