import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isInterfaceType, isObjectType } from 'graphql';
import { noFreshness } from '../support/short-windows.ts';
import { startSystem, type SystemUnderTest } from '../support/start-system.ts';
import { bruinExamples } from './operations/bruin.ts';
import type { OperationExample } from './operations/example.ts';
import { networkExamples } from './operations/networks.ts';
import { dispatchExamples, otherExamples } from './operations/others.ts';

const root = join(import.meta.dirname, '../..');

interface Row {
  readonly section: string;
  readonly operations: readonly string[];
  /** `Type.field`; none for logins and what the graph leaves out. */
  readonly fields: readonly string[];
  readonly isLeftOut: boolean;
}

const rows = readRows(readFileSync(join(root, 'docs/operations.md'), 'utf8'));
const examples: readonly OperationExample[] = [
  ...bruinExamples,
  ...networkExamples,
  ...dispatchExamples,
  ...otherExamples,
];
/** Simulators by section of the table. */
const SYSTEMS: Readonly<Record<string, readonly string[]>> = {
  velocloud: ['velocloud-1', 'velocloud-2'],
  notifications: ['smtp', 'imap', 'chat', 'sms'],
  cts: ['cts', 'smtp'],
};

describe('the table of operations', () => {
  let system: SystemUnderTest;
  beforeAll(async () => (system = await startSystem(noFreshness())), 60_000);
  afterAll(() => system.stop());

  it('names fields that the graph has', () => {
    const schema = buildSchema(readFileSync(join(root, 'schema/generated/api.graphql'), 'utf8'), {
      assumeValid: true,
    });
    const missing = rows
      .flatMap(({ fields }) => fields)
      .filter((path) => {
        const [typeName = '', field = ''] = path.split('.');
        const type = schema.getType(typeName);
        return !((isObjectType(type) || isInterfaceType(type)) && field in type.getFields());
      });
    expect(missing).toEqual([]);
  });

  it('leaves out no operation of a simulator', () => {
    for (const section of new Set(rows.map((row) => row.section))) {
      const told = rows
        .filter((row) => row.section === section)
        .flatMap(({ operations }) => operations);
      const unnamed = (SYSTEMS[section] ?? [section])
        .filter((name) => !(section === 'cts' && name === 'smtp'))
        .flatMap((name) => system.simulator(name).operations)
        .filter((served) => !told.some((operation) => isSame(operation, served, system)));
      expect([section, unnamed]).toEqual([section, []]);
    }
  });

  it('has an example for each of its rows, and no other', () => {
    const shown = new Set(examples.flatMap(({ operations }) => operations));
    const told = rows.filter(({ isLeftOut }) => !isLeftOut).flatMap(({ operations }) => operations);
    expect([...shown].sort()).toEqual([...new Set(told)].sort());
  });

  it.each(examples.map((example) => [example.operations.join(', '), example] as const))(
    '%s',
    async (_name, example) => {
      const { operations, document, before, variables, expected, after } = example;
      system.clearCalls();
      await before?.(system);
      const { data, errors } = await system.ask(document, await variables?.(system));
      expect(errors).toEqual([]);
      expect(data).toMatchObject(expected(system));
      await after?.(system, data);
      const { section } =
        rows.find((row) => row.operations.includes(operations.at(-1) ?? '')) ?? {};
      const systems = SYSTEMS[section ?? ''] ?? [section ?? ''];
      const calls = systems.flatMap((name) => system.calls(name));
      const asked = calls.map(({ method, path }) => `${method} ${path}`);
      const notAsked = operations
        .filter((operation) => !operation.endsWith('(to us)'))
        .filter((operation) => !asked.some((call) => isSame(operation, call, system)));
      expect(notAsked).toEqual([]);
    },
    60_000,
  );
});

function readRows(text: string): Row[] {
  const sections = text.split(/^## /m).slice(1);
  return sections.flatMap((part) => {
    const section = part.slice(0, part.indexOf('\n')).trim();
    const cells = [...part.matchAll(/^\|(.*)\|(.*)\|(.*)\|$/gm)].slice(2);
    return cells.map(([, operation = '', graph = '']) => ({
      section,
      operations: operationsIn(operation.trim()),
      fields: [...graph.matchAll(/`(\w+\.\w+)`/g)].map(([, field = '']) => field),
      isLeftOut: graph.trim() === 'none',
    }));
  });
}

/** One operation, or several of a protocol whose name stands in front. */
function operationsIn(cell: string): string[] {
  const protocol = /^(SMTP|IMAP) /.exec(cell)?.[1];
  if (protocol) return [...cell.matchAll(/`\w+`/g)].map(([verb]) => `${protocol} ${verb}`);
  return cell.startsWith('mail') ? [cell] : [cell.replaceAll('`', '')];
}

/** Whether an operation of the table is what a simulator was asked, or says that it serves. */
function isSame(operation: string, call: string, system: SystemUnderTest): boolean {
  if (operation.startsWith('mail')) return call === 'SMTP DATA';
  if (operation.startsWith('entrypoint')) return call === `gRPC ${operation.split('/').at(-1)}`;
  const address = /\{([A-Z_]+)\}$/.exec(operation)?.[1];
  if (address) return served(call).test(`POST ${pathOf(address, system)}`);
  const pattern = operation
    .replaceAll('`', '')
    .replace(/\/$/, '')
    .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replace(/\{\w+\}/g, '[^/]+');
  return new RegExp(`^${pattern}/?$`, 'i').test(call);
}

/** What a simulator says that it serves has colons before the variable parts of its path. */
function served(operation: string): RegExp {
  const pattern = operation.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/]+');
  return new RegExp(`^${pattern}$`);
}

/** Path of an address that is a secret, as the record of calls shows it. */
function pathOf(name: string, running: SystemUnderTest): string {
  const system = {
    SLACK_WEBHOOK: 'chat',
    TEAMS_WEBHOOK: 'chat',
    SMS_URL: 'sms',
    LUMIN_URI: 'lumin',
  }[name];
  const path = new URL(running.simulator(system ?? '').environment[name] ?? '').pathname;
  return system === 'chat' ? path.replace(/[^/]+$/, '***') : path;
}
