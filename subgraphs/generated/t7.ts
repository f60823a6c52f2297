import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PredictionModel } from '../t7/model.ts';
import type { Context } from '../t7/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A point in time, ISO 8601, always UTC. */
  DateTime: { input: Date; output: Date; }
  _FieldSet: { input: string; output: string; }
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Tells the model how a finished ticket went, step by step, so that it can be measured. */
  recordAutomationMetrics: Maybe<RecordAutomationMetricsPayload>;
  /** Tells the model how an automatic resolving ended, right after it. */
  recordLiveAutomationMetrics: Maybe<RecordLiveAutomationMetricsPayload>;
};


export type MutationRecordAutomationMetricsArgs = {
  input: RecordAutomationMetricsInput;
};


export type MutationRecordLiveAutomationMetricsArgs = {
  input: RecordLiveAutomationMetricsInput;
};

/** A result the model expects. */
export type Prediction = {
  __typename?: 'Prediction';
  /** Name of the result, trimmed. Not every name is a work queue of the task. */
  name: Scalars['String']['output'];
  /** 0 to 1. The probabilities of one task need not sum to 1. */
  probability: Scalars['Float']['output'];
};

/** A finished ticket and its steps. */
export type RecordAutomationMetricsInput = {
  /** Its steps as `Ticket.history` gives them, 1 to 5000. */
  history: Array<TicketHistoryEntryInput>;
  /** 1 to 200 printable characters that the caller chose for this one write. Sending the same again gives the first result and writes nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Ticket id, digits, for example `5400123`. */
  ticketId: Scalars['ID']['input'];
};

/** How telling the model about a finished ticket ended. */
export type RecordAutomationMetricsOutcome =
  /** No step names a service number, so that the model has no use for it; nothing was sent. */
  | 'NOTHING_TO_RECORD'
  /** The model has it. */
  | 'RECORDED'
  /** It was sent, and nobody could find out whether it was done: look before sending it again. The same `idempotencyKey` never sends twice. */
  | 'UNCERTAIN';

/** What came of telling the model about a finished ticket. */
export type RecordAutomationMetricsPayload = {
  __typename?: 'RecordAutomationMetricsPayload';
  /** How it ended. Null when `userErrors` say what to mend. */
  outcome: Maybe<RecordAutomationMetricsOutcome>;
  /** What to mend. Nothing was written when there is any. */
  userErrors: Array<UserError>;
};

/** How an automatic resolving of a task ended. */
export type RecordLiveAutomationMetricsInput = {
  /** True when the task was resolved by us. */
  automatedSuccessfully: Scalars['Boolean']['input'];
  /** 1 to 200 printable characters that the caller chose for this one write. Sending the same again gives the first result and writes nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Service number of the task. */
  serviceNumber: Scalars['ID']['input'];
  /** Ticket id, digits, for example `5400123`. */
  ticketId: Scalars['ID']['input'];
};

/** How telling the model about an automatic resolving ended. */
export type RecordLiveAutomationMetricsOutcome =
  /** The model has it. */
  | 'RECORDED'
  /** It was sent, and nobody could find out whether it was done: look before sending it again. The same `idempotencyKey` never sends twice. */
  | 'UNCERTAIN';

/** What came of telling the model how an automatic resolving ended. */
export type RecordLiveAutomationMetricsPayload = {
  __typename?: 'RecordLiveAutomationMetricsPayload';
  /** How it ended. Null when `userErrors` say what to mend. */
  outcome: Maybe<RecordLiveAutomationMetricsOutcome>;
  /** What to mend. Nothing was written when there is any. */
  userErrors: Array<UserError>;
};

export type Ticket = {
  __typename?: 'Ticket';
  /** Ticket id, digits. */
  id: Scalars['ID']['output'];
};

export type TicketHistoryEntry = {
  __typename?: 'TicketHistoryEntry';
  asset: Maybe<Scalars['String']['output']>;
  assignedTo: Maybe<Scalars['String']['output']>;
  detailId: Maybe<Scalars['ID']['output']>;
  enteredAt: Maybe<Scalars['DateTime']['output']>;
  enteredBy: Maybe<Scalars['String']['output']>;
  noteType: Maybe<Scalars['String']['output']>;
  notes: Maybe<Scalars['String']['output']>;
  product: Maybe<Scalars['String']['output']>;
  task: Maybe<Scalars['String']['output']>;
  taskResult: Maybe<Scalars['String']['output']>;
  ticketStatus: Maybe<Scalars['String']['output']>;
};

/** One step of a ticket, as `TicketHistoryEntry` has it. */
export type TicketHistoryEntryInput = {
  /** Service number. */
  asset?: InputMaybe<Scalars['String']['input']>;
  /** Whom the task was assigned to. */
  assignedTo?: InputMaybe<Scalars['String']['input']>;
  /** Task it belongs to. */
  detailId?: InputMaybe<Scalars['ID']['input']>;
  /** When. */
  enteredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who entered it. */
  enteredBy?: InputMaybe<Scalars['String']['input']>;
  /** Type code of the note. */
  noteType?: InputMaybe<Scalars['String']['input']>;
  /** Text of the note. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** Kind of product. */
  product?: InputMaybe<Scalars['String']['input']>;
  /** Work queue or task. */
  task?: InputMaybe<Scalars['String']['input']>;
  /** How the task ended. */
  taskResult?: InputMaybe<Scalars['String']['input']>;
  /** Status of the ticket at that step, in the ticketing system's words. */
  ticketStatus?: InputMaybe<Scalars['String']['input']>;
};

export type TicketTask = {
  __typename?: 'TicketTask';
  history: Maybe<Array<TicketHistoryEntry>>;
  /** `ticketId:detailId`. */
  id: Scalars['ID']['output'];
  /** Results that the model expects next, most probable first. Empty when the task has no step that names its service number, so that the model cannot be asked. One call upstream for all tasks of a ticket. */
  nextBestActions: Maybe<Array<Prediction>>;
  serviceNumber: Maybe<Scalars['String']['output']>;
  ticket: Ticket;
};

/** Something the caller can mend and send again. */
export type UserError = {
  __typename?: 'UserError';
  /** Machine-readable reason. */
  code: Scalars['String']['output'];
  /** What was expected, what came, what to do. */
  message: Scalars['String']['output'];
  /** Path to the input field at fault, from `input` down. Null when it concerns the whole input. */
  path: Maybe<Array<Scalars['String']['output']>>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  TicketTask: TicketTask;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  TicketTask:
    ( { __typename: 'TicketTask' }
    & GraphQLRecursivePick<FederationTypes['TicketTask'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['TicketTask'], {"serviceNumber":true,"ticket":{"id":true},"history":{"asset":true,"detailId":true,"task":true,"taskResult":true,"notes":true,"noteType":true,"enteredBy":true,"assignedTo":true,"product":true,"ticketStatus":true,"enteredAt":true}}> ) );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Prediction: ResolverTypeWrapper<PredictionModel>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  RecordAutomationMetricsInput: ResolverTypeWrapper<Partial<RecordAutomationMetricsInput>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  RecordAutomationMetricsOutcome: ResolverTypeWrapper<Partial<RecordAutomationMetricsOutcome>>;
  RecordAutomationMetricsPayload: ResolverTypeWrapper<Partial<RecordAutomationMetricsPayload>>;
  RecordLiveAutomationMetricsInput: ResolverTypeWrapper<Partial<RecordLiveAutomationMetricsInput>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  RecordLiveAutomationMetricsOutcome: ResolverTypeWrapper<Partial<RecordLiveAutomationMetricsOutcome>>;
  RecordLiveAutomationMetricsPayload: ResolverTypeWrapper<Partial<RecordLiveAutomationMetricsPayload>>;
  Ticket: ResolverTypeWrapper<Partial<Ticket>>;
  TicketHistoryEntry: ResolverTypeWrapper<Partial<TicketHistoryEntry>>;
  TicketHistoryEntryInput: ResolverTypeWrapper<Partial<TicketHistoryEntryInput>>;
  TicketTask: ResolverTypeWrapper<Partial<Omit<TicketTask, 'nextBestActions'> & { nextBestActions?: Maybe<Array<ResolversTypes['Prediction']>> }>>;
  UserError: ResolverTypeWrapper<Partial<UserError>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Partial<Scalars['DateTime']['output']>;
  Mutation: Record<PropertyKey, never>;
  Prediction: PredictionModel;
  String: Partial<Scalars['String']['output']>;
  Float: Partial<Scalars['Float']['output']>;
  RecordAutomationMetricsInput: Partial<RecordAutomationMetricsInput>;
  ID: Partial<Scalars['ID']['output']>;
  RecordAutomationMetricsPayload: Partial<RecordAutomationMetricsPayload>;
  RecordLiveAutomationMetricsInput: Partial<RecordLiveAutomationMetricsInput>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  RecordLiveAutomationMetricsPayload: Partial<RecordLiveAutomationMetricsPayload>;
  Ticket: Partial<Ticket>;
  TicketHistoryEntry: Partial<TicketHistoryEntry>;
  TicketHistoryEntryInput: Partial<TicketHistoryEntryInput>;
  TicketTask: Partial<Omit<TicketTask, 'nextBestActions'> & { nextBestActions?: Maybe<Array<ResolversParentTypes['Prediction']>> } | FederationReferenceTypes['TicketTask']>;
  UserError: Partial<UserError>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  recordAutomationMetrics?: Resolver<Maybe<ResolversTypes['RecordAutomationMetricsPayload']>, ParentType, ContextType, RequireFields<MutationRecordAutomationMetricsArgs, 'input'>>;
  recordLiveAutomationMetrics?: Resolver<Maybe<ResolversTypes['RecordLiveAutomationMetricsPayload']>, ParentType, ContextType, RequireFields<MutationRecordLiveAutomationMetricsArgs, 'input'>>;
};

export type PredictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Prediction'] = ResolversParentTypes['Prediction']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  probability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RecordAutomationMetricsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAutomationMetricsPayload'] = ResolversParentTypes['RecordAutomationMetricsPayload']> = {
  outcome?: Resolver<Maybe<ResolversTypes['RecordAutomationMetricsOutcome']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordLiveAutomationMetricsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordLiveAutomationMetricsPayload'] = ResolversParentTypes['RecordLiveAutomationMetricsPayload']> = {
  outcome?: Resolver<Maybe<ResolversTypes['RecordLiveAutomationMetricsOutcome']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TicketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ticket'] = ResolversParentTypes['Ticket']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TicketTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketTask'] = ResolversParentTypes['TicketTask'], FederationReferenceType extends FederationReferenceTypes['TicketTask'] = FederationReferenceTypes['TicketTask']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TicketTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextBestActions?: Resolver<Maybe<Array<ResolversTypes['Prediction']>>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Prediction?: PredictionResolvers<ContextType>;
  RecordAutomationMetricsPayload?: RecordAutomationMetricsPayloadResolvers<ContextType>;
  RecordLiveAutomationMetricsPayload?: RecordLiveAutomationMetricsPayloadResolvers<ContextType>;
  Ticket?: TicketResolvers<ContextType>;
  TicketTask?: TicketTaskResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

