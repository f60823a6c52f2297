import { inZone, localDay, type ZoneName } from './time.ts';
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
