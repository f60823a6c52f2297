import { z } from 'zod';
import type { EdgeRecord } from '../model.ts';
import { optionalInstant, optionalNumber, optionalText } from './values.ts';

/** `network/getNetworkEnterprises` with edges: what it says of each edge, by edge id. */
export const enterprisesSchema = z
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
            { softwareVersion, haState, haLastContactAt: haLastContact },
          ]),
      ),
  );

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
