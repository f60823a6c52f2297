import type { Edge, Link } from '../world/types.ts';
import { NEVER, portalDate } from './dates.ts';
import { vpnState } from './link-rows.ts';
import { edgeSeed, isCarrying, type Network } from './network.ts';
import { fingerprint, macFor, uuidFor } from './variation.ts';

const DAY_MS = 86_400_000;
const ALERTS_ON = 1;

/** An edge in full, without its links. */
export function edgeRecord(network: Network, edge: Edge): Record<string, unknown> {
  const seed = edgeSeed(edge);
  const isActivated = edge.lastContact !== null;
  const created = new Date(
    network.world.epoch.getTime() - (60 + (fingerprint(seed) % 900)) * DAY_MS,
  );
  return {
    id: edge.edgeId,
    created: portalDate(created),
    enterpriseId: edge.enterpriseId,
    siteId: edge.edgeId,
    activationKey: activationKey(seed),
    activationKeyExpires: portalDate(new Date(created.getTime() + 30 * DAY_MS)),
    activationState: isActivated ? 'ACTIVATED' : 'PENDING',
    activationTime: isActivated ? portalDate(created) : NEVER,
    softwareVersion: edge.softwareVersion,
    bastionState: 'UNCONFIGURED',
    buildNumber: buildNumber(edge),
    factorySoftwareVersion: edge.softwareVersion,
    factoryBuildNumber: buildNumber(edge),
    platformFirmwareVersion: '',
    platformBuildNumber: '',
    modemFirmwareVersion: '',
    modemBuildNumber: '',
    softwareUpdated: isActivated ? portalDate(created) : NEVER,
    selfMacAddress: macFor(`${seed} edge`),
    deviceId: uuidFor(`${seed} device`),
    logicalId: uuidFor(`${seed} edge`),
    serialNumber: edge.serialNumber,
    modelNumber: edge.model,
    deviceFamily: edge.model.replace(/^edge(\d).*$/, 'EDGE$1X0'),
    name: edge.name,
    dnsName: '',
    description: '',
    alertsEnabled: ALERTS_ON,
    operatorAlertsEnabled: ALERTS_ON,
    edgeState: edge.state,
    edgeStateTime: portalDate(edge.upSince),
    isLive: 0,
    systemUpSince: portalDate(edge.upSince),
    serviceUpSince: portalDate(edge.upSince),
    lastContact: portalDate(edge.lastContact),
    serviceState: isActivated ? 'IN_SERVICE' : 'PENDING_SERVICE',
    endpointPkiMode: 'CERTIFICATE_DISABLED',
    haState: edge.ha?.state ?? 'UNCONFIGURED',
    haPreviousState: edge.ha ? 'PENDING_INIT' : 'UNCONFIGURED',
    haLastContact: portalDate(edge.ha ? edge.lastContact : null),
    haSerialNumber: edge.ha?.serialNumber ?? null,
    modified: portalDate(edge.lastContact ?? created),
    customInfo: '',
    isHub: false,
  };
}

/** A link as it stands inside an edge. */
export function nestedLink(network: Network, edge: Edge, link: Link): Record<string, unknown> {
  const seed = `${edgeSeed(edge)}/${link.linkId}`;
  const site = network.siteOf(edge);
  return {
    id: link.linkId,
    created: portalDate(new Date(network.world.epoch.getTime() - 60 * DAY_MS)),
    edgeId: edge.edgeId,
    logicalId: link.logicalId,
    internalId: link.internalId,
    interface: link.interface,
    macAddress: macFor(`${seed} link`),
    ipAddress: link.ipAddress ?? '',
    netmask: '255.255.255.248',
    networkSide: 'WAN',
    networkType: 'ETHERNET',
    displayName: link.displayName ?? '',
    isp: link.isp ?? '',
    org: link.isp ?? '',
    lat: site?.latitude ?? 0,
    lon: site?.longitude ?? 0,
    lastActive: portalDate(link.lastActive),
    state: link.state,
    backupState: 'UNCONFIGURED',
    linkMode: 'ACTIVE',
    vpnState: vpnState(link.state),
    lastEvent: portalDate(link.lastActive),
    lastEventState: link.state,
    alertsEnabled: ALERTS_ON,
    operatorAlertsEnabled: ALERTS_ON,
    serviceState: isCarrying(edge, link) ? 'IN_SERVICE' : 'OUT_OF_SERVICE',
    modified: portalDate(link.lastActive),
    effectiveState: link.state,
  };
}

/** Four groups of four, as an installer types them. */
const activationKey = (seed: string): string =>
  uuidFor(`${seed} key`)
    .replace(/-/g, '')
    .slice(0, 16)
    .toUpperCase()
    .replace(/(.{4})(?=.)/g, '$1-');

const buildNumber = ({ softwareVersion }: Edge): string =>
  `R${softwareVersion.replace(/\W/g, '')}-GA`;
