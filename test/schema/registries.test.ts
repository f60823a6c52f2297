import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MONITOR_PORTS, SUBGRAPH_PORTS } from '../../app/ports.ts';
import { monitors } from '../../monitors/index.ts';
import { subgraphs } from '../../subgraphs/index.ts';

const root = join(import.meta.dirname, '../..');
const SHARED = ['runtime', 'generated', 'vocabulary'];

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

  it('name every monitor that has a folder and a port', () => {
    const names = sorted(monitors.map(({ name }) => name));
    expect(folders('monitors')).toEqual(names);
    expect(sorted(Object.keys(MONITOR_PORTS))).toEqual(names);
  });

  it('give each role a port of its own', () => {
    const ports = [...Object.values(SUBGRAPH_PORTS), ...Object.values(MONITOR_PORTS)];
    expect(new Set(ports).size).toBe(ports.length);
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
