import type { Ids } from '../ids.ts';
import { MODEM_PREFIXES } from '../modems.ts';
import type { Link, LinkTraffic } from '../types.ts';

/** What sets a link apart; the rest follows from its id. */
export interface LinkPlan {
  readonly interface: string;
  readonly displayName: string | null;
  readonly isp: string | null;
  readonly ipAddress: string | null;
  readonly configured: Link['configured'];
  readonly traffic: LinkTraffic;
  readonly lastActive: Date | null;
  /** Default: STABLE. */
  readonly state?: Link['state'];
  /** True: behind it is a wireless modem of maker DiGi, whose addresses begin so. */
  readonly modem?: boolean;
}

export const WIRED = { mode: 'PUBLIC', type: 'WIRED' } as const;
export const WIRELESS = { mode: 'PUBLIC', type: 'WIRELESS' } as const;

export function createLink(ids: Ids, orchestrator: number, plan: LinkPlan): Link {
  const linkId = ids.nextOn(orchestrator, 'link');
  return {
    linkId,
    internalId: `0000000${orchestrator + 1}-4c4b-4000-8000-${String(linkId).padStart(12, '0')}`,
    logicalId: `${hardwareAddress(orchestrator, linkId, plan.modem ?? false)}:0000`,
    interface: plan.interface,
    displayName: plan.displayName,
    isp: plan.isp,
    ipAddress: plan.ipAddress,
    configured: plan.configured,
    state: plan.state ?? 'STABLE',
    lastActive: plan.lastActive,
    traffic: plan.traffic,
  };
}

/** Of the byte in which a link id beyond two bytes goes on. */
const ORCHESTRATOR_BITS = 2;

const hex = (byte: number): string => byte.toString(16).padStart(2, '0');

/** From the range that documentation may use, but for modems: their maker's ranges are how they are told. */
function hardwareAddress(orchestrator: number, linkId: number, modem: boolean): string {
  const [even, odd] = MODEM_PREFIXES;
  const range = modem ? (linkId % 2 === 0 ? even : odd) : '02:00:5e';
  const first = orchestrator + 1 + ((linkId >> 16) << ORCHESTRATOR_BITS);
  return `${range}:${hex(first)}:${hex((linkId >> 8) & 0xff)}:${hex(linkId & 0xff)}`;
}
