import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MONITOR_PORTS, SUBGRAPH_PORTS } from '../../app/ports.ts';
import { withAddresses } from '../../app/supergraph-file.ts';
import { monitors } from '../../monitors/index.ts';
import { startSandbox } from '../../sandbox/index.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { subgraphSettings } from '../../subgraphs/settings.ts';
import { finish } from '../support/run-command.ts';

const root = join(import.meta.dirname, '../..');
const SHARED = ['runtime', 'generated', 'vocabulary', 'world', 'scenarios', 'control'];
/** Simulators of systems that one subgraph calls, and that share its name as their folder. */
const SHARED_FOLDERS: Readonly<Record<string, string>> = {
  smtp: 'notifications',
  chat: 'notifications',
  sms: 'notifications',
  imap: 'notifications',
};

function folders(layer: string): string[] {
  return readdirSync(join(root, layer), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !SHARED.includes(entry.name))
    .map((entry) => entry.name)
    .sort();
}
const sorted = (names: Iterable<string>) => [...names].sort();

describe('registries', () => {
  it('name every subgraph that has a folder, a schema and a port', () => {
    const names = sorted(subgraphs.map(({ name }) => name));
    const schemas = readdirSync(join(root, 'schema'))
      .filter((file) => file.endsWith('.graphql'))
      .map((file) => file.slice(0, -'.graphql'.length));
    expect(folders('subgraphs')).toEqual(names);
    expect(sorted(schemas)).toEqual(names);
    expect(sorted(Object.keys(SUBGRAPH_PORTS))).toEqual(names);
  });

  it('know the settings of every subgraph without loading it', () => {
    const own = subgraphs.map(({ name, settings }) => [name, settings]);
    expect(Object.entries(subgraphSettings)).toEqual(own);
  });

  it('find every subgraph alone, in the folder and under the name that are its own', async () => {
    for (const subgraph of subgraphs) {
      const folder = (await import(`../../subgraphs/${subgraph.name}/index.ts`)) as Readonly<
        Record<string, unknown>
      >;
      expect([subgraph.name, folder[subgraph.name] === subgraph]).toEqual([subgraph.name, true]);
    }
  });

  it('name every monitor that has a folder and a port', () => {
    const names = sorted(monitors.map(({ name }) => name));
    expect(folders('monitors')).toEqual(names);
    expect(sorted(Object.keys(MONITOR_PORTS))).toEqual(names);
  });

  it('give each role a port of its own', () => {
    const ports = [...Object.values(SUBGRAPH_PORTS), ...Object.values(MONITOR_PORTS)];
    expect(new Set(ports).size).toBe(ports.length);
  });

  it('agree with the addresses in the supergraph', () => {
    const sdl = readFileSync(join(root, 'schema/generated/supergraph.graphql'), 'utf8');
    const addresses = new Map<string, string>();
    withAddresses(sdl, (name, address) => {
      addresses.set(name, address);
      return address;
    });
    const expected = Object.entries(SUBGRAPH_PORTS).map(
      ([name, port]) => [name, `http://127.0.0.1:${port}/graphql`] as const,
    );
    expect(Object.fromEntries(addresses)).toEqual(Object.fromEntries(expected));
  });

  it('agree with docs/roles.md, role by role and port by port', () => {
    const roles = readFileSync(join(root, 'docs/roles.md'), 'utf8');
    const rows = [...roles.matchAll(/^\| `(subgraph|monitor) ([\w-]+)` +\| (\d+) /gm)];
    const told = rows.map(([, kind, name, port]) => [`${kind} ${name}`, Number(port)]);
    const expected = [
      ...subgraphs.map(({ name }) => [`subgraph ${name}`, SUBGRAPH_PORTS[name]]),
      ...monitors.map(({ name }) => [`monitor ${name}`, MONITOR_PORTS[name]]),
    ];
    expect(told).toEqual(expected);
  });

  it('agree with what the command and the README name', async () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const line = (names: readonly string[]) => `one of \`${names.join(' ')}\``;
    expect(readme).toContain(line(subgraphs.map(({ name }) => name)));
    expect(readme).toContain(line(monitors.map(({ name }) => name)));
    const main = join(root, 'dist/app/main.js');
    for (const [role, parts] of Object.entries({ subgraph: subgraphs, monitor: monitors })) {
      const { output } = await finish(process.execPath, [main, role, '--help']);
      const words = output.replace(/\s+/g, ' ');
      expect(words).toContain(`one of ${parts.map(({ name }) => name).join(', ')}`);
    }
  });

  it('name every simulator that has a folder', async () => {
    const sandbox = await startSandbox({ paused: true });
    const folderOf = (system: string) => SHARED_FOLDERS[system] ?? system.replace(/-\d+$/, '');
    const systems = new Set(sandbox.simulators.map(({ system }) => folderOf(system)));
    await sandbox.stop();
    expect(sorted(systems)).toEqual(folders('sandbox'));
  });

  it('leave no subgraph or monitor without a README, or without its line in codegen.yml', () => {
    const codegen = readFileSync(join(root, 'codegen.yml'), 'utf8');
    for (const path of [
      ...subgraphs.map(({ name }) => `subgraphs/${name}`),
      ...monitors.map(({ name }) => `monitors/${name}`),
    ]) {
      expect([path, existsSync(join(root, path, 'README.md'))]).toEqual([path, true]);
      expect(codegen).toContain(path.replace('/', '/generated/'));
    }
  });
});
