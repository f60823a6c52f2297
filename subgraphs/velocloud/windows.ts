import type { EventsWindow, MetricsWindow, SeriesWindow } from '../generated/velocloud.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Lengths of the windows that a client may choose, in ms. */
export const METRICS_WINDOW_MS: Readonly<Record<MetricsWindow, number>> = {
  LAST_30_MIN: 30 * MINUTE_MS,
  LAST_60_MIN: HOUR_MS,
};

/** Three days are 864 ticks of five minutes, below the 1024 that an orchestrator gives. */
export const SERIES_WINDOW_MS: Readonly<Record<SeriesWindow, number>> = {
  LAST_HOUR: HOUR_MS,
  LAST_24_HOURS: DAY_MS,
  LAST_3_DAYS: 3 * DAY_MS,
};

export const EVENTS_WINDOW_MS: Readonly<Record<EventsWindow, number>> = {
  LAST_HOUR: HOUR_MS,
  LAST_24_HOURS: DAY_MS,
  LAST_7_DAYS: 7 * DAY_MS,
};
