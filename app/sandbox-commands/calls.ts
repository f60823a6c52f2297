import { z } from 'zod';
import { CommandError, type ControlClient } from './control-client.ts';
import { tableLines } from './table.ts';

const callSchema = z.object({
  system: z.string(),
  at: z.string(),
  method: z.string(),
  path: z.string(),
  query: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  body: z.unknown(),
  status: z.number(),
  write: z.boolean(),
});
type Call = z.infer<typeof callSchema>;

const answerSchema = z.union([
  z.object({ calls: z.array(callSchema) }).transform(({ calls }) => calls),
  z.object({ writes: z.array(callSchema) }).transform(({ writes }) => writes),
]);

export interface CallsOptions {
  readonly writes?: boolean | undefined;
  readonly json?: boolean | undefined;
  /** How many of the newest a table shows. */
  readonly last: string;
}

const BODY_WIDTH = 60;

/** `noc-graph sandbox calls`: what the systems received, oldest first. */
export async function showCalls(
  control: ControlClient,
  system: string | undefined,
  { writes = false, json = false, last }: CallsOptions,
): Promise<string[]> {
  const shown = Number(last);
  if (!/^\d+$/.test(last) || shown < 1)
    throw new CommandError(
      2,
      `--last: expected a whole number from 1, got ${JSON.stringify(last)}.`,
    );
  const query = system === undefined ? '' : `?system=${encodeURIComponent(system)}`;
  const calls = await control.ask('GET', `/${writes ? 'writes' : 'calls'}${query}`, answerSchema);
  if (json) return [JSON.stringify(calls, null, 2)];
  const what = writes ? 'writes' : 'calls';
  if (calls.length === 0) return [`No ${what} yet.`];
  const left = calls.length - shown;
  return [
    ...tableLines(
      ['AT', 'SYSTEM', 'METHOD', 'STATUS', 'WRITE', 'PATH', 'BODY'],
      calls.slice(-shown).map(row),
    ),
    ...(left > 0 ? [`${left} older ${what} are not shown: --last ${calls.length} shows all.`] : []),
  ];
}

const row = ({ at, system, method, status, write, path, query, body }: Call): string[] => [
  at,
  system,
  method,
  String(status),
  write ? 'yes' : '',
  path + queryText(query),
  bodyText(body),
];

function queryText(query: Call['query']): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((one) => `${name}=${one}`),
  );
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** On one line, and no longer than people read. */
function bodyText(body: unknown): string {
  if (body === null || body === undefined) return '';
  const text = (typeof body === 'string' ? body : JSON.stringify(body)).replace(/\s+/g, ' ');
  return text.length <= BODY_WIDTH ? text : `${text.slice(0, BODY_WIDTH - 1)}…`;
}
