import { z } from 'zod';
import { CodedError } from '../../../platform/errors.ts';
import { silentLogger } from '../../../platform/logger.ts';
import { createMetrics } from '../../../platform/metrics.ts';
import { createWords, type Words } from '../../../platform/words.ts';
import type { PortalList } from '../../../subgraphs/velocloud/wire/list.ts';
import { readReply } from '../../../subgraphs/velocloud/wire/reply.ts';

/** Reads a body as the client does when it comes with status 200. */
export function readBody<T>(
  body: unknown,
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- rows are between row and gather
  form: z.ZodType<T> | PortalList<any, T>,
): T {
  const schema = 'gather' in form ? z.array(form.row).transform(form.gather) : form;
  const reply = { status: 200, headers: {}, text: JSON.stringify(body) };
  return readReply('velocloud-1', 'a call', reply, schema);
}

/** Code of the error that `run` throws; null when it throws none. */
export function codeOf(run: () => unknown): string | null {
  try {
    run();
    return null;
  } catch (error) {
    if (error instanceof CodedError) return error.code;
    throw error;
  }
}

/** Words of an orchestrator, and which of them the graph did not know, as `field: times`. */
export function watchWords(): { words: Words; unknown: () => Promise<string[]> } {
  const metrics = createMetrics();
  return {
    words: createWords('velocloud-1', { log: silentLogger, metrics }),
    async unknown() {
      const { body } = await metrics.expose();
      return [
        ...body.matchAll(
          /^upstream_unknown_words_total\{upstream="velocloud-1",field="(\w+)"\} (\d+)$/gm,
        ),
      ].map(([, field, times]) => `${field}: ${times}`);
    },
  };
}
