import { systemClock } from '../../platform/clock.ts';
import { createDeliveries, type Answer, type Delivery } from '../../platform/deliveries.ts';
import { CodedError } from '../../platform/errors.ts';
import type { DeliveryState, RebootModemInput } from '../generated/digi.ts';
import type { SubgraphDeps } from '../runtime/define-subgraph.ts';
import type { UserError } from '../runtime/user-errors.ts';
import type { DigiClient } from './client.ts';
import { checkReboot, checkSettlement } from './inputs.ts';
import type { ModemRebootModel, RebootOrder, StartedModem } from './model.ts';

/** What a mutation answers. */
export interface RebootPayload {
  readonly reboot: ModemRebootModel | null;
  readonly userErrors: UserError[];
}

/** Reboots that are ordered through this graph. They cannot be read back, so each is sent once. */
export interface Reboots {
  order(input: RebootModemInput): Promise<RebootPayload>;
  retry(id: string): Promise<RebootPayload>;
  dismiss(id: string): Promise<RebootPayload>;
  list(states: readonly DeliveryState[] | null | undefined): Promise<ModemRebootModel[]>;
}

interface Receipt {
  readonly devices: StartedModem[];
}

const REMEMBER_MS = 7 * 86_400_000;

export function createReboots(
  client: DigiClient,
  { abandonedAfterMs }: { readonly abandonedAfterMs: number },
  { state, log }: Pick<SubgraphDeps, 'state' | 'log'>,
): Reboots {
  const deliveries = createDeliveries<RebootOrder, Receipt>({
    name: 'digi',
    store: state,
    // Not the world's: keys and senders live in real time.
    clock: systemClock,
    log,
    rememberMs: REMEMBER_MS,
    abandonedAfterMs,
    async send(order, id): Promise<Answer<Receipt>> {
      const reply = await client.recover(order, id);
      return reply.kind === 'refused'
        ? reply
        : { kind: 'taken', receipt: { devices: reply.devices } };
    },
  });

  async function settle(
    id: string,
    decide: (id: string) => Promise<Delivery<RebootOrder, Receipt>>,
  ): Promise<RebootPayload> {
    const wrong = checkSettlement({ id });
    if (wrong.length > 0) return mend(wrong);
    try {
      return shows(await decide(id));
    } catch (error) {
      if (!(error instanceof CodedError) || !MENDABLE.has(error.code)) throw error;
      return mend([
        { code: error.code, message: `input.id: ${error.message}`, path: ['input', 'id'] },
      ]);
    }
  }

  return {
    async order(input) {
      const wrong = checkReboot(input);
      if (wrong.length > 0) return mend(wrong);
      const { serialNumber, ticketId, logicalId, idempotencyKey: key } = input;
      const content = { serialNumber, ticketId, logicalId };
      return shows(await deliveries.deliver({ key, content }));
    },
    retry: (id) => settle(id, (known) => deliveries.retry(known)),
    dismiss: (id) => settle(id, (known) => deliveries.dismiss(known)),
    async list(states) {
      const found = await deliveries.list(states == null ? {} : { states });
      return found.map(toModel);
    },
  };
}

/** Another id, or none at all, is the caller's to give. */
const MENDABLE = new Set(['NOT_FOUND', 'CONFLICT']);

const mend = (userErrors: UserError[]): RebootPayload => ({ reboot: null, userErrors });

const shows = (delivery: Delivery<RebootOrder, Receipt>): RebootPayload => ({
  reboot: toModel(delivery),
  userErrors: [],
});

function toModel(delivery: Delivery<RebootOrder, Receipt>): ModemRebootModel {
  const { id, content, state, reason, createdAt, receipt } = delivery;
  return { id, ...content, state, reason, createdAt, devices: receipt?.devices ?? [] };
}
