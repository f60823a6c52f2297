import { z } from 'zod';
import type { AssetRow, AttributeRow, ContactRow, SiteRow } from '../model.ts';
import { address, id, name, rawText, word } from './values.ts';

const asset = z
  .object({
    inventoryID: id,
    serviceNumber: word,
    status: word,
    clientID: id,
    clientName: name,
    siteId: id.nullish(),
    productCategory: word,
  })
  .transform(({ inventoryID, clientID, serviceNumber, siteId, ...row }): AssetRow => ({
    ...row,
    inventoryId: inventoryID,
    clientId: clientID,
    serviceNumber: serviceNumber ?? '',
    siteId: siteId ?? null,
  }));

/** GET /api/Inventory. */
export const inventory = z
  .object({ documents: z.array(asset) })
  .transform(({ documents }) => documents);

/** GET /api/Inventory/Attribute. */
export const attributes = z
  .object({ attributes: z.array(z.object({ key: z.string(), value: rawText })) })
  .transform((body): readonly AttributeRow[] => body.attributes);

const site = z
  .object({
    clientID: id,
    clientName: name,
    siteID: id,
    siteLabel: name,
    address,
    businessHours: word,
    timeZone: word,
    primaryContactName: name,
    primaryContactPhone: word,
    primaryContactEmail: word,
  })
  .transform((row) => ({ siteId: row.siteID, site: siteOf(row) }));

function siteOf(row: {
  clientID: string;
  clientName: string | null;
  siteLabel: string | null;
  address: SiteRow['address'];
  businessHours: string | null;
  timeZone: string | null;
  primaryContactName: string | null;
  primaryContactPhone: string | null;
  primaryContactEmail: string | null;
}): SiteRow {
  const contact = {
    name: row.primaryContactName,
    phone: row.primaryContactPhone,
    email: row.primaryContactEmail,
  };
  return {
    clientId: row.clientID,
    clientName: row.clientName,
    label: row.siteLabel,
    address: row.address,
    timeZone: row.timeZone,
    businessHours: row.businessHours,
    contact: Object.values(contact).every((value) => value === null) ? null : contact,
  };
}

/** GET /api/Site. */
export const sites = z.object({ documents: z.array(site) }).transform(({ documents }) => documents);

const contact = z
  .object({ FirstName: name, LastName: name, Email: word })
  .transform(({ FirstName, LastName, Email }): ContactRow => ({
    name: [FirstName, LastName].filter((part) => part !== null).join(' ') || null,
    email: Email,
  }));

/** GET /api/Ticket/Contacts: both spellings of the root key have been seen. */
export const contacts = z
  .union([
    z.object({ results: z.array(contact) }).transform(({ results }) => results),
    z.object({ Results: z.array(contact) }).transform(({ Results }) => Results),
  ])
  .transform((people): readonly ContactRow[] => people);
