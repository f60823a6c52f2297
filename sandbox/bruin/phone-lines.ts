import type { SimulatedReply } from '../runtime/http-simulator.ts';
import type { ApiCall, Endpoint } from './endpoint.ts';
import { notFound, ruleBroken } from './refusal.ts';

export const phoneLineEndpoints: readonly Endpoint[] = [
  { path: '/api/Inventory/phoneNumber/Lines', answer: showPhoneLine },
];

/** Numbers are compared as they stand: 10 digits. Only numbers that can be dialled directly are known. */
function showPhoneLine({ world, query, answers }: ApiCall): SimulatedReply {
  const phoneNumber = query.requiredText('phoneNumber');
  const type = query.requiredText('phoneNumberType');
  if (type.toUpperCase() !== 'DID') throw ruleBroken('phoneNumberType is not supported');
  const line = world.phoneLines.find((row) => row.phoneNumber === phoneNumber);
  if (!line) return unknown(answers.take('unknown-line')?.as ?? 'not-found');
  return {
    json: {
      inventoryId: line.inventoryId,
      clientId: line.clientId,
      clientName: world.customers.get(line.clientId)?.name ?? null,
      btn: line.billingNumber,
    },
  };
}

/** Bruin's documents leave open how it says this. */
function unknown(as: 'not-found' | 'no-content' | 'empty' | 'zeroes'): SimulatedReply {
  if (as === 'no-content') return { status: 204 };
  if (as === 'empty') return { json: {} };
  if (as === 'zeroes')
    return { json: { inventoryId: 0, clientId: 0, clientName: null, btn: null } };
  throw notFound();
}
