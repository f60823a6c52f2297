import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  parse,
  validate,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** Gives numbers from 0 up to 1, the same for the same seed. */
export type Chance = () => number;

/** Mulberry32. */
export function chanceFrom(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export interface RandomOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Aliases that are likely to hide what a plan adds by itself. */
const ALIASES = ['id', 'name', 'stock', 'box', 'a', 'b', '__typename', 'constructor', 'client_id'];
const MAX_DEPTH = 6;

/**
 * A valid query of the schema: aliases, arguments, fragments, conditions.
 *
 * @param words texts for arguments, by argument name.
 */
export function randomOperation(
  schema: GraphQLSchema,
  chance: Chance,
  words: Readonly<Record<string, readonly string[]>>,
): RandomOperation {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(chance() * items.length)] as T;

  function selection(type: GraphQLCompositeType, depth: number): string {
    const parts = Array.from({ length: 1 + Math.floor(chance() * 4) }, () => part(type, depth));
    return `{ ${parts.join(' ')} }`;
  }

  function part(type: GraphQLCompositeType, depth: number): string {
    const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
    const narrowing = isAbstractType(type) && chance() < 0.5;
    if (narrowing || fields.length === 0 || chance() < 0.1) return fragment(type, depth);
    if (chance() < 0.05) return `${chance() < 0.5 ? 'kind: ' : ''}__typename`;
    const open = fields.filter((each) => depth > 1 || !isCompositeType(getNamedType(each.type)));
    return open.length === 0 ? '__typename' : field(pick(open), depth);
  }

  function fragment(type: GraphQLCompositeType, depth: number): string {
    const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
    const narrow = pick<GraphQLCompositeType>(types);
    const wide = pick<GraphQLCompositeType>([
      narrow,
      ...('getInterfaces' in narrow ? narrow.getInterfaces() : []),
    ]);
    const condition = chance() < 0.7 ? `on ${narrow.name}` : `on ${wide.name}`;
    const target = condition === `on ${narrow.name}` ? narrow : wide;
    return `... ${condition} ${directive()} ${selection(target, depth)}`;
  }

  function field(definition: GraphQLField<unknown, unknown>, depth: number): string {
    const alias = chance() < 0.3 ? `${pick(ALIASES)}: ` : '';
    const args = definition.args
      .filter(
        ({ type, defaultValue }) =>
          (isNonNullType(type) && defaultValue === undefined) || chance() < 0.5,
      )
      .map(({ name, type }) => `${name}: ${value(name, type)}`);
    const type = getNamedType(definition.type);
    const below = isCompositeType(type) ? selection(type, depth - 1) : '';
    const list = args.length > 0 ? `(${args.join(', ')})` : '';
    return `${alias}${definition.name}${list} ${directive()} ${below}`;
  }

  function directive(): string {
    if (chance() > 0.15) return '';
    return `@${pick(['skip', 'include'])}(if: ${pick(['$yes', '$no', 'true', 'false'])})`;
  }

  function value(name: string, type: GraphQLInputType): string {
    if (isNonNullType(type)) return value(name, type.ofType);
    if (isListType(type)) return `[${value(name, type.ofType)} ${value(name, type.ofType)}]`;
    if (isEnumType(type)) return pick(type.getValues()).name;
    if (type.name === 'Int') return String(Math.floor(chance() * 4));
    return words[name] ? JSON.stringify(pick(words[name])) : 'null';
  }

  for (;;) {
    const root = schema.getQueryType();
    if (!root) throw new Error('the schema has no queries');
    const query = `query($yes: Boolean!, $no: Boolean!) ${selection(root, MAX_DEPTH)}`;
    const problems = validate(schema, parse(query)).filter(
      ({ message }) => !message.includes('is never used'),
    );
    if (problems.length > 0) continue;
    const used = `query($yes: Boolean! = true, $no: Boolean! = false) { used: __typename @include(if: $yes) @skip(if: $no)`;
    return {
      query: query.replace('query($yes: Boolean!, $no: Boolean!) {', used),
      variables: { yes: chance() < 0.5, no: chance() < 0.5 },
    };
  }
}
