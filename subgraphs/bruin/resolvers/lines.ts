import { requireForm } from '../../../platform/arguments.ts';
import { badInput } from '../../../platform/errors.ts';
import { parseDialledNumber } from '../../../platform/phone.ts';
import type { QueryResolvers } from '../../generated/bruin.ts';
import type { Context } from '../context.ts';
import { requireClientId, SERVICE_NUMBER } from '../ids.ts';

export const lineQueries: Pick<QueryResolvers<Context>, 'phoneLine' | 'circuit'> = {
  async phoneLine(_, { phoneNumber }, { loaders }) {
    const row = await loaders.phoneLine.load(requirePhoneNumber(phoneNumber));
    return row && { ...row, customer: customerOf(row) };
  },

  async circuit(_, { id, customerId }, { loaders }) {
    const form = '1 to 64 printable characters, for example "70/KXGS/700107//NYC"';
    requireForm('id', id, SERVICE_NUMBER, form);
    const clientId = customerId == null ? null : requireClientId('customerId', customerId);
    const row = await loaders.circuit.load({ circuitId: id, clientId });
    return row && { ...row, id, customer: customerOf(row) };
  },
};

function customerOf({ clientId }: { readonly clientId: string | null }) {
  return clientId === null ? null : { id: clientId };
}

/** @returns E.164. */
function requirePhoneNumber(text: string): string {
  const number = parseDialledNumber(text);
  if (number !== null) return number;
  throw badInput(
    'phoneNumber: expected a telephone number, for example "+12125550142" or "(212) 555-0142"',
  );
}
