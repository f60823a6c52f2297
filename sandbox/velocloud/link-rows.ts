import type { Edge, Link, LinkState } from '../world/types.ts';
import { portalDate } from './dates.ts';
import type { Network } from './network.ts';

/** One row for each link with its edge; an edge without links has one row in which the link is null. */
export const linkRows = (network: Network, edge: Edge): Record<string, unknown>[] =>
  edge.links.length === 0
    ? [linkRow(network, edge, null)]
    : edge.links.map((link) => linkRow(network, edge, link));

/** A link with its edge and its enterprise, in one flat row. */
export function linkRow(network: Network, edge: Edge, link: Link | null): Record<string, unknown> {
  const enterprise = network.enterpriseOf(edge);
  const site = network.siteOf(edge);
  return {
    enterpriseName: enterprise.name,
    enterpriseId: enterprise.enterpriseId,
    enterpriseProxyId: null,
    enterpriseProxyName: null,
    edgeName: edge.name,
    edgeState: edge.state,
    edgeSystemUpSince: portalDate(edge.upSince),
    edgeServiceUpSince: portalDate(edge.upSince),
    edgeLastContact: portalDate(edge.lastContact),
    edgeId: edge.edgeId,
    edgeSerialNumber: edge.serialNumber,
    edgeHASerialNumber: edge.ha?.serialNumber ?? null,
    edgeModelNumber: edge.model,
    edgeLatitude: site?.latitude ?? null,
    edgeLongitude: site?.longitude ?? null,
    ...linkBlock(link),
  };
}

const linkBlock = (link: Link | null): Record<string, unknown> => ({
  displayName: link?.displayName ?? null,
  isp: link?.isp ?? null,
  interface: link?.interface ?? null,
  internalId: link?.internalId ?? null,
  linkState: link?.state ?? null,
  linkLastActive: link && portalDate(link.lastActive),
  linkVpnState: link && vpnState(link.state),
  linkMode: link && 'ACTIVE',
  linkBackupState: link && 'UNCONFIGURED',
  linkId: link?.linkId ?? null,
  linkIpAddress: link?.ipAddress ?? null,
  linkIpV6Address: link && '',
});

/** State of the tunnel that a link in this state carries. */
export function vpnState(state: LinkState): string {
  switch (state) {
    case 'STABLE':
    case 'UNSTABLE':
      return state;
    case 'QUIET':
      return 'STABLE';
    case 'DISCONNECTED':
      return 'DEAD';
    case 'INITIAL':
    case 'UNKNOWN':
      return 'UNKNOWN';
  }
}
