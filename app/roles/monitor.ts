import { fastify } from 'fastify';
import { monitors } from '../../monitors/index.ts';
import type { MonitorDefinition } from '../../monitors/runtime/define-monitor.ts';
import { coordinationSettings } from '../../monitors/runtime/scheduling/settings.ts';
import { monitorRuntimeSettings } from '../../monitors/runtime/settings.ts';
import { startMonitor, type RunningMonitor } from '../../monitors/runtime/start-monitor.ts';
import { nearest } from '../../platform/config.ts';
import { badInput } from '../../platform/errors.ts';
import { addStatusRoutes } from '../../platform/http/status-routes.ts';
import { createLifecycle, type Running } from '../../platform/lifecycle.ts';
import { MONITOR_PORTS } from '../ports.ts';
import {
  prepareProcess,
  readClockAddress,
  readTouch,
  startClock,
  type ProcessOptions,
} from '../process.ts';
import { monitorPortSettings } from '../settings.ts';

/** @throws CodedError BAD_USER_INPUT that names the nearest monitor there is. */
export function monitorNamed(name: string): MonitorDefinition {
  const found = monitors.find((monitor) => monitor.name === name);
  if (found) return found;
  const names = monitors.map((monitor) => monitor.name);
  const near = nearest(name, names);
  throw badInput(
    `There is no monitor "${name}"${near ? `; did you mean ${near}?` : '.'} There are: ${names.join(', ')}.`,
  );
}

/**
 * Runs one monitor against the gateway at GATEWAY_URL, with its health and metrics on a port of its
 * own: it is ready once each of its jobs has run, and as long as their last runs did not fail.
 */
export async function runMonitor(name: string, options: ProcessOptions): Promise<Running> {
  const definition = monitorNamed(name);
  const role = `role monitor ${name}`;
  const parts = prepareProcess(`monitor ${name}`, options);
  const { reader, log, metrics } = parts;
  const touch = readTouch(role, parts);
  const clockAddress = readClockAddress(role, parts, touch);
  const settings = reader.read(role, definition.settings);
  const runtime = reader.read(role, monitorRuntimeSettings);
  const coordination = reader.read(role, coordinationSettings);
  const status = reader.read(role, monitorPortSettings);
  reader.finish();

  const lifecycle = createLifecycle(log);
  try {
    const clock = await startClock(clockAddress, parts, lifecycle);
    const server = fastify({ forceCloseConnections: true });
    lifecycle.own('status', { stop: () => server.close() });
    let monitor: RunningMonitor | undefined = undefined;
    const missing = async () => monitor?.missing() ?? [`monitor ${name}`];
    addStatusRoutes(server, { readiness: { missing }, metrics });
    const port = status.port === 0 ? (MONITOR_PORTS[name] ?? 0) : status.port;
    await server.listen({ host: status.host, port });
    const { effects } = touch;
    const started = await startMonitor(definition, settings, {
      ...runtime,
      effects,
      coordination,
      settingsText: reader.texts(definition.settings),
      clock,
      metrics,
      log: log.child({ monitor: name }),
    });
    monitor = lifecycle.own(name, started);
    options.say(`Monitor ${name}  health and metrics on http://${status.host}:${port}/`);
    return lifecycle;
  } catch (error) {
    await lifecycle.stop();
    throw error;
  }
}
