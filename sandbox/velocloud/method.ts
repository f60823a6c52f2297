import { z } from 'zod';
import type { Network } from './network.ts';
import { badParameters } from './portal-error.ts';

/** One method of the portal, for example `event/getEnterpriseEvents`. */
export interface PortalMethod {
  readonly name: string;
  /** @throws PortalError for parameters that it does not take. */
  readonly answer: (network: Network, body: unknown) => unknown;
}

/** Declares a method: parameters are read by `schema`, and `answer` gives the body of the reply. */
export function portalMethod<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  answer: (network: Network, parameters: z.output<Schema>) => unknown,
): PortalMethod {
  return {
    name,
    answer(network, body) {
      const parsed = schema.safeParse(body ?? {});
      if (parsed.success) return answer(network, parsed.data);
      throw badParameters(
        parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
      );
    },
  };
}

/** An id of this orchestrator. */
export const idSchema = z.int().positive();
