export type { JsonValue } from './scheduling/contracts.ts';

/** Something to be done, as data. The union of a monitor's actions is carried out by its one `act`. */
export interface Action {
  readonly kind: string;
  /** What becomes of the actions behind it when it is not carried out. Absent: they are not begun. */
  readonly ifItFails?: 'go-on';
  /** What becomes of them when it was so already: with `stop` they tell of what somebody else did, and are not begun. */
  readonly ifAlready?: 'stop';
}

/** Whom and what a decision concerns; what is known of it. Pauses and maintenance windows are found by it. */
export interface Subject {
  readonly customerId?: string | null;
  /** `clientId:siteId`. */
  readonly siteId?: string | null;
  readonly serialNumber?: string | null;
  readonly ticketId?: string | null;
  /** `VENDOR:number`. */
  readonly dispatchId?: string | null;
  /** Orchestrator. */
  readonly host?: string | null;
}

/** A rule that did not fire, and how little was missing. */
export interface NearMiss {
  readonly rule: string;
  /** For people, for example `1 s short of 3600 s`. */
  readonly by: string;
}

/** What a rule says of an observation. */
export interface Verdict<A extends Action = Action> {
  /** Name of the rule that fired, for example `still-down`. */
  readonly rule: string;
  /** Why, in a sentence for people. */
  readonly because: string;
  /** In the order in which they are carried out. */
  readonly actions: readonly A[];
  readonly nearMisses?: readonly NearMiss[];
  /** Set when it could not be decided: why, in one word, for example `tickets-unreadable`. */
  readonly skipped?: string;
}

/**
 * One kind of decision that a monitor makes: pure, so that the ledger's record of the observation
 * decides the same again.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each stage has an observation of its own
export type Stage<S, O = any, A extends Action = Action> = {
  // As a method, so that monitors of all settings fit into one list.
  decide(observation: O, settings: S, now: Date): Verdict<A>;
}['decide'];

export type Stages<S> = Readonly<Record<string, Stage<S>>>;

/** A decision that is to be made, of one of the stages. */
export type Case<T extends Stages<never>> = {
  [K in keyof T & string]: {
    readonly stage: K;
    readonly subject: Subject;
    readonly observation: Parameters<T[K]>[0];
  };
}[keyof T & string];

/** As in the ledger: see `ActionState` in schema/ledger.graphql. */
export type ActionState =
  | 'PLANNED'
  | 'DONE'
  | 'ALREADY'
  | 'REFUSED'
  | 'UNCERTAIN'
  | 'FAILED'
  | 'HELD'
  | 'WITHHELD'
  | 'NOT_BEGUN';

/** What came of an action. */
export interface ActionResult<N = never> {
  readonly state: Exclude<ActionState, 'PLANNED' | 'HELD' | 'NOT_BEGUN'>;
  /** What there is to say about it, for people. */
  readonly detail?: string | undefined;
  /** Ticket it was done to, when the subject does not name it. */
  readonly ticketId?: string | undefined;
  readonly noteIds?: readonly string[] | undefined;
  /** Whether it may end otherwise when it is carried out again in a while: nothing is then done twice. */
  readonly again?: boolean | undefined;
  /** Decisions that follow from it, made before the actions behind it. */
  readonly next?: readonly N[] | undefined;
}

/** Whether the actions behind it may go on. */
export function isCarriedOut({ state }: { readonly state: ActionState }): boolean {
  return state === 'DONE' || state === 'ALREADY' || state === 'WITHHELD';
}

/** A decision as it is kept. */
export interface DecisionRecord {
  /** The same for the same decision of the same run, also when a killed run is taken up again. */
  readonly id: string;
  readonly stage: string;
  readonly decidedAt: Date;
  readonly subject: Subject;
  readonly verdict: Verdict;
  readonly observation: unknown;
  readonly results: readonly ActionRecord[];
}

export interface ActionRecord {
  readonly action: Action;
  readonly state: ActionState;
  readonly detail?: string | undefined;
  readonly ticketId?: string | undefined;
  readonly noteIds?: readonly string[] | undefined;
  readonly again?: boolean | undefined;
}
