/**
 * What resolvers get as parents: Bruin's rows with our names, its words still as it writes them.
 *
 * Ids are text. Times that nothing is sorted by stay text until somebody asks for them, so that one
 * unreadable date is an error at its own field and nowhere else.
 */

/** What a ticket list and a look-up of one ticket say. */
export interface TicketRow {
  readonly ticketId: string;
  readonly clientId: string;
  readonly status: string | null;
  readonly category: string | null;
  /** null: never set. */
  readonly severity: number | null;
  /** Wall clock of US/Eastern: see readEasternTime. */
  readonly createDate: string | null;
  readonly createdBy: string | null;
}

/** A ticket by its id; `row` when it is known already, else it is loaded when a field needs it. */
export interface TicketModel {
  readonly id: string;
  readonly row?: TicketRow;
}

/** Tasks and notes of a ticket: they come from one call. */
export interface TicketDetails {
  readonly tasks: readonly TaskRow[];
  /** In order of creation. */
  readonly notes: readonly NoteRow[];
}

export interface TaskRow {
  readonly detailId: string;
  readonly serviceNumber: string | null;
  readonly status: string | null;
  readonly workQueue: string | null;
  readonly assignee: string | null;
  /** With offset: see readInstant. */
  readonly updatedAt: string | null;
}

/** A task by its two ids; `row` when it is known already. */
export interface TicketTaskModel {
  /** `ticketId:detailId` */
  readonly id: string;
  readonly ticketId: string;
  readonly detailId: string;
  readonly row?: TaskRow;
}

export interface NoteRow {
  readonly noteId: string;
  readonly type: string | null;
  /** Byte for byte. */
  readonly text: string | null;
  /** null: the whole ticket. */
  readonly serviceNumbers: readonly string[] | null;
  /** With offset: see readInstant. */
  readonly createdAt: string | null;
  readonly author: string | null;
}

/** A step of a ticket; the keys are the contract's. */
export interface HistoryRow {
  readonly asset: string | null;
  readonly detailId: string | null;
  readonly task: string | null;
  readonly taskResult: string | null;
  readonly notes: string | null;
  readonly noteType: string | null;
  readonly enteredBy: string | null;
  readonly assignedTo: string | null;
  readonly product: string | null;
  readonly ticketStatus: string | null;
  readonly enteredAt: Date | null;
}

export interface WorkQueueRow {
  readonly id: string;
  readonly name: string;
}

export interface CustomerModel {
  /** Client id. */
  readonly id: string;
}

export interface ContactRow {
  readonly name: string | null;
  readonly email: string | null;
}

export interface SiteModel {
  /** `clientId:siteId` */
  readonly id: string;
  readonly row?: SiteRow;
}

export interface SiteRow {
  readonly clientId: string;
  readonly clientName: string | null;
  readonly label: string | null;
  readonly address: AddressRow | null;
  /** Bruin's word, for example `Eastern`. */
  readonly timeZone: string | null;
  readonly businessHours: string | null;
  /** null: nobody is named, by whatever means. */
  readonly contact: {
    readonly name: string | null;
    readonly phone: string | null;
    readonly email: string | null;
  } | null;
}

export interface AddressRow {
  readonly street: string | null;
  readonly city: string | null;
  readonly state: string | null;
  readonly zip: string | null;
  readonly country: string | null;
}

export interface DeviceModel {
  readonly serialNumber: string;
}

export interface InventoryEntryModel {
  readonly serviceNumber: string;
}

export interface AssetRow {
  readonly inventoryId: string;
  readonly serviceNumber: string;
  /** A active, D decommissioned, S suspended. */
  readonly status: string | null;
  readonly clientId: string;
  readonly clientName: string | null;
  readonly siteId: string | null;
  readonly productCategory: string | null;
}

/** The line behind a telephone number. */
export interface PhoneLineRow {
  readonly inventoryId: string;
  readonly clientId: string | null;
  readonly clientName: string | null;
  readonly billingNumber: string | null;
}

export interface CircuitRow {
  readonly clientId: string | null;
  readonly subAccount: string | null;
  /** Of the line behind it. */
  readonly serviceNumber: string | null;
}

export interface AttributeRow {
  readonly key: string;
  readonly value: string | null;
}

/** A page of tickets, in the shape of the contract. */
export interface TicketConnectionModel {
  readonly nodes: TicketModel[];
  readonly edges: TicketEdgeModel[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

export interface TicketEdgeModel {
  readonly cursor: string;
  readonly node: TicketModel;
}
