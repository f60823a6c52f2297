import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PredictionModel } from '../t7/model.ts';
import type { Context } from '../t7/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
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

/** A result the model expects. */
export type Prediction = {
  __typename?: 'Prediction';
  /** Name of the result, trimmed. Not every name is a work queue of the task. */
  name: Scalars['String']['output'];
  /** 0 to 1. The probabilities of one task need not sum to 1. */
  probability: Scalars['Float']['output'];
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
  Prediction: ResolverTypeWrapper<PredictionModel>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  Ticket: ResolverTypeWrapper<Partial<Ticket>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  TicketHistoryEntry: ResolverTypeWrapper<Partial<TicketHistoryEntry>>;
  TicketTask: ResolverTypeWrapper<Partial<Omit<TicketTask, 'nextBestActions'> & { nextBestActions?: Maybe<Array<ResolversTypes['Prediction']>> }>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Partial<Scalars['DateTime']['output']>;
  Prediction: PredictionModel;
  String: Partial<Scalars['String']['output']>;
  Float: Partial<Scalars['Float']['output']>;
  Ticket: Partial<Ticket>;
  ID: Partial<Scalars['ID']['output']>;
  TicketHistoryEntry: Partial<TicketHistoryEntry>;
  TicketTask: Partial<Omit<TicketTask, 'nextBestActions'> & { nextBestActions?: Maybe<Array<ResolversParentTypes['Prediction']>> } | FederationReferenceTypes['TicketTask']>;
  Boolean: Partial<Scalars['Boolean']['output']>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type PredictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Prediction'] = ResolversParentTypes['Prediction']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  probability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TicketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ticket'] = ResolversParentTypes['Ticket']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TicketTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketTask'] = ResolversParentTypes['TicketTask'], FederationReferenceType extends FederationReferenceTypes['TicketTask'] = FederationReferenceTypes['TicketTask']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TicketTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextBestActions?: Resolver<Maybe<Array<ResolversTypes['Prediction']>>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  Prediction?: PredictionResolvers<ContextType>;
  Ticket?: TicketResolvers<ContextType>;
  TicketTask?: TicketTaskResolvers<ContextType>;
};

