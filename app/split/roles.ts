import { monitors } from '../../monitors/index.ts';
import type { Environment } from '../../platform/config.ts';
import { packageFile } from '../../platform/package-root.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import type { SplitPorts } from './ports.ts';
import type { ProcessStart } from './process.ts';

/** A role as a process: how it starts, and where it tells its health. */
export interface SplitRole extends Omit<ProcessStart, 'line'> {
  /** Of `/health/ready`. */
  readonly port: number;
}

/** What the processes of one system share. */
export interface Shared {
  readonly ports: SplitPorts;
  /** Of every process; its own ports come on top. */
  readonly environment: Environment;
}

export function sandboxRole({ ports, environment }: Shared): SplitRole {
  return role('sandbox', ports.sandbox, {
    ...environment,
    SANDBOX_PORT: String(ports.sandbox),
  });
}

export function gatewayRole({ ports, environment }: Shared): SplitRole {
  return role('gateway', ports.gateway, { ...environment, PORT: String(ports.gateway) });
}

export function subgraphRoles({ ports, environment }: Shared): readonly SplitRole[] {
  return subgraphs.map(({ name }) => {
    const port = ports.subgraphs[name] ?? 0;
    return role(`subgraph ${name}`, port, {
      PUBLIC_URL: `http://127.0.0.1:${ports.gateway}`,
      ...environment,
      SUBGRAPH_PORT: String(port),
    });
  });
}

export function monitorRoles({ ports, environment }: Shared): readonly SplitRole[] {
  const wanted = list(environment.MONITORS);
  const selected = monitors.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  return selected.map(({ name }) => {
    const port = ports.monitors[name] ?? 0;
    return role(`monitor ${name}`, port, {
      ...environment,
      MONITOR_PORT: String(port),
      GATEWAY_URL: `http://127.0.0.1:${ports.gateway}/graphql`,
    });
  });
}

/** Checked by whoever starts the roles. */
function list(text = ''): readonly string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function role(name: string, port: number, environment: Environment): SplitRole {
  const args = [packageFile('dist', 'app', 'main.js'), ...name.split(' ')];
  return { name, port, command: process.execPath, args, environment };
}
