import { inZone, localDay, localInstant, type ZoneName } from './time.ts';
import type { Dispatch } from './types.ts';

type Appointment = NonNullable<Dispatch['appointment']>;

/** An agreed start as its vendor writes it: LIT a window of two hours, CTS a time with a point. */
export function appointmentAt(vendor: Dispatch['vendor'], at: Date, zone: ZoneName): Appointment {
  const start = inZone(at, zone);
  const localTime =
    vendor === 'CTS'
      ? start.toFormat('h.mma')
      : `${windowEdge(start)}-${windowEdge(start.plus({ hours: 2 }))}`;
  return { at, localDate: localDay(at, zone), localTime };
}

/** `7AM`, `7:30AM`. */
const windowEdge = (time: ReturnType<typeof inZone>): string =>
  time.toFormat(time.minute === 0 ? 'ha' : 'h:mma');

/** `7AM`, `7:30AM`, `10.30am`, alone or at the head of a window. */
const START = /^\s*(\d{1,2})(?:[:.](\d{2}))?\s*([AP])M\b/i;

/** An agreed start as somebody typed it; `at` is null when it names no time, as `ASAP` does. */
export function appointmentOn(localDate: string, localTime: string, zone: ZoneName): Appointment {
  const [, hours, minutes = '0', half] = START.exec(localTime) ?? [];
  if (hours === undefined) return { at: null, localDate, localTime };
  const hour = (Number(hours) % 12) + (half?.toUpperCase() === 'P' ? 12 : 0);
  return {
    at: localInstant(localDate, { hour, minute: Number(minutes) }, zone),
    localDate,
    localTime,
  };
}
