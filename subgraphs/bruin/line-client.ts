import { rejected, type UpstreamReply } from '../../platform/http/upstream-client.ts';
import { parseJsonBody } from '../../platform/parse.ts';
import type { BruinCall } from './api.ts';
import type { CircuitRow, PhoneLineRow } from './model.ts';
import { circuit, phoneLine } from './wire/lines.ts';

/** A circuit as it is asked for. */
export interface CircuitQuery {
  readonly circuitId: string;
  /** Null: any customer's. */
  readonly clientId: string | null;
}

/** Lines that are found by the number people know them by. Throws as BruinClient. */
export interface LineClient {
  /** @param phoneNumber E.164. */
  phoneLine(phoneNumber: string): Promise<PhoneLineRow | null>;
  circuit(query: CircuitQuery): Promise<CircuitRow | null>;
}

export function createLineClient(send: (call: BruinCall) => Promise<UpstreamReply>): LineClient {
  return {
    async phoneLine(phoneNumber) {
      const what = 'a phone line';
      const reply = await send({
        route: '/api/Inventory/phoneNumber/Lines',
        query: { phoneNumber: asDialled(phoneNumber), phoneNumberType: 'DID' },
      });
      // How it says that there is none is not known: each of these does, and nothing else.
      if (reply.status === 404 || isWithoutBody(reply)) return null;
      if (reply.status !== 200) throw rejected('bruin', what, reply);
      return parseJsonBody('bruin', what, reply.text, phoneLine);
    },

    async circuit({ circuitId, clientId }) {
      const what = 'a circuit';
      const query = { CircuitId: circuitId, ClientId: clientId ?? undefined };
      const reply = await send({ route: '/api/Inventory/circuit', query });
      if (reply.status === 204) return null;
      if (reply.status !== 200) throw rejected('bruin', what, reply);
      return parseJsonBody('bruin', what, reply.text, circuit);
    },
  };
}

/** Bruin writes numbers of the North American plan in 10 digits; the others as they are, without plus. */
function asDialled(phoneNumber: string): string {
  return phoneNumber.replace(/^\+1?/, '');
}

function isWithoutBody({ status, text }: UpstreamReply): boolean {
  return status === 204 || (status === 200 && text.trim() === '');
}
