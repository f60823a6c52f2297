import { z } from 'zod';
import type { PortalList } from './list.ts';
import { optionalInstant, optionalNumber, optionalText } from './values.ts';

const rowSchema = z.object({
  enterpriseId: z.number().int(),
  enterpriseName: optionalText,
  edgeId: z.number().int(),
  edgeName: optionalText,
  edgeState: optionalText,
  edgeSystemUpSince: optionalInstant,
  edgeLastContact: optionalInstant,
  edgeSerialNumber: optionalText,
  edgeHASerialNumber: optionalText,
  edgeModelNumber: optionalText,
  linkId: optionalNumber,
  interface: optionalText,
  displayName: optionalText,
  isp: optionalText,
  linkIpAddress: optionalText,
  linkState: optionalText,
  linkLastActive: optionalInstant,
});

export type LinkStatusRow = z.infer<typeof rowSchema>;

/**
 * `monitoring/getEnterpriseEdgeLinkStatus`: one row for each link, with what is known of its edge.
 * An edge without links has one row, all link fields null.
 */
export const linkStatusList: PortalList<LinkStatusRow, readonly LinkStatusRow[]> = {
  row: rowSchema,
  gather: (rows) => rows,
};
