/** A link as far as it decides on an outage. */
export interface LinkHealth {
  readonly interface: string;
  /** `LinkState` of the graph. */
  readonly state: string | null;
}

/** An edge as far as it decides on an outage. */
export interface EdgeHealth {
  /** `DeviceState` of the graph. */
  readonly state: string | null;
  /** `STANDALONE` and null are the same: no HA. */
  readonly haRole: 'PRIMARY' | 'STANDBY' | 'STANDALONE' | null;
  /** `DeviceState` of the other member of the HA pair; null without one. */
  readonly partnerState: string | null;
  readonly links: readonly LinkHealth[];
}

export type OutageType =
  'LINK_DOWN' | 'HARD_DOWN' | 'LINK_DOWN_HA' | 'SOFT_DOWN_HA' | 'HARD_DOWN_HA';

/** How notes name the types. */
export const OUTAGE_TYPE_WORDS: Readonly<Record<OutageType, string>> = {
  LINK_DOWN: 'Link Down (no HA)',
  HARD_DOWN: 'Hard Down (no HA)',
  LINK_DOWN_HA: 'Link Down (HA)',
  SOFT_DOWN_HA: 'Soft Down (HA)',
  HARD_DOWN_HA: 'Hard Down (HA)',
};

export const OUTAGE_TYPES = Object.keys(OUTAGE_TYPE_WORDS) as readonly OutageType[];

/** The type that a note names; null for other words. */
export function outageTypeOfWords(words: string | null): OutageType | null {
  return OUTAGE_TYPES.find((type) => OUTAGE_TYPE_WORDS[type] === words) ?? null;
}

/** Offline and nothing else: an edge of which nothing is known is not faulty. */
export function isFaultyEdge({ state }: Pick<EdgeHealth, 'state'>): boolean {
  return state === 'OFFLINE';
}

/** Disconnected and nothing else. */
export function isFaultyLink({ state }: Pick<LinkHealth, 'state'>): boolean {
  return state === 'DISCONNECTED';
}

/** Links that are down, in order. */
export function faultyLinks<L extends Pick<LinkHealth, 'state'>>(links: readonly L[]): L[] {
  return links.filter(isFaultyLink);
}

/** Whether the edge or any link of it is down. What is not in outage is healthy. */
export function isOutage(edge: Pick<EdgeHealth, 'state' | 'links'>): boolean {
  return isFaultyEdge(edge) || edge.links.some(isFaultyLink);
}

/**
 * The type of an outage; null for a healthy edge.
 *
 * An edge that is up with a dead link while its partner is down is `LINK_DOWN_HA`: the partner has an
 * outage of its own.
 */
export function outageTypeOf(edge: EdgeHealth): OutageType | null {
  const { haRole, partnerState, links } = edge;
  const paired = haRole === 'PRIMARY' || haRole === 'STANDBY';
  if (isFaultyEdge(edge)) {
    if (!paired) return 'HARD_DOWN';
    return isFaultyEdge({ state: partnerState }) ? 'HARD_DOWN_HA' : 'SOFT_DOWN_HA';
  }
  if (!links.some(isFaultyLink)) return null;
  return paired ? 'LINK_DOWN_HA' : 'LINK_DOWN';
}

/**
 * Whether an outage is documented for this member of a pair: what concerns both is for the primary
 * alone, a member that is down on its own is documented itself.
 */
export function isDocumented(type: OutageType, haRole: EdgeHealth['haRole']): boolean {
  return haRole !== 'STANDBY' || type === 'SOFT_DOWN_HA';
}

/** Whether the edge itself is down, in words of the type. */
export function isEdgeDown(type: OutageType): boolean {
  return type !== 'LINK_DOWN' && type !== 'LINK_DOWN_HA';
}
