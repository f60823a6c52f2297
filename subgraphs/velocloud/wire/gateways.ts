import { z } from 'zod';
import type { Words } from '../../../platform/words.ts';
import type { SdwanGatewayState, TunnelCount } from '../../generated/velocloud.ts';
import { optionalText } from './values.ts';

/** The metric of tunnels, in request and reply. */
export const TUNNEL_COUNT = 'tunnelCount';

/** Without NEVER_ACTIVATED and DISABLED, for which the graph has no state. */
const STATES: ReadonlyMap<string, SdwanGatewayState> = new Map([
  ['CONNECTED', 'CONNECTED'],
  ['DEGRADED', 'DEGRADED'],
  ['QUIESCED', 'QUIESCED'],
  ['OUT_OF_SERVICE', 'OUT_OF_SERVICE'],
  ['OFFLINE', 'OFFLINE'],
]);

/** A gateway as `network/getNetworkGateways` lists it. */
export interface ListedGateway {
  readonly gatewayId: number;
  readonly name: string;
  readonly state: SdwanGatewayState | null;
  readonly rawState: string | null;
  readonly ipAddress: string | null;
}

export const gatewaysSchema = (words: Words) =>
  z
    .array(
      z.object({
        id: z.number().int(),
        name: z.string(),
        gatewayState: optionalText,
        ipAddress: optionalText,
      }),
    )
    .transform((gateways): ListedGateway[] =>
      gateways.map(({ id, name, gatewayState, ipAddress }) => ({
        gatewayId: id,
        name,
        state: gatewayState === null ? null : words.translate('gatewayState', gatewayState, STATES),
        rawState: gatewayState,
        ipAddress,
      })),
    );

const numbersSchema = z.object({
  min: z.number().int(),
  max: z.number().int(),
  average: z.number(),
});

/** `metrics/getGatewayStatusMetrics`: null where the orchestrator has no numbers of the metric. */
export const tunnelsSchema = z
  .object({ [TUNNEL_COUNT]: numbersSchema.nullish() })
  .transform(({ tunnelCount }): TunnelCount | null =>
    tunnelCount == null ? null : { ...tunnelCount, dropPercent: dropPercent(tunnelCount) },
  );

/** By how much the fewest lay below the average. Of no tunnels at all nothing can drop. */
function dropPercent({ min, average }: z.infer<typeof numbersSchema>): number | null {
  return average === 0 ? null : (1 - min / average) * 100;
}
