import { requireForm } from '../../../platform/arguments.ts';
import type { EdgeResolvers } from '../../generated/velocloud.ts';
import { eventsQuery } from './events.ts';

/** No colon: it ends the serial number in the id of a link. */
const SERIAL_NUMBER = /^[\w.-]{1,64}$/;

export const edge: EdgeResolvers = {
  // Async, because a synchronous throw would take the entities beside it along.
  __resolveReference: async ({ serialNumber }, { reads }) => {
    requireForm(
      'serialNumber',
      serialNumber,
      SERIAL_NUMBER,
      'a serial number, for example VC0000001',
    );
    return reads.edge(serialNumber);
  },
  enterpriseId: ({ enterpriseId }) => String(enterpriseId),
  edgeId: ({ edgeId }) => String(edgeId),
  async state(member, _arguments, { reads }) {
    return member.member === 'primary'
      ? member.state
      : ((await reads.record(member))?.standbyState ?? null);
  },
  async rawState(member, _arguments, { reads }) {
    return member.member === 'primary'
      ? member.rawState
      : ((await reads.record(member))?.haState ?? null);
  },
  async softwareVersion(member, _arguments, { reads }) {
    return (await reads.record(member))?.softwareVersion ?? null;
  },
  async lastContactAt(member, _arguments, { reads }) {
    return member.member === 'primary'
      ? member.lastContactAt
      : ((await reads.record(member))?.haLastContactAt ?? null);
  },
  // The orchestrator tells it of the primary member alone.
  upSince: ({ member, upSince }) => (member === 'primary' ? upSince : null),
  async haRole(member, _arguments, { reads }) {
    if (!(await reads.isPaired(member))) return 'STANDALONE';
    return member.member === 'primary' ? 'PRIMARY' : 'STANDBY';
  },
  async haPartner(member, _arguments, { reads }) {
    const { pairedSerialNumber } = member;
    return pairedSerialNumber !== null && (await reads.isPaired(member))
      ? reads.edge(pairedSerialNumber)
      : null;
  },
  links: ({ links }) => [...links],
  async events({ orchestrator, enterpriseId, edgeId }, asked, { reads }) {
    const query = eventsQuery(asked);
    return [...(await reads.events({ orchestrator, enterpriseId, edgeId, ...query }))];
  },
};
