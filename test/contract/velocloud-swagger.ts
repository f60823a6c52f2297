import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { packageFile } from '../../platform/package-root.ts';
import type { Difference } from './velocloud-differences.ts';

type Schema = Readonly<Record<string, unknown>>;
type Definitions = Record<string, Schema>;

interface Swagger {
  readonly paths: Record<string, { readonly post: Operation }>;
  readonly definitions: Definitions;
}

interface Operation {
  readonly parameters: readonly { readonly $ref?: string; readonly schema?: Schema }[];
  readonly responses: Record<string, { readonly $ref?: string; readonly schema?: Schema }>;
}

/** The vendor's structure, as something that judges what went over the wire. */
export interface PortalStructure {
  /** Methods that the vendor describes, for example `event/getEnterpriseEvents`. */
  readonly methods: ReadonlySet<string>;
  /** What is wrong with the body of a request; empty when nothing is. */
  request(method: string, body: unknown): string[];
  /** What is wrong with the body of a reply with status 200. */
  response(method: string, body: unknown): string[];
  /** What is wrong with the body of an error. */
  error(body: unknown): string[];
}

const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/**
 * Reads the vendor's document. Fields that it does not name are refused, in requests and replies
 * alike, so that a misspelt field is a difference too.
 */
export function readPortalStructure(differences: readonly Difference[]): PortalStructure {
  const { paths, definitions } = JSON.parse(
    readFileSync(packageFile('test', 'contracts', 'velocloud-portal-v1.swagger.json'), 'utf8'),
  ) as Swagger;
  const ajv = createValidator();
  const used = amended(definitions, differences);
  ajv.addSchema({
    $id: 'portal',
    definitions: Object.fromEntries(
      Object.entries(used).map(([name, schema]) => [name, strict(schema, used)]),
    ),
  });

  const compiled = new Map<string, ValidateFunction>();

  function judge(schema: Schema | undefined, body: unknown): string[] {
    if (!schema) return [];
    const key = JSON.stringify(schema);
    const validate = compiled.get(key) ?? ajv.compile(strict(schema, used));
    compiled.set(key, validate);
    return validate(body) ? [] : (validate.errors ?? []).map(sayError);
  }

  function operation(method: string): Operation {
    const found = paths[`/${method}`]?.post;
    if (!found) throw new Error(`the vendor describes no ${method}`);
    return found;
  }

  return {
    methods: new Set(Object.keys(paths).map((path) => path.slice(1))),
    request(method, body) {
      const [parameter] = operation(method).parameters;
      const isLogin = parameter?.$ref === '#/parameters/auth_param';
      return judge(isLogin ? ref('auth_object') : parameter?.schema, body);
    },
    response: (method, body) => judge(operation(method).responses['200']?.schema, body),
    error: (body) => judge(ref('error'), body),
  };
}

function createValidator(): Ajv {
  const ajv = new Ajv({ allErrors: true, strict: false });
  ajv.addFormat('date-time', DATE_TIME);
  for (const format of ['int64', 'float', 'double', 'password', 'ipv4'])
    ajv.addFormat(format, true);
  return ajv;
}

const ref = (name: string): Schema => ({ $ref: `#/definitions/${name}` });

const sayError = ({ instancePath, message, params }: ErrorObject): string =>
  `${instancePath}: ${message} ${JSON.stringify(params)}`;

/** The vendor's definitions with what the differences let through beside. */
function amended(definitions: Definitions, differences: readonly Difference[]): Definitions {
  const found = { ...definitions };
  for (const { at, also } of differences) {
    const [name = '', field = ''] = at.split('.');
    const schema = found[name];
    if (!schema) throw new Error(`the vendor has no ${name}`);
    const said = propertiesOf(schema, found)[field];
    const part = { properties: { [field]: { anyOf: said ? [said, also] : [also] } } };
    found[name] = { allOf: [schema, part] };
  }
  return found;
}

/** The same schema, closed against fields that it does not name. */
function strict(schema: Schema, definitions: Definitions): Schema {
  if (typeof schema['$ref'] === 'string') return { $ref: schema['$ref'].replace('#', 'portal#') };
  if (schema['anyOf'])
    return { anyOf: (schema['anyOf'] as Schema[]).map((each) => strict(each, definitions)) };
  if (schema['items']) return { ...schema, items: strict(schema['items'] as Schema, definitions) };
  const properties = propertiesOf(schema, definitions);
  if (Object.keys(properties).length === 0) return schema;
  return {
    type: 'object',
    additionalProperties: false,
    required: requiredOf(schema, definitions),
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, each]) => [name, strict(each, definitions)]),
    ),
  };
}

function propertiesOf(schema: Schema, definitions: Definitions): Definitions {
  const inherited = partsOf(schema, definitions).map((part) => propertiesOf(part, definitions));
  return Object.assign({}, ...inherited, schema['properties']) as Definitions;
}

function requiredOf(schema: Schema, definitions: Definitions): string[] {
  const inherited = partsOf(schema, definitions).flatMap((part) => requiredOf(part, definitions));
  return [...new Set([...inherited, ...((schema['required'] as string[] | undefined) ?? [])])];
}

/** What a schema is made of: the parts of `allOf`, references followed. */
function partsOf(schema: Schema, definitions: Definitions): Schema[] {
  return ((schema['allOf'] as Schema[] | undefined) ?? []).map((part) => {
    const reference = part['$ref'];
    if (typeof reference !== 'string') return part;
    return definitions[reference.replace('#/definitions/', '')] ?? part;
  });
}
