import { fastify } from 'fastify';
import { monitors } from '../../monitors/index.ts';
import type { MonitorDefinition } from '../../monitors/runtime/define-monitor.ts';
import { monitorRuntimeSettings } from '../../monitors/runtime/settings.ts';
import { startMonitor } from '../../monitors/runtime/start-monitor.ts';
import { systemClock } from '../../platform/clock.ts';
import { nearest } from '../../platform/config.ts';
import { addStatusRoutes } from '../../platform/http/status-routes.ts';
import { createLifecycle, type Running } from '../../platform/lifecycle.ts';
import { MONITOR_PORTS } from '../ports.ts';
import { prepareProcess, readTouch, type ProcessOptions } from '../process.ts';
import { monitorPortSettings } from '../settings.ts';

/** @throws Error that names the nearest monitor there is. */
export function monitorNamed(name: string): MonitorDefinition {
  const found = monitors.find((monitor) => monitor.name === name);
  if (found) return found;
  const names = monitors.map((monitor) => monitor.name);
  const near = nearest(name, names);
  throw new Error(
    `There is no monitor "${name}"${near ? `; did you mean ${near}?` : ''} There are: ${names.join(', ')}.`,
  );
}

/** Runs one monitor against the gateway at GATEWAY_URL, with its health and metrics on a port of its own. */
export async function runMonitor(name: string, options: ProcessOptions): Promise<Running> {
  const definition = monitorNamed(name);
  const role = `monitor ${name}`;
  const parts = prepareProcess(role, options);
  const { reader, log, metrics } = parts;
  const touch = readTouch(`role ${role}`, parts);
  const settings = reader.read(`role ${role}`, definition.settings);
  const runtime = reader.read(`role ${role}`, monitorRuntimeSettings);
  const status = reader.read(`role ${role}`, monitorPortSettings);
  reader.finish();

  const lifecycle = createLifecycle(log);
  const server = fastify();
  addStatusRoutes(server, { readiness: { missing: () => Promise.resolve([]) }, metrics });
  const port = status.port === 0 ? MONITOR_PORTS[name] : status.port;
  await server.listen({ host: status.host, port: port ?? 0 });
  lifecycle.own('status', { stop: () => server.close() });
  lifecycle.own(
    name,
    startMonitor(definition, settings, {
      ...runtime,
      effects: touch.effects,
      log: log.child({ monitor: name }),
      metrics,
      clock: systemClock,
    }),
  );
  options.say(`Monitor ${name}  health and metrics on http://${status.host}:${port}/`);
  return lifecycle;
}
