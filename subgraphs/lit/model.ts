/** Where a dispatch stands, in the words of the graph. */
export type DispatchStatus =
  'REQUESTED' | 'CONFIRMED' | 'TECH_ON_SITE' | 'COMPLETED' | 'CANCELLED' | 'UNKNOWN';

/** Somebody with a name and a telephone number, either of which may be missing. */
export interface Person {
  readonly name: string | null;
  /** E.164. */
  readonly phone: string | null;
}

/** A dispatch of vendor LIT, field by field as the schema has it; null means the vendor has none. */
export interface LitDispatchModel {
  /** `LIT:number`. */
  readonly id: string;
  readonly number: string;
  readonly vendor: 'LIT';
  readonly status: DispatchStatus;
  /** The vendor's word for `status`. */
  readonly vendorStatus: string | null;
  readonly scheduledAt: Date | null;
  /** IANA zone. */
  readonly timeZone: string | null;
  readonly siteContact: Person | null;
  readonly fieldEngineer: Person | null;
  readonly ticketReference: string | null;
  readonly turnUp: boolean | null;
  readonly siteSurveyQuoteRequired: boolean | null;
  readonly jobSite: string | null;
  readonly jobSiteAddress: string | null;
  readonly requestedWindow: string | null;
  /** `YYYY-MM-DD`. */
  readonly requestedDate: string | null;
  readonly scopeOfWork: string | null;
  readonly materialsNeeded: string | null;
  readonly techArrived: boolean | null;
  readonly checkIn: string | null;
  readonly checkOut: string | null;
  readonly closeOutNotes: string | null;
}
