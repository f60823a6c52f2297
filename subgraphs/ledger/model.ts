import type {
  ActionState,
  DecisionSubjectInput,
  EffectsMode,
  MonitorRunResult,
} from '../generated/ledger.ts';

/** A run as resolvers get it. */
export interface MonitorRunModel {
  readonly id: string;
  readonly monitor: string;
  readonly job: string;
  readonly mode: EffectsMode;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly result: MonitorRunResult | null;
  readonly reason: string | null;
  readonly seen: number;
  readonly actions: { readonly name: string; readonly count: number }[];
  readonly skips: { readonly name: string; readonly count: number }[];
  readonly settings: unknown;
}

export type Subject = { readonly [K in keyof DecisionSubjectInput]-?: string | null };

/** A decision as resolvers get it. What it observed may be large, and is read where it is asked for. */
export interface DecisionModel {
  readonly id: string;
  readonly runId: string;
  readonly monitor: string;
  readonly stage: string;
  readonly mode: EffectsMode;
  readonly decidedAt: Date;
  readonly subject: Subject;
  readonly rule: string;
  readonly because: string;
  readonly skipped: string | null;
  readonly nearMisses: { readonly rule: string; readonly by: string }[];
  readonly actions: ActionModel[];
}

export interface ActionModel {
  readonly kind: string;
  readonly action: unknown;
  readonly state: ActionState;
  readonly detail: string | null;
  readonly ticketId: string | null;
  readonly noteIds: string[];
}

/** A page; how many there are is only counted where it is asked for. */
export interface ConnectionModel<T> {
  readonly nodes: T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly count: () => Promise<number>;
}

export type DecisionPage = ConnectionModel<DecisionModel>;
export type MonitorRunPage = ConnectionModel<MonitorRunModel>;

/** The rest of a device or a ticket is looked up where it is asked for. */
export interface DeviceReference {
  readonly serialNumber: string;
}
export interface TicketReference {
  readonly id: string;
}

export interface PauseModel {
  readonly monitor: string;
  /** Null: wholly. */
  readonly customerId: string | null;
  readonly since: Date;
  readonly reason: string | null;
}

export interface MaintenanceWindowModel {
  readonly id: string;
  readonly customerId: string | null;
  readonly siteId: string | null;
  readonly serialNumber: string | null;
  readonly starts: string;
  readonly timeZone: string;
  readonly durationMinutes: number;
  readonly until: Date | null;
  readonly reason: string | null;
  /** When it ended, or will have ended for good; null while nobody can say. */
  readonly overAt: Date | null;
}

export interface AgreementModel {
  readonly compared: number;
  readonly equal: number;
  readonly share: number | null;
  readonly onlyShadow: number;
  readonly onlyLive: number;
  readonly differences: DifferenceModel[];
}

export interface DifferenceModel {
  readonly stage: string;
  readonly liveRule: string;
  readonly shadowRule: string;
  readonly count: number;
  /** Id of a shadow's decision. */
  readonly exampleId: string;
}
