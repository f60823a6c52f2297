import { z } from 'zod';
import type { Words } from '../../../platform/words.ts';
import type { DeviceState } from '../../generated/velocloud.ts';
import type { EdgeRecord, NetworkRecords } from '../model.ts';
import type { PortalList } from './list.ts';
import { optionalInstant, optionalNumber, optionalText } from './values.ts';

/** What the state of an HA pair says of its standby member; nothing while the pair does not work. */
const STANDBY_STATES: ReadonlyMap<string, DeviceState | null> = new Map([
  ['READY', 'CONNECTED'],
  ['FAILED', 'OFFLINE'],
  ['UNCONFIGURED', null],
  ['PENDING_INIT', null],
  ['PENDING_CONFIRMATION', null],
  ['PENDING_CONFIRMED', null],
  ['PENDING_DISSOCIATION', null],
]);

const edgeSchema = z.object({
  id: z.number().int(),
  softwareVersion: optionalText,
  haState: optionalText,
  haLastContact: optionalInstant,
});

interface EnterpriseRow {
  readonly id: number;
  readonly edgeCount: number | null;
  readonly edges: readonly (readonly [number, EdgeRecord])[];
}

/** `network/getNetworkEnterprises` with edges. */
export const enterprisesList = (words: Words): PortalList<EnterpriseRow, NetworkRecords> => ({
  row: z
    .object({
      id: z.number().int(),
      edgeCount: optionalNumber,
      edges: z.array(edgeSchema).nullish(),
    })
    .transform(({ id, edgeCount, edges }) => ({
      id,
      edgeCount: edgeCount ?? edges?.length ?? null,
      edges: (edges ?? []).map((edge) => [edge.id, toRecord(edge, words)] as const),
    })),
  gather: (rows) => ({
    edges: new Map(rows.flatMap(({ edges }) => edges)),
    edgeCounts: new Map(rows.map(({ id, edgeCount }) => [id, edgeCount])),
  }),
});

function toRecord(
  { softwareVersion, haState, haLastContact }: z.infer<typeof edgeSchema>,
  words: Words,
): EdgeRecord {
  return {
    softwareVersion,
    haState,
    standbyState: standbyState(haState, words),
    haLastContactAt: haLastContact,
  };
}

function standbyState(haState: string | null, words: Words): DeviceState | null {
  if (haState === null) return null;
  const state = STANDBY_STATES.get(haState);
  if (state === undefined) words.noteUnknown('haState', haState);
  return state ?? null;
}

type LogicalIdRow = readonly (readonly [linkId: number, logicalId: string | null])[];

/** `enterprise/getEnterpriseEdges` with links: logical ids by link id. */
export const logicalIdsList: PortalList<LogicalIdRow, ReadonlyMap<number, string | null>> = {
  row: z
    .object({
      links: z.array(z.object({ id: optionalNumber, logicalId: optionalText })).nullish(),
    })
    .transform(({ links }) =>
      (links ?? []).flatMap(({ id, logicalId }) => (id === null ? [] : [[id, logicalId] as const])),
    ),
  gather: (rows) => new Map(rows.flat()),
};
