/** Zone of sites of which the ticketing system knows none. */
export const FALLBACK_ZONE = 'America/New_York';

export interface DayHours {
  readonly dayStartHour: number;
  /** Not later than the beginning: of the next day. */
  readonly dayEndHour: number;
}

/** Hour of the day at a site, 0 to 23. */
export function hourAt(timeZone: string | null, now: Date): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: timeZone ?? FALLBACK_ZONE,
    hour: 'numeric',
    hourCycle: 'h23',
  });
  return Number(format.format(now));
}

/** Whether it is day at a site. */
export function isDayAt(
  timeZone: string | null,
  { dayStartHour, dayEndHour }: DayHours,
  now: Date,
): boolean {
  const hour = hourAt(timeZone, now);
  const end = dayEndHour <= dayStartHour ? dayEndHour + 24 : dayEndHour;
  return (hour >= dayStartHour && hour < end) || hour + 24 < end;
}
