import { z } from 'zod';
import type { EdgeEvent } from '../world/types.ts';
import { intervalSchema, portalDate } from './dates.ts';
import { idSchema, portalMethod } from './method.ts';
import type { Network } from './network.ts';

const DEFAULT_LIMIT = 2048;

/** Fields that events can be filtered by, as rules name them. */
const FIELDS = [
  'event',
  'edgeName',
  'user',
  'severity',
  'message',
  'detail',
  'segmentName',
] as const;

type Operator = (value: string, operands: readonly string[]) => boolean;

const isOneOf: Operator = (value, operands) => operands.includes(value);
const isNoneOf: Operator = (value, operands) => !operands.includes(value);

const OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ['is', isOneOf],
  ['in', isOneOf],
  ['isNot', isNoneOf],
  ['is not', isNoneOf],
  ['notIn', isNoneOf],
  ['contains', (value, operands) => operands.some((operand) => value.includes(operand))],
  ['notContains', (value, operands) => !operands.some((operand) => value.includes(operand))],
  ['startsWith', (value, operands) => operands.some((operand) => value.startsWith(operand))],
  ['endsWith', (value, operands) => operands.some((operand) => value.endsWith(operand))],
]);

const ruleSchema = z.strictObject({
  field: z.enum(FIELDS),
  op: z.string().transform((op, context) => {
    const operator = OPERATORS.get(op);
    if (operator) return operator;
    context.addIssue({ code: 'custom', message: 'is not an operator' });
    return z.NEVER;
  }),
  values: z.array(z.string()),
});

const parametersSchema = z.strictObject({
  enterpriseId: idSchema,
  interval: intervalSchema,
  filter: z
    .strictObject({
      limit: z.int().positive().nullish(),
      rules: z.array(ruleSchema).nullish(),
    })
    .nullish(),
  edgeId: z.array(idSchema).nullish(),
});

export const eventMethods = [
  portalMethod('event/getEnterpriseEvents', parametersSchema, enterpriseEvents),
];

/** Events of one enterprise, newest first. */
function enterpriseEvents(
  network: Network,
  { enterpriseId, interval, filter, edgeId }: z.output<typeof parametersSchema>,
): Record<string, unknown> {
  network.enterprise(enterpriseId);
  const names = new Map(network.edgesOf(enterpriseId).map((edge) => [edge.edgeId, edge.name]));
  const end = interval.end ?? network.now;
  const rules = filter?.rules ?? [];
  const found = network.world.events
    .filter(
      (event) =>
        event.orchestrator === network.orchestrator &&
        event.enterpriseId === enterpriseId &&
        event.at >= interval.start &&
        event.at <= end &&
        (!edgeId?.length || edgeId.includes(event.edgeId)),
    )
    .map((event) => eventRow(event, names.get(event.edgeId) ?? ''))
    .filter((row) => rules.every((rule) => passes(row, rule)))
    .sort((a, b) => b.eventTime.localeCompare(a.eventTime) || b.id - a.id);
  const limit = filter?.limit ?? DEFAULT_LIMIT;
  return {
    metaData: { limit, more: found.length > limit },
    data: found.slice(0, limit),
  };
}

function passes(
  row: ReturnType<typeof eventRow>,
  { field, op: isMet, values }: z.output<typeof ruleSchema>,
): boolean {
  return isMet(field === 'user' ? row.enterpriseUsername : row[field], values);
}

const eventRow = (event: EdgeEvent, edgeName: string) => ({
  id: event.id,
  eventTime: portalDate(event.at),
  event: event.event,
  category: event.category,
  severity: event.severity,
  message: event.message,
  edgeName,
  enterpriseUsername: '',
  segmentName: '',
  detail: '{}',
});
