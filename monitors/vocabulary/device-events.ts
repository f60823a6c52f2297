/** What happened to a device, as the graph tells it. */
export interface DeviceEvent {
  /** `EDGE_UP`, `EDGE_DOWN`, `LINK_ALIVE`, `LINK_DEAD`. */
  readonly type: string;
  /** ISO 8601. */
  readonly at: string;
  /** Null when the event concerns the edge. */
  readonly interface: string | null;
}

const UP_OR_DOWN = /^Interface ([A-Za-z0-9]+) is (?:up|down)$/;
const DEAD_OR_NOT = /^Link ([A-Za-z0-9]+) is (?:now DEAD|no longer DEAD)$/;

/** The interface that an orchestrator's message names; null when the whole message says something else. */
export function interfaceOfMessage(message: string | null | undefined): string | null {
  const text = message?.trim() ?? '';
  return (UP_OR_DOWN.exec(text) ?? DEAD_OR_NOT.exec(text))?.[1] ?? null;
}

/** When something happened last; null when no event tells. For events of links also where. */
export function lastTime(
  events: readonly DeviceEvent[],
  type: string,
  interfaceName: string | null = null,
): string | null {
  const matching = events.filter(
    (event) => event.type === type && (interfaceName === null || event.interface === interfaceName),
  );
  return newestFirst(matching)[0]?.at ?? null;
}

/** Newest first; events of one instant stay in order. Events without a readable date are left out. */
export function newestFirst<E extends Pick<DeviceEvent, 'at'>>(events: readonly E[]): E[] {
  const dated = events.filter(({ at }) => !Number.isNaN(Date.parse(at)));
  return dated.sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}
