import { z } from 'zod';
import type { CircuitRow, PhoneLineRow } from '../model.ts';
import { id, name, word } from './values.ts';

/** 0 stands where none is set: Bruin's own ids begin at 1. */
const idOrNone = id.nullable().transform((value) => (Number(value) === 0 ? null : value));

const line = z
  .object({ inventoryId: idOrNone, clientId: idOrNone.optional(), clientName: name, btn: word })
  .transform(({ inventoryId, clientId = null, clientName, btn }): PhoneLineRow | null =>
    inventoryId === null ? null : { inventoryId, clientId, clientName, billingNumber: btn },
  );
const nothing = z
  .union([z.null(), z.tuple([]), z.strictObject({})])
  .transform((): PhoneLineRow | null => null);

/** GET /api/Inventory/phoneNumber/Lines: null for an answer without a line in it. */
export const phoneLine = z.union([nothing, line]);

/** GET /api/Inventory/circuit. */
export const circuit = z
  .object({ clientID: idOrNone, subAccount: word, wtn: word })
  .transform(({ clientID, subAccount, wtn }): CircuitRow => ({
    clientId: clientID,
    subAccount,
    serviceNumber: wtn,
  }));
