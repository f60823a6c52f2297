import type { Ids } from './ids.ts';

/**
 * The one state behind all simulators: what a serial number, a ticket and a dispatch mean, whoever
 * is asked. Neutral shapes: each simulator turns them into its vendor's words, odd ones included.
 *
 * Instants are Dates; wall-clock text of a place is text with its zone beside it.
 */

/** A company of the provider. */
export interface Customer {
  readonly clientId: number;
  readonly name: string;
  readonly contacts: readonly Person[];
}

export interface Person {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string;
}

export interface Site {
  readonly clientId: number;
  readonly siteId: number;
  readonly label: string;
  readonly address: Address;
  /** As the ticketing system writes it, for example `Eastern`. */
  readonly timeZoneName: string | null;
  readonly businessHours: string | null;
  readonly contact: {
    readonly name: string;
    readonly phone: string | null;
    readonly email: string | null;
  } | null;
  readonly latitude: number;
  readonly longitude: number;
}

export interface Address {
  readonly street: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly country: string;
}

/** A row of the ticketing system's inventory. */
export interface InventoryAsset {
  readonly inventoryId: number;
  readonly clientId: number;
  readonly siteId: number | null;
  readonly serviceNumber: string;
  /** A active, D decommissioned, S suspended. */
  readonly status: 'A' | 'D' | 'S';
  /** `SD-WAN`, `Network Scout`… */
  readonly productCategory: string;
  /** For example `Management Status` → `Active – Gold Monitoring`. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** A customer's account on one orchestrator. Ids are unique inside one host only. */
export interface Enterprise {
  /** Index into `World.orchestrators`. */
  readonly orchestrator: number;
  readonly enterpriseId: number;
  /** For example `ACME Retail|70001|`. */
  readonly name: string;
  readonly clientId: number;
}

export type EdgeState =
  'NEVER_ACTIVATED' | 'DEGRADED' | 'OFFLINE' | 'DISABLED' | 'EXPIRED' | 'CONNECTED';

export interface Edge {
  readonly orchestrator: number;
  readonly enterpriseId: number;
  readonly edgeId: number;
  /** null: an edge that has none yet. */
  readonly serialNumber: string | null;
  readonly name: string;
  readonly model: string;
  readonly softwareVersion: string;
  state: EdgeState | null;
  lastContact: Date | null;
  upSince: Date | null;
  /** The standby member, when HA is set up. `state` is the orchestrator's haState. */
  readonly ha: { readonly serialNumber: string; state: 'READY' | 'FAILED' | 'PENDING_INIT' } | null;
  readonly links: readonly Link[];
  /** True for the part of the world that never moves. */
  readonly still: boolean;
  /** True: it is in touch, but nothing happens to it by itself. */
  readonly quiet?: boolean;
}

export type LinkState = 'INITIAL' | 'STABLE' | 'UNSTABLE' | 'DISCONNECTED' | 'QUIET' | 'UNKNOWN';

export interface Link {
  readonly linkId: number;
  readonly internalId: string;
  /** Gateway hardware address with a suffix. */
  readonly logicalId: string;
  readonly interface: string;
  readonly displayName: string | null;
  readonly isp: string | null;
  readonly ipAddress: string | null;
  /** null: the edge has no configuration for this link. */
  readonly configured: {
    readonly mode: 'PUBLIC' | 'PRIVATE';
    readonly type: 'WIRED' | 'WIRELESS';
  } | null;
  state: LinkState;
  lastActive: Date | null;
  /** Averages that every window reports; a link that is down reports nothing. Fixed for `still` edges. */
  traffic: LinkTraffic;
}

/** Receiving and sending. Units: ms, ms, percent, bytes per second, bits per second. */
export interface LinkTraffic {
  latencyMsRx: number;
  latencyMsTx: number;
  jitterMsRx: number;
  jitterMsTx: number;
  lossPercentRx: number;
  lossPercentTx: number;
  bytesPerSecondRx: number;
  bytesPerSecondTx: number;
  /** 0: the orchestrator has no estimate. */
  capacityBpsRx: number;
  capacityBpsTx: number;
}

/** Something an orchestrator noted about an edge. */
export interface EdgeEvent {
  readonly id: number;
  readonly orchestrator: number;
  readonly enterpriseId: number;
  readonly edgeId: number;
  readonly at: Date;
  /** `EDGE_UP`, `EDGE_DOWN`, `LINK_ALIVE`, `LINK_DEAD`, `EDGE_INTERFACE_UP`, `EDGE_INTERFACE_DOWN`… */
  readonly event: string;
  readonly category: 'NETWORK' | 'EDGE' | 'SYSTEM';
  readonly severity: 'ALERT' | 'INFO' | 'NOTICE' | 'ERROR';
  readonly message: string;
}

export interface Probe {
  readonly probeId: number;
  readonly uid: string;
  readonly serialNumber: string;
  readonly name: string;
  readonly group: string;
  readonly typeName: 'xr_pi' | 'xr_2000';
  readonly active: boolean;
  /** updatedAt null: never. */
  readonly nodeToNode: { up: boolean; updatedAt: Date | null };
  readonly realService: { up: boolean; updatedAt: Date | null };
  readonly still: boolean;
}

export interface ProbeTest {
  readonly id: number;
  readonly at: Date;
  readonly durationSeconds: number;
  readonly module: 'N2N' | 'RealService';
  readonly probeUid: string;
  readonly target: string;
  /** `ICMP Test`, `Network KPI`, `Voice bidirectional`. */
  readonly type: string;
  readonly status: 'Passed' | 'Failed' | 'Error';
  readonly metrics: readonly ProbeTestMetric[];
}

export interface ProbeTestMetric {
  readonly metric: string;
  readonly pairName: string;
  readonly value: string;
  /** Empty: none. */
  readonly threshold: string;
  /** `0` an upper bound, `1` a lower bound. */
  readonly thresholdType: '0' | '1';
  readonly status: 'Passed' | 'Failed';
}

export interface Ticket {
  readonly ticketId: number;
  readonly clientId: number;
  /** `VOO`, `VAS`, `019`, `053`. */
  readonly category: string;
  /** `New`, `InProgress`, `Draft`, `Resolved`, `Closed`, `InReview`. */
  status: string;
  /** 1 to 4; 100 when never set. */
  severity: number;
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly details: TicketDetail[];
  /** In order of creation. */
  readonly notes: TicketNote[];
  /** Oldest first. */
  readonly history: TicketHistoryRow[];
  readonly still: boolean;
}

export interface TicketDetail {
  readonly detailId: number;
  readonly serviceNumber: string | null;
  /** In progress, resolved, closed. */
  status: 'I' | 'R' | 'C';
  assignedTo: string | null;
  taskId: number | null;
  /** Current work queue; may carry trailing blanks. */
  taskName: string | null;
  updatedAt: Date;
}

export interface TicketNote {
  readonly noteId: number;
  readonly text: string | null;
  readonly type: string;
  readonly serviceNumbers: readonly string[] | null;
  readonly createdAt: Date;
  readonly creator: string;
}

export interface TicketHistoryRow {
  readonly detailId: number | null;
  readonly asset: string | null;
  readonly product: string | null;
  readonly enteredAt: Date;
  readonly noteType: string | null;
  readonly notes: string | null;
  readonly noteEnteredBy: string | null;
  readonly assignedTo: string | null;
  readonly task: string | null;
  readonly taskResult: string | null;
  readonly ticketStatus: string;
}

/** Where a dispatch is in its life; each vendor has own words for it. */
export type DispatchPhase = 'requested' | 'confirmed' | 'on-site' | 'completed' | 'cancelled';

export interface Dispatch {
  readonly vendor: 'LIT' | 'CTS';
  /** `DIS…` or `S-…`. */
  readonly number: string;
  /** What the vendor's record holds as ticket: an id, other text, or nothing. */
  ticketReference: string | null;
  /** Our own number of a CTS order, `IGZ…`; null for what was made by hand, and for LIT. */
  readonly orderNumber: string | null;
  phase: DispatchPhase;
  phaseChangedAt: Date;
  readonly requestedAt: Date;
  /** Agreed start; null until confirmed. Day `YYYY-MM-DD`, time as the vendor writes it (`7AM-9AM`, `4.00PM`, `ASAP`). */
  appointment: {
    readonly at: Date | null;
    readonly localDate: string;
    readonly localTime: string;
  } | null;
  requestedDate: string;
  requestedWindow: string | null;
  /** `Eastern Time`, `Pacific Time`… */
  zoneText: string;
  siteName: string;
  address: Address;
  /** phone as typed by somebody. */
  siteContact: { readonly name: string; readonly phone: string } | null;
  fieldEngineer: { name: string; phone: string | null } | null;
  checkedInAt: Date | null;
  checkedOutAt: Date | null;
  scopeOfWork: string;
  materials: string;
  closeOutNotes: string | null;
  /** What whoever ordered it through the vendor's API said in the vendor's own fields, under their names. */
  vendorFields?: Readonly<Record<string, string | boolean | null>>;
  /** What was attached through the vendor's API, oldest first. */
  files?: readonly DispatchFile[];
  /** What the mail that ordered it said, line by line, under its labels: somebody copied them. */
  orderLines?: Readonly<Record<string, string>>;
  /** When somebody asked the vendor to call it off; the vendor does so minutes later. */
  cancelRequestedAt?: Date;
  readonly still: boolean;
}

/** A file as its vendor took it; of its bytes the world keeps the hash alone. */
export interface DispatchFile {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: number;
  /** In hex. */
  readonly sha256: string;
  readonly at: Date;
}

/** A mail that arrived in the mailbox of vendor CTS. */
export interface VendorMail {
  readonly at: Date;
  readonly subject: string;
  /** Its plain text; empty when it has none. */
  readonly text: string;
  /** What the vendor's staff took it for; `ignored` when nobody could read it. */
  reading: 'unread' | 'order' | 'repeated order' | 'cancellation' | 'ignored';
}

/** Something that the voice and chat agent did and that its vendor bills. */
export interface BillingEvent {
  /** Unique, opaque. */
  readonly id: string;
  readonly at: Date;
  /** What `at` is late by, 0 to 999: the vendor counts microseconds. */
  readonly microseconds: number;
  /** `billing.scheduled`, `billing.lead-received`… */
  readonly type: string;
  readonly conversationId: string;
  /** `store-3`, or `default`. */
  readonly hostId: string;
  /** Digits with the country code, no plus. */
  readonly hostNumber: string;
  /** As `hostNumber`; null: not known. */
  readonly userNumber: string | null;
  /** `real` or `fake`; null: nobody said. */
  readonly fake: string | null;
}

/** How a vendor tries to bring a modem back: several steps, one after the other. */
export interface ModemRecovery {
  readonly requestId: string;
  /** Counts from the first of the world. */
  readonly processId: number;
  readonly at: Date;
  /** What whoever ordered it calls it. */
  readonly orderedAs: string | null;
  readonly serialNumber: string;
  readonly ticketReference: string;
  readonly orchestrator: number;
  readonly linkId: number;
  /** Set: it ends so, whatever chance says. */
  readonly fate: 'works' | 'fails' | null;
  /** Oldest first; none yet when nobody has looked at it. */
  readonly steps: ModemRecoveryStep[];
  /** null: under way. */
  endedAt: Date | null;
}

export interface ModemRecoveryStep {
  /** Unique, growing with time. */
  readonly id: number;
  readonly method: 'API Start' | 'OEMPortal' | 'SSH' | 'SMS';
  /** null: not determined yet. */
  readonly system: string | null;
  readonly modemSerialNumber: string | null;
  readonly startedAt: Date;
  endedAt: Date | null;
  /** Absent while it runs, and for the start of a recovery, which brings nothing back by itself. */
  success?: boolean;
  notes: string;
}

/** An e-mail of the ticketing system's e-mail centre. */
export interface Email {
  readonly emailId: number;
  readonly clientId: number;
  readonly subject: string;
  /** HTML. */
  readonly body: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly sentAt: Date;
  /** E-mail that it answers. */
  readonly parentId: number | null;
  status: 'New' | 'AIQ' | 'Done';
  /** Who set the status last, and why; null: nobody did. */
  statusSetBy: { readonly updatedBy: string; readonly resolution: string } | null;
  readonly tagIds: number[];
  ticketId: number | null;
}

/** A mail in the ticketing system's own words, sent to a customer because somebody asked for it. */
export interface Milestone {
  readonly eventId: number;
  readonly ticketId: number;
  readonly serviceNumber: string;
  /** For example `TicketPIABDeviceLostPower-E-Mail`. */
  readonly notificationType: string;
  readonly at: Date;
}

/** A number that can be dialled directly, in the ticketing system's inventory. */
export interface PhoneLine {
  readonly inventoryId: number;
  readonly clientId: number;
  /** 10 digits. */
  readonly phoneNumber: string;
  /** 10 digits; null: none. */
  readonly billingNumber: string | null;
}

/** A carrier's circuit, as the ticketing system's inventory has it. */
export interface Circuit {
  /** As the carrier writes it. */
  readonly circuitId: string;
  readonly clientId: number;
  readonly siteId: number | null;
  readonly inventoryId: number;
  /** Of the line or device behind it; null: none. */
  readonly serviceNumber: string | null;
  /** True: our account may not see it. */
  readonly isRestricted: boolean;
}

/** Time of the world: runs with real time, faster, or by hand. */
export interface WorldClock {
  now(): Date;
  /** 1 is real time; 0 is paused. */
  speed(): number;
  setSpeed(speed: number): void;
  /** Moves on by this many ms, also while paused. */
  step(ms: number): void;
}

export interface World {
  readonly seed: number;
  /** Its start; all times in it are relative to this. */
  readonly epoch: Date;
  readonly clock: WorldClock;
  /** Names of the orchestrators, as far as the world knows them: their index is what counts. */
  readonly orchestrators: readonly string[];
  readonly customers: ReadonlyMap<number, Customer>;
  /** Key `clientId:siteId`. */
  readonly sites: ReadonlyMap<string, Site>;
  readonly inventory: readonly InventoryAsset[];
  readonly enterprises: readonly Enterprise[];
  readonly edges: readonly Edge[];
  /** Oldest first. */
  readonly events: EdgeEvent[];
  readonly probes: readonly Probe[];
  /** Oldest first. */
  readonly probeTests: ProbeTest[];
  readonly tickets: Map<number, Ticket>;
  /** Key: number. */
  readonly dispatches: Map<string, Dispatch>;
  /** Oldest first. */
  readonly billingEvents: readonly BillingEvent[];
  /** Oldest first; steps of those under way follow as time goes on. */
  readonly modemRecoveries: ModemRecovery[];
  /** Key: id. */
  readonly emails: Map<number, Email>;
  /** Oldest first. */
  readonly milestones: Milestone[];
  readonly phoneLines: readonly PhoneLine[];
  readonly circuits: readonly Circuit[];
  /** Oldest first. */
  readonly vendorMails: VendorMail[];
  /** Ids that nothing in it has yet. */
  readonly ids: Ids;
  /** A number that no dispatch of this vendor has. */
  numberDispatch(vendor: Dispatch['vendor']): string;
  /** What T7's model thinks of one asset of one ticket; the same question gives the same answer. */
  predict(
    ticketId: number,
    asset: string,
  ):
    readonly { readonly name: string; readonly probability: number }[] | { readonly error: string };
  /** Lets everything happen that is due by `clock.now()`. Every simulator calls it before it answers. */
  advance(): void;
}
