import { PauseMonitorDocument, ResumeMonitorDocument } from '../../monitors/generated/runtime.ts';
import { requestIdOf } from '../../monitors/runtime/request-id.ts';
import type { ProcessOptions } from '../process.ts';
import { monitorNamed } from '../roles/monitor.ts';
import { connected, payloadOf } from './connection.ts';
import { refuse } from './refusal.ts';

export interface PauseFlags {
  readonly customer?: string;
  readonly reason?: string;
}

const REQUEST = { id: 'command' };

/** Holds a monitor back on all replicas, within two seconds, until it is resumed. */
export async function pause(
  name: string,
  { customer, reason }: PauseFlags,
  options: ProcessOptions,
): Promise<void> {
  const { name: monitor } = monitorNamed(name);
  await connected(`monitor pause ${name}`, options, async ({ client }) => {
    const input = { monitor, customerId: customer, reason };
    const answer = await client.mutate(PauseMonitorDocument, { input }, requestIdOf(REQUEST));
    const { pause: made, userErrors } = payloadOf(answer, (data) => data.pauseMonitor);
    refuse(userErrors);
    const since = made ? ` since ${made.since}` : '';
    options.say(`${monitor} is paused${ofCustomer(customer)}${since}.`);
  });
}

export async function resume(
  name: string,
  { customer }: PauseFlags,
  options: ProcessOptions,
): Promise<void> {
  const { name: monitor } = monitorNamed(name);
  await connected(`monitor resume ${name}`, options, async ({ client }) => {
    const input = { monitor, customerId: customer };
    const answer = await client.mutate(ResumeMonitorDocument, { input }, requestIdOf(REQUEST));
    const { resumed, userErrors } = payloadOf(answer, (data) => data.resumeMonitor);
    refuse(userErrors);
    const what = resumed ? 'goes on' : 'was not paused';
    options.say(`${monitor} ${what}${ofCustomer(customer)}.`);
  });
}

function ofCustomer(id: string | undefined): string {
  return id === undefined ? '' : ` for customer ${id}`;
}
