import { CodedError, mayHaveArrived, type ErrorDetails } from '../../../platform/errors.ts';
import type { OpenOutageTaskInput } from '../../generated/bruin.ts';
import { repairResult, type RepairItem } from '../wire/repair.ts';
import type { WriteDeps } from './deps.ts';
import { findOutage, lookForTickets, type LineTickets, type OutageEnd } from './outage-look.ts';
import { rebuildFailure, storeFailure, type StoredFailure } from './stored-failure.ts';

interface Prepared extends LineTickets {
  readonly contactEmail: string | null;
}

/** `failure`: Bruin answered, but not so that its answer could be read. */
type StoredEnd = OutageEnd & { readonly failure?: StoredFailure };

const UNCERTAIN: OutageEnd = { outcome: 'UNCERTAIN', ticketId: null };

/**
 * Reports that a device is out; Bruin decides what that means.
 *
 * @throws CodedError UPSTREAM_UNAVAILABLE, delivered `no`, while Bruin opens no tickets;
 * UPSTREAM_MALFORMED and, for a code that is new, UPSTREAM_REJECTED, delivered `unknown`: a key
 * stays with what was sent.
 */
export async function openOutage(
  input: OpenOutageTaskInput,
  { client, writer, idempotency, clock, settings }: WriteDeps,
): Promise<OutageEnd> {
  const { customerId, serialNumber, interfaces = null, contactEmail = null } = input;
  const description = `${settings.automationName} -- Service Outage Trouble`;
  const line = { customerId, serialNumber };
  const look = (before: LineTickets) =>
    findOutage(client, line, before, settings.automationUsername);

  const end = await idempotency.once<StoredEnd, Prepared>(
    {
      operation: 'bruin/openOutageTask',
      key: input.idempotencyKey,
      input: { customerId, serialNumber, interfaces, contactEmail },
    },
    {
      async prepare() {
        const [before, email] = await Promise.all([
          lookForTickets(client, line, clock.now()),
          contactEmail ?? mainContact(client, customerId),
        ]);
        return { ...before, contactEmail: email };
      },
      async send(prepared) {
        const report = { ...line, interfaces, description, contactEmail: prepared.contactEmail };
        try {
          return endOf(await writer.reportOutage(report), serialNumber);
        } catch (error) {
          if (!isUnreadable(error)) throw error;
          const seen = await look(prepared).catch(() => undefined);
          return seen ?? { ...UNCERTAIN, failure: storeFailure(error) };
        }
      },
      verify: look,
      uncertain: () => UNCERTAIN,
      isUncertain: ({ outcome }) => outcome === 'UNCERTAIN',
    },
  );
  if (end.failure) throw rebuildFailure(end.failure);
  return end;
}

async function mainContact(client: WriteDeps['client'], customerId: string) {
  const [main] = (await client.contacts(customerId)) ?? [];
  return main?.email ?? null;
}

function endOf(items: readonly RepairItem[], serialNumber: string): StoredEnd {
  const item = items.find(({ wtn }) => wtn === serialNumber);
  if (item === undefined) {
    throw failed('UPSTREAM_MALFORMED', 'bruin answered an outage without a word about the device');
  }
  const result = repairResult(item);
  switch (result.kind) {
    case 'done':
      return { outcome: result.outcome, ticketId: result.ticketId };
    case 'broken':
      throw failed('UPSTREAM_UNAVAILABLE', 'bruin opens no tickets for the moment', 'no');
    case 'unknown-code':
      return {
        ...UNCERTAIN,
        failure: storeFailure(
          failed(
            'UPSTREAM_REJECTED',
            `bruin answered an outage with the code ${result.errorCode}, whose meaning is not known`,
          ),
        ),
      };
  }
}

function failed(
  code: 'UPSTREAM_MALFORMED' | 'UPSTREAM_UNAVAILABLE' | 'UPSTREAM_REJECTED',
  message: string,
  delivered: NonNullable<ErrorDetails['delivered']> = 'unknown',
): CodedError {
  return new CodedError(code, message, { upstream: 'bruin', delivered });
}

/** The answer to the report; that to a login before it says that nothing was sent. */
function isUnreadable(error: unknown): error is CodedError {
  return (
    error instanceof CodedError && error.code === 'UPSTREAM_MALFORMED' && mayHaveArrived(error)
  );
}
