/**
 * Whether the graph takes a text as the serial number of a device. Upstream systems hold what people
 * typed; one that the graph refuses would spoil the request for all others in it.
 */
export function isSerialNumber(text: string): boolean {
  return /^[\w.-]{1,64}$/.test(text);
}
