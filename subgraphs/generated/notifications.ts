import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { InboxMailModel } from '../notifications/inbox/model.ts';
import type { NotificationDeliveryModel } from '../notifications/model.ts';
import type { Context } from '../notifications/context.ts';
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

/** A chat system. */
export type ChatSystem =
  /** Slack. */
  | 'SLACK'
  /** Microsoft Teams. */
  | 'TEAMS';

/** Where a delivery that cannot be read back stands. */
export type DeliveryState =
  /** It was `UNCERTAIN`, and somebody settled it by hand. */
  | 'DISMISSED'
  /** The receiver did not take it. */
  | 'REFUSED'
  /** Under way now. */
  | 'SENDING'
  /** The receiver took it. */
  | 'SENT'
  /** It was sent and the answer never came, so it may or may not have been delivered: look, then retry or dismiss it. */
  | 'UNCERTAIN';

/** A mail in a monitored mailbox. */
export type InboxMail = {
  __typename?: 'InboxMail';
  /** Address of the mailbox. */
  account: Scalars['String']['output'];
  /** Who sent it. Null when it names nobody. */
  from: Maybe<Scalars['String']['output']>;
  /** Id: mailbox and place in it, for `markMailRead`. */
  id: Scalars['ID']['output'];
  /** When the mail host took it. */
  receivedAt: Maybe<Scalars['DateTime']['output']>;
  /** Subject, decoded. Null when it has none. */
  subject: Maybe<Scalars['String']['output']>;
  /** Its first plain text that is no attachment, line ends as LF. Null when it has none; empty when it is empty. */
  text: Maybe<Scalars['String']['output']>;
  /** True when the text was longer than 1,000,000 characters and was cut there. */
  truncated: Scalars['Boolean']['output'];
};

/** A file that travels in a mail. */
export type MailFileInput = {
  /** Content as Base64. */
  contentBase64: Scalars['String']['input'];
  /** Media type, for example `image/png`. Absent: by the ending of the name, else `application/octet-stream`. */
  contentType?: InputMaybe<Scalars['String']['input']>;
  /** Name, 1 to 100 characters without slash, for example `report.csv`. Names of one mail differ. */
  name: Scalars['String']['input'];
};

/** A mail that was read. */
export type MarkMailReadInput = {
  /** Id of the mail, from `unreadMails`. */
  id: Scalars['ID']['input'];
};

/** What came of marking a mail as read. */
export type MarkMailReadPayload = {
  __typename?: 'MarkMailReadPayload';
  /** True when it is marked now, or was before. Null when `userErrors` say what to mend. */
  read: Maybe<Scalars['Boolean']['output']>;
  /** What to mend. Nothing was changed when there is any. */
  userErrors: Array<UserError>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Settles an `UNCERTAIN` delivery, because somebody looked and it arrived, or is wanted no longer. */
  dismissNotification: Maybe<SendNotificationPayload>;
  /** Marks a mail of a monitored mailbox as read. Doing so again changes nothing. */
  markMailRead: Maybe<MarkMailReadPayload>;
  /** Sends an `UNCERTAIN` delivery again, because somebody looked and it did not arrive. */
  retryNotification: Maybe<SendNotificationPayload>;
  /** Posts to the operators' chat, at most once. */
  sendChatMessage: Maybe<SendNotificationPayload>;
  /** Sends a mail, at most once. */
  sendMail: Maybe<SendNotificationPayload>;
  /** Sends a text message to a telephone, at most once. */
  sendSms: Maybe<SendNotificationPayload>;
};


export type MutationDismissNotificationArgs = {
  input: SettleNotificationInput;
};


export type MutationMarkMailReadArgs = {
  input: MarkMailReadInput;
};


export type MutationRetryNotificationArgs = {
  input: SettleNotificationInput;
};


export type MutationSendChatMessageArgs = {
  input: SendChatMessageInput;
};


export type MutationSendMailArgs = {
  input: SendMailInput;
};


export type MutationSendSmsArgs = {
  input: SendSmsInput;
};

/** How people are told. */
export type NotificationChannel =
  /** The operators' chat. */
  | 'CHAT'
  /** Mail. */
  | 'MAIL'
  /** Text message to a telephone. */
  | 'SMS';

/** A message that went through this graph. Its text is not shown again. */
export type NotificationDelivery = {
  __typename?: 'NotificationDelivery';
  /** How it was sent. */
  channel: NotificationChannel;
  /** When it was asked for. */
  createdAt: Scalars['DateTime']['output'];
  /** Id of the delivery. */
  id: Scalars['ID']['output'];
  /** Why it was refused, or why nobody knows. Null when neither. */
  reason: Maybe<Scalars['String']['output']>;
  /** Id that the receiving system gave it. Null when it gives none. */
  receipt: Maybe<Scalars['String']['output']>;
  /** How many addresses or numbers it goes to; null for chat. */
  recipientCount: Maybe<Scalars['Int']['output']>;
  /** Where it stands. `SENT` means that the next server took it, not that somebody read it. */
  state: DeliveryState;
  /** Subject of a mail; null for the other channels. */
  subject: Maybe<Scalars['String']['output']>;
};

/** Deliveries, page by page. */
export type NotificationDeliveryConnection = {
  __typename?: 'NotificationDeliveryConnection';
  /** The page. */
  nodes: Array<NotificationDelivery>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are with this filter. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** Narrows deliveries. Absent means any; an empty list is refused. */
export type NotificationDeliveryFilter = {
  /** Any of these channels, 1 to 3. */
  channels?: InputMaybe<Array<NotificationChannel>>;
  /** Any of these states, 1 to 5. */
  states?: InputMaybe<Array<DeliveryState>>;
};

/** Where a page of a connection ends, and whether there is more. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Pass as `after` to read the next page. Null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** True when another page follows `endCursor`. */
  hasNextPage: Scalars['Boolean']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** Mails, chat messages and text messages that went through this graph in the last 7 days, newest first. */
  notificationDeliveries: Maybe<NotificationDeliveryConnection>;
  /** Unread mails of a monitored mailbox, sender by sender, oldest first. Reading leaves them unread. */
  unreadMails: Maybe<Array<InboxMail>>;
};


export type QueryNotificationDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NotificationDeliveryFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryUnreadMailsArgs = {
  account: Scalars['String']['input'];
  from: Array<Scalars['String']['input']>;
  lookbackDays?: Scalars['Int']['input'];
  perSender?: Scalars['Int']['input'];
};

/** A message for the operators' chat. */
export type SendChatMessageInput = {
  /** 1 to 200 printable characters that the caller chose for this one delivery. Sending the same again gives the first result and delivers nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which chat. Absent: the one that is configured; when both are, Slack. */
  system?: InputMaybe<ChatSystem>;
  /** Text, 1 to 28,000 characters. */
  text: Scalars['String']['input'];
};

/** A mail. At least one of `text` and `html` has to be there. */
export type SendMailInput = {
  /** Attached files, at most 10; all files together at most 10 MiB. */
  attachments?: InputMaybe<Array<MailFileInput>>;
  /** HTML, at most 2,000,000 characters. Refers to an inline image by `cid:` and its name. */
  html?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200 printable characters that the caller chose for this one delivery. Sending the same again gives the first result and delivers nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Inline images, at most 20. */
  images?: InputMaybe<Array<MailFileInput>>;
  /** Subject, 1 to 250 characters on one line. */
  subject: Scalars['String']['input'];
  /** Plain text, at most 1,000,000 characters. Absent with `html`: made of it. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 100 addresses, each once. */
  to: Array<Scalars['String']['input']>;
};

/** What came of sending. */
export type SendNotificationPayload = {
  __typename?: 'SendNotificationPayload';
  /** The delivery as it stands: `SENT`, `REFUSED` or `UNCERTAIN`; `SENDING` while another request with its key sends it. Null when `userErrors` say what to mend. */
  delivery: Maybe<NotificationDelivery>;
  /** What to mend. Nothing was sent when there is any. */
  userErrors: Array<UserError>;
};

/** A text message. */
export type SendSmsInput = {
  /** 1 to 200 printable characters that the caller chose for this one delivery. Sending the same again gives the first result and delivers nothing; other input under it is an error coded `IDEMPOTENCY_CONFLICT`. Keys are remembered for 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Text, 1 to 1600 characters. */
  text: Scalars['String']['input'];
  /** Telephone number: E.164, or one of the US as people write it. */
  to: Scalars['String']['input'];
};

/** A delivery that is `UNCERTAIN`. */
export type SettleNotificationInput = {
  /** Id of the delivery. */
  id: Scalars['ID']['input'];
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





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ChatSystem: ResolverTypeWrapper<Partial<ChatSystem>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  DeliveryState: ResolverTypeWrapper<Partial<DeliveryState>>;
  InboxMail: ResolverTypeWrapper<InboxMailModel>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  MailFileInput: ResolverTypeWrapper<Partial<MailFileInput>>;
  MarkMailReadInput: ResolverTypeWrapper<Partial<MarkMailReadInput>>;
  MarkMailReadPayload: ResolverTypeWrapper<Partial<MarkMailReadPayload>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotificationChannel: ResolverTypeWrapper<Partial<NotificationChannel>>;
  NotificationDelivery: ResolverTypeWrapper<NotificationDeliveryModel>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  NotificationDeliveryConnection: ResolverTypeWrapper<Partial<Omit<NotificationDeliveryConnection, 'nodes'> & { nodes: Array<ResolversTypes['NotificationDelivery']> }>>;
  NotificationDeliveryFilter: ResolverTypeWrapper<Partial<NotificationDeliveryFilter>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SendChatMessageInput: ResolverTypeWrapper<Partial<SendChatMessageInput>>;
  SendMailInput: ResolverTypeWrapper<Partial<SendMailInput>>;
  SendNotificationPayload: ResolverTypeWrapper<Partial<Omit<SendNotificationPayload, 'delivery'> & { delivery?: Maybe<ResolversTypes['NotificationDelivery']> }>>;
  SendSmsInput: ResolverTypeWrapper<Partial<SendSmsInput>>;
  SettleNotificationInput: ResolverTypeWrapper<Partial<SettleNotificationInput>>;
  UserError: ResolverTypeWrapper<Partial<UserError>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Partial<Scalars['DateTime']['output']>;
  InboxMail: InboxMailModel;
  String: Partial<Scalars['String']['output']>;
  ID: Partial<Scalars['ID']['output']>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  MailFileInput: Partial<MailFileInput>;
  MarkMailReadInput: Partial<MarkMailReadInput>;
  MarkMailReadPayload: Partial<MarkMailReadPayload>;
  Mutation: Record<PropertyKey, never>;
  NotificationDelivery: NotificationDeliveryModel;
  Int: Partial<Scalars['Int']['output']>;
  NotificationDeliveryConnection: Partial<Omit<NotificationDeliveryConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['NotificationDelivery']> }>;
  NotificationDeliveryFilter: Partial<NotificationDeliveryFilter>;
  PageInfo: Partial<PageInfo>;
  Query: Record<PropertyKey, never>;
  SendChatMessageInput: Partial<SendChatMessageInput>;
  SendMailInput: Partial<SendMailInput>;
  SendNotificationPayload: Partial<Omit<SendNotificationPayload, 'delivery'> & { delivery?: Maybe<ResolversParentTypes['NotificationDelivery']> }>;
  SendSmsInput: Partial<SendSmsInput>;
  SettleNotificationInput: Partial<SettleNotificationInput>;
  UserError: Partial<UserError>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type InboxMailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InboxMail'] = ResolversParentTypes['InboxMail']> = {
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MarkMailReadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkMailReadPayload'] = ResolversParentTypes['MarkMailReadPayload']> = {
  read?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  dismissNotification?: Resolver<Maybe<ResolversTypes['SendNotificationPayload']>, ParentType, ContextType, RequireFields<MutationDismissNotificationArgs, 'input'>>;
  markMailRead?: Resolver<Maybe<ResolversTypes['MarkMailReadPayload']>, ParentType, ContextType, RequireFields<MutationMarkMailReadArgs, 'input'>>;
  retryNotification?: Resolver<Maybe<ResolversTypes['SendNotificationPayload']>, ParentType, ContextType, RequireFields<MutationRetryNotificationArgs, 'input'>>;
  sendChatMessage?: Resolver<Maybe<ResolversTypes['SendNotificationPayload']>, ParentType, ContextType, RequireFields<MutationSendChatMessageArgs, 'input'>>;
  sendMail?: Resolver<Maybe<ResolversTypes['SendNotificationPayload']>, ParentType, ContextType, RequireFields<MutationSendMailArgs, 'input'>>;
  sendSms?: Resolver<Maybe<ResolversTypes['SendNotificationPayload']>, ParentType, ContextType, RequireFields<MutationSendSmsArgs, 'input'>>;
};

export type NotificationDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationDelivery'] = ResolversParentTypes['NotificationDelivery']> = {
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipientCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliveryState'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NotificationDeliveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationDeliveryConnection'] = ResolversParentTypes['NotificationDeliveryConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['NotificationDelivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  notificationDeliveries?: Resolver<Maybe<ResolversTypes['NotificationDeliveryConnection']>, ParentType, ContextType, RequireFields<QueryNotificationDeliveriesArgs, 'first'>>;
  unreadMails?: Resolver<Maybe<Array<ResolversTypes['InboxMail']>>, ParentType, ContextType, RequireFields<QueryUnreadMailsArgs, 'account' | 'from' | 'lookbackDays' | 'perSender'>>;
};

export type SendNotificationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendNotificationPayload'] = ResolversParentTypes['SendNotificationPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['NotificationDelivery']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  InboxMail?: InboxMailResolvers<ContextType>;
  MarkMailReadPayload?: MarkMailReadPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotificationDelivery?: NotificationDeliveryResolvers<ContextType>;
  NotificationDeliveryConnection?: NotificationDeliveryConnectionResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SendNotificationPayload?: SendNotificationPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

