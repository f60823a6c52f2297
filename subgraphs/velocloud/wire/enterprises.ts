import { z } from 'zod';
import type { Words } from '../../../platform/words.ts';
import type { DeviceState } from '../../generated/velocloud.ts';
import type { EdgeRecord } from '../model.ts';
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

/** `network/getNetworkEnterprises` with edges: what it says of each edge, by edge id. */
export const enterprisesSchema = (words: Words) =>
  z
    .array(
      z.object({
        edges: z
          .array(
            z.object({
              id: z.number().int(),
              softwareVersion: optionalText,
              haState: optionalText,
              haLastContact: optionalInstant,
            }),
          )
          .nullish(),
      }),
    )
    .transform(
      (enterprises): ReadonlyMap<number, EdgeRecord> =>
        new Map(
          enterprises
            .flatMap(({ edges }) => edges ?? [])
            .map(({ id, softwareVersion, haState, haLastContact }) => [
              id,
              {
                softwareVersion,
                haState,
                standbyState: standbyState(haState, words),
                haLastContactAt: haLastContact,
              },
            ]),
        ),
    );

function standbyState(haState: string | null, words: Words): DeviceState | null {
  if (haState === null) return null;
  const state = STANDBY_STATES.get(haState);
  if (state === undefined) words.noteUnknown('haState', haState);
  return state ?? null;
}

/** `enterprise/getEnterpriseEdges` with links: logical ids by link id. */
export const logicalIdsSchema = z
  .array(
    z.object({
      links: z.array(z.object({ id: optionalNumber, logicalId: optionalText })).nullish(),
    }),
  )
  .transform(
    (edges): ReadonlyMap<number, string | null> =>
      new Map(
        edges
          .flatMap(({ links }) => links ?? [])
          .flatMap(({ id, logicalId }) => (id === null ? [] : [[id, logicalId] as const])),
      ),
  );
