import type { DeliveryState } from '../generated/digi.ts';

/** An edge of which only the key is known: this subgraph adds to it. */
export interface EdgeReference {
  readonly serialNumber: string;
}

/** A row of the vendor's log; null is what it does not say, or not yet. */
export interface LogRow {
  readonly id: number;
  readonly requestId: string;
  readonly orderReference: string | null;
  readonly serialNumber: string | null;
  readonly ticketReference: string | null;
  readonly step: RecoveryStep;
}

/** The value behind `ModemRecoveryStep`. */
export interface RecoveryStep {
  readonly method: string | null;
  readonly system: string | null;
  readonly modemSerialNumber: string | null;
  readonly notes: string | null;
  readonly succeeded: boolean | null;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
}

/** The value behind `ModemRecovery`. */
export interface ModemRecoveryModel {
  readonly id: string;
  readonly serialNumber: string | null;
  readonly ticketReference: string | null;
  readonly orderReference: string | null;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  readonly succeeded: boolean | null;
  readonly steps: RecoveryStep[];
}

/** What an order says; kept with it. */
export interface RebootOrder {
  readonly serialNumber: string;
  readonly ticketId: string;
  readonly logicalId: string;
}

/** A modem that the vendor began to recover; kept with the order. */
export interface StartedModem {
  readonly interface: string | null;
  readonly siteName: string | null;
  readonly carrier: string | null;
  readonly message: string;
}

/** The value behind `ModemReboot`. */
export interface ModemRebootModel extends RebootOrder {
  readonly id: string;
  readonly state: DeliveryState;
  readonly reason: string | null;
  readonly createdAt: Date;
  readonly devices: StartedModem[];
}
