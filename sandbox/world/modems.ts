import type { Edge, Link, ModemRecovery, World } from './types.ts';

/** Addresses of modems of maker DiGi begin so. */
export const MODEM_PREFIXES = ['00:04:2d', '00:27:04'] as const;

const BARE_LENGTH = 12;

/** A modem, where it stands in the network. */
export interface Modem {
  readonly edge: Edge;
  /** The edge's. */
  readonly serialNumber: string;
  readonly link: Link;
}

export const isModem = ({ logicalId }: Link): boolean =>
  MODEM_PREFIXES.some((prefix) => logicalId.startsWith(prefix));

/** Every modem, edge by edge. Who has no serial number has none either. */
export function modemsOf(edges: readonly Edge[]): Modem[] {
  return edges.flatMap((edge) => {
    const { serialNumber, links } = edge;
    if (serialNumber === null) return [];
    return links.filter(isModem).map((link) => ({ edge, serialNumber, link }));
  });
}

/** `00042d010064` of `00:04:2d:01:00:64:0000`: what the modem itself calls its address. */
export const bareAddress = (logicalId: string): string =>
  logicalId
    .toLowerCase()
    .replace(/[^0-9a-f]/g, '')
    .slice(0, BARE_LENGTH);

/** The recovery of a link that is under way. */
export const recoveryUnderWay = (
  { modemRecoveries }: Pick<World, 'modemRecoveries'>,
  { orchestrator }: Edge,
  { linkId }: Link,
): ModemRecovery | undefined =>
  modemRecoveries.find(
    (recovery) =>
      recovery.endedAt === null &&
      recovery.orchestrator === orchestrator &&
      recovery.linkId === linkId,
  );
