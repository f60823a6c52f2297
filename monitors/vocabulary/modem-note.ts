import { linesOf, oneLine, valueBehind } from './note-lines.ts';
import { isOurNote, MARKER, startsAs } from './note-marker.ts';
import { printedTime, type Moment } from './printed-time.ts';
import { WIRELESS_REPAIR } from './work-queues.ts';

const REBOOT = 'Offline DiGi interface identified for serial: ';
const FAILED = 'DiGi reboot failed';

/** Says that the modem behind an interface is being rebooted. */
export function buildModemRebootNote(
  serialNumber: string,
  interfaceName: string,
  at: Moment,
  zone: string,
): string {
  return [
    MARKER,
    REBOOT + oneLine(serialNumber),
    `Interface: ${oneLine(interfaceName)}`,
    'An automatic attempt to reboot the modem was started.',
    `TimeStamp: ${printedTime(at, zone)}`,
  ].join('\n');
}

/** Says that the reboot did not help, and who looks next. It is to name the serial number as service number. */
export function buildModemFailedNote(at: Moment, zone: string): string {
  return [
    MARKER,
    FAILED,
    `Moving task to: ${WIRELESS_REPAIR}`,
    `TimeStamp: ${printedTime(at, zone)}`,
  ].join('\n');
}

/** What a note says of a reboot; null for every other text. */
export function parseModemReboot(
  text: string | null | undefined,
): { readonly serialNumber: string; readonly interface: string } | null {
  if (!startsAs(text, REBOOT)) return null;
  const lines = linesOf(text);
  const name = valueBehind(lines, 'Interface: ');
  return name === null ? null : { serialNumber: valueBehind(lines, REBOOT) ?? '', interface: name };
}

/** Whether a note says that a reboot did not help. */
export function isModemFailedNote(text: string | null | undefined): boolean {
  return startsAs(text, FAILED);
}

/** Whether a note of ours says that the task went to the wireless team. */
export function saysWirelessRepair(text: string | null | undefined): boolean {
  return isOurNote(text) && linesOf(text).some((line) => line.includes(WIRELESS_REPAIR));
}
