import { newestFirst, type DeviceEvent } from '../../vocabulary/device-events.ts';

/** The newest event of each kind and interface: all that a note about states tells. */
export function newestOfEach(events: readonly DeviceEvent[]): DeviceEvent[] {
  const newest = new Map<string, DeviceEvent>();
  for (const event of newestFirst(events)) {
    const key = `${event.type}/${event.interface ?? ''}`;
    if (!newest.has(key)) newest.set(key, event);
  }
  return [...newest.values()];
}
