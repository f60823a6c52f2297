import {
  CreateMaintenanceWindowDocument,
  EndMaintenanceWindowDocument,
  MaintenanceWindowsDocument,
  type MaintenanceWindowsQuery,
} from '../../monitors/generated/runtime.ts';
import { requestIdOf } from '../../monitors/runtime/request-id.ts';
import { badInput } from '../../platform/errors.ts';
import type { ProcessOptions } from '../process.ts';
import { tableLines } from '../sandbox-commands/table.ts';
import { connected, payloadOf } from './connection.ts';
import { refuse } from './refusal.ts';

export interface WindowFlags {
  readonly customer?: string;
  readonly site?: string;
  readonly serial?: string;
  readonly starts: string;
  readonly zone: string;
  readonly minutes: string;
  readonly until?: string;
  readonly reason?: string;
}

type Window = NonNullable<MaintenanceWindowsQuery['monitorControls']>['maintenanceWindows'][number];

const REQUEST = { id: 'command' };

/** Declares a time in which monitors leave a customer, a site or a device alone. */
export async function addWindow(flags: WindowFlags, options: ProcessOptions): Promise<void> {
  await connected('maintenance add', options, async ({ client }) => {
    const input = {
      customerId: flags.customer,
      siteId: flags.site,
      serialNumber: flags.serial,
      starts: flags.starts,
      timeZone: flags.zone,
      durationMinutes: minutesOf(flags.minutes),
      until: flags.until === undefined ? undefined : timeOf(flags.until),
      reason: flags.reason,
    };
    const answer = await client.mutate(
      CreateMaintenanceWindowDocument,
      { input },
      requestIdOf(REQUEST),
    );
    const { window, userErrors } = payloadOf(answer, (data) => data.createMaintenanceWindow);
    refuse(userErrors);
    if (!window) throw new Error('the graph answered no window');
    const begins = window.nextStart ? `begins ${window.nextStart}` : 'never begins';
    options.say(`Window ${window.id} ${window.active ? 'is under way' : begins}.`);
  });
}

export async function endWindow(id: string, options: ProcessOptions): Promise<void> {
  await connected('maintenance end', options, async ({ client }) => {
    const answer = await client.mutate(
      EndMaintenanceWindowDocument,
      { input: { id } },
      requestIdOf(REQUEST),
    );
    refuse(payloadOf(answer, (data) => data.endMaintenanceWindow).userErrors);
    options.say(`Window ${id} has ended.`);
  });
}

export async function listWindows(options: ProcessOptions): Promise<void> {
  await connected('maintenance list', options, async ({ client }) => {
    const answer = await client.query(MaintenanceWindowsDocument, {}, requestIdOf(REQUEST));
    const { maintenanceWindows } = payloadOf(answer, (data) => data.monitorControls);
    if (maintenanceWindows.length === 0) return options.say('There is no maintenance window.');
    const head = ['id', 'of', 'starts', 'zone', 'minutes', 'now', 'next', 'reason'];
    for (const line of tableLines(head, maintenanceWindows.map(row))) options.say(line);
  });
}

function minutesOf(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw badInput(`--minutes: expected a whole number, got "${text}"`);
}

function timeOf(text: string): string {
  if (!Number.isNaN(Date.parse(text))) return new Date(text).toISOString();
  throw badInput(`--until: expected a time in ISO 8601, got "${text}"`);
}

function row(window: Window): string[] {
  const { customerId, siteId, serialNumber } = window;
  return [
    window.id,
    customerId ? `customer ${customerId}` : siteId ? `site ${siteId}` : String(serialNumber),
    window.starts,
    window.timeZone,
    String(window.durationMinutes),
    window.active ? 'under way' : '',
    window.nextStart ?? '',
    window.reason ?? '',
  ];
}
