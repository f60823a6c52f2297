import type { Probe } from '../world/types.ts';
import { printDate, printDateOrNever } from './dates.ts';
import { BadParameter, type Endpoint } from './endpoint.ts';
import { page, readWindow } from './page.ts';

const DAY_MS = 86_400_000;

/** In order of probe id; `serial_number` and `status` narrow the list. */
export const probes: Endpoint = {
  path: '/probes',
  answer({ world, query }) {
    const serialNumber = query.get('serial_number');
    const hasStatus = statusFilter(query.get('status'));
    const found = world.probes
      .filter((probe) => serialNumber === null || probe.serialNumber === serialNumber)
      .filter(hasStatus)
      .sort((a, b) => a.probeId - b.probeId);
    return page(found, readWindow(query), (probe) => toRecord(probe, world.epoch));
  },
};

/** A probe is down when either of its node tests is, whether or not it is active. */
function statusFilter(word: string | null): (probe: Probe) => boolean {
  const isUp = ({ nodeToNode, realService }: Probe) => nodeToNode.up && realService.up;
  switch (word?.toLowerCase()) {
    case undefined:
      return () => true;
    case 'up':
      return isUp;
    case 'down':
      return (probe) => !isUp(probe);
    default:
      throw new BadParameter('status: expected up or down');
  }
}

function toRecord(probe: Probe, epoch: Date): Record<string, unknown> {
  const lastOctet = (probe.probeId % 250) + 1;
  const address = `198.51.100.${lastOctet}`;
  const isPi = probe.typeName === 'xr_pi';
  const reported = probe.nodeToNode.updatedAt !== null || probe.realService.updatedAt !== null;
  return {
    probeId: String(probe.probeId),
    uid: probe.uid,
    serialNumber: probe.serialNumber,
    name: probe.name,
    active: probe.active ? '1' : '0',
    os: 'Linux',
    type: isPi ? '8' : '11',
    typeName: probe.typeName,
    mode: 'Automatic',
    n2nMode: 'Automatic',
    rsMode: 'Automatic',
    testIp: reported ? address : 'none',
    managementIp: reported && isPi ? address : 'none',
    probeGroup: probe.group,
    location: '',
    latitude: '0',
    longitude: '0',
    endpointVersion: '9.6',
    xrVersion: '3.3.1.26',
    defaultInterface: 'eth0',
    defaultGateway: reported ? '198.51.100.254' : 'none',
    availableForMesh: isPi ? '0' : '1',
    lastRestart: printDate(new Date(epoch.getTime() - lastOctet * DAY_MS)),
    availability: { from: Number(probe.active), to: Number(probe.active), mesh: isPi ? '0' : '1' },
    ips: reported ? [address] : [],
    userGroups: [probe.group],
    wifi: {
      available: isPi ? 1 : 0,
      associated: 0,
      bssid: '',
      ssid: '',
      frequency: '',
      level: '0',
      bitrate: '',
    },
    nodetonode: nodeTest(probe.nodeToNode),
    realservice: nodeTest(probe.realService),
  };
}

const nodeTest = ({ up, updatedAt }: Probe['nodeToNode']) => ({
  status: up ? 1 : 0,
  lastUpdate: printDateOrNever(updatedAt),
});
