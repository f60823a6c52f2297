import type { Body } from './body.ts';

/** A report of an outage as it was sent. */
export interface RepairRequest {
  readonly clientId: number;
  /** Each once. */
  readonly wtns: readonly string[];
  readonly description: string;
  /** Interfaces that are out, by line. */
  readonly interfaces: ReadonlyMap<string, readonly string[]>;
}

/** @throws Refusal with envelope B. */
export function readRepair(body: Body): RepairRequest {
  body.only('ClientID', 'WTNs', 'RequestDescription', 'ticketContact', 'WtnInterfaces');
  const contact = body.object('ticketContact');
  contact?.only('email');
  contact?.text('email');
  const interfaces = body.object('WtnInterfaces');
  return {
    clientId: body.requiredInteger('ClientID'),
    wtns: [...new Set(body.requiredTexts('WTNs'))],
    description: body.requiredText('RequestDescription'),
    interfaces: new Map(interfaces?.names.map((wtn) => [wtn, interfaces.texts(wtn) ?? []])),
  };
}
