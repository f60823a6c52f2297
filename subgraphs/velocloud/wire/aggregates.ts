import { z } from 'zod';

/** Bars stand around the ticketing client id; blanks stray into names. */
const CUSTOMER_ID = /\|\s*(\d+)\s*\|/;

/** An enterprise as `monitoring/getAggregates` names it. */
export interface NamedEnterprise {
  readonly enterpriseId: number;
  readonly name: string;
  readonly customerId: string | null;
}

/** `monitoring/getAggregates`: the name of every enterprise, with the client id in it. */
export const aggregatesSchema = z
  .object({ enterprises: z.array(z.object({ id: z.number().int(), name: z.string() })) })
  .transform(({ enterprises }): NamedEnterprise[] =>
    enterprises.map(({ id, name }) => ({
      enterpriseId: id,
      name,
      customerId: CUSTOMER_ID.exec(name)?.[1] ?? null,
    })),
  );
