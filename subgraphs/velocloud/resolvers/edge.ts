import { requireForm, requireRange } from '../../../platform/arguments.ts';
import type { EdgeResolvers } from '../../generated/velocloud.ts';
import type { EdgeModel } from '../model.ts';
import { hasWorkingHa, type RequestReads } from '../request-reads.ts';

export const SERIAL_NUMBER = /^[\w.:-]{1,64}$/;

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
  async state(member, _arguments, { reads, states }) {
    return member.member === 'primary'
      ? states.ofPrimary(member.primaryState)
      : states.ofStandby((await reads.record(member))?.haState ?? null);
  },
  async rawState(member, _arguments, { reads }) {
    return member.member === 'primary'
      ? member.primaryState
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
    if (!(await isPaired(member, reads))) return 'STANDALONE';
    return member.member === 'primary' ? 'PRIMARY' : 'STANDBY';
  },
  async haPartner(member, _arguments, { reads }) {
    const paired = await isPaired(member, reads);
    return paired && member.pairedSerialNumber !== null
      ? reads.edge(member.pairedSerialNumber)
      : null;
  },
  links: ({ links }) => [...links],
  async events(member, { window, first }, { reads }) {
    requireRange('first', first, 1, 500);
    return [...(await reads.events(member, window, first))];
  },
};

/** The partner counts only while HA works; an edge without a second serial number costs no call. */
async function isPaired(member: EdgeModel, reads: RequestReads): Promise<boolean> {
  return member.pairedSerialNumber !== null && hasWorkingHa(await reads.record(member));
}
