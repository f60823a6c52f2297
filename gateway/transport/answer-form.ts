import { z } from 'zod';
import type { SubgraphAnswer } from './transport.ts';

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const answerSchema = z.object({
  data: z.custom<Record<string, unknown>>(isRecord).nullish(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).nullish(),
        extensions: z.record(z.string(), z.unknown()).nullish(),
      }),
    )
    .nullish(),
});

/** Reads what a subgraph sent; undefined when it is no GraphQL answer. */
export function readAnswerForm(sent: unknown): SubgraphAnswer | undefined {
  const answer = answerSchema.safeParse(sent);
  if (!answer.success) return undefined;
  const { data, errors } = answer.data;
  return {
    ...(data !== undefined && { data }),
    errors: (errors ?? []).map(({ message, path, extensions }) => ({
      message,
      ...(path && { path }),
      ...(extensions && { extensions }),
    })),
  };
}
