import type {
  CancelCtsDispatchInput,
  CreateLitDispatchInput,
  OrderCtsDispatchInput,
  RecordDispatchRequestStepInput,
  SendMailInput,
  UpdateLitDispatchInput,
} from '../generated/dispatch-desk.ts';

/** How a step ended; recorded with the request. */
export type StepEnd = Omit<RecordDispatchRequestStepInput, 'id' | 'lease' | 'step'>;

interface OfRequest {
  /** Names the effect, with the step. */
  readonly requestId: string;
  /** Tells the keys of a step that somebody had begun anew from those before; 0 at first. */
  readonly round: number;
  /** Whether the step is given up should it not work this time. */
  readonly last: boolean;
}

/** One step of a request. Each is recorded with the request once it ended. */
export type DeskAction = OfRequest &
  (
    | { readonly kind: 'settle-step'; readonly end: StepEnd }
    | { readonly kind: 'order-lit'; readonly input: CreateLitDispatchInput }
    | { readonly kind: 'order-cts'; readonly input: OrderCtsDispatchInput }
    | { readonly kind: 'update-lit'; readonly input: UpdateLitDispatchInput }
    | { readonly kind: 'cancel-cts'; readonly input: CancelCtsDispatchInput }
    | { readonly kind: 'mail-cancellation'; readonly input: SendMailInput }
    | { readonly kind: 'tell-chat'; readonly text: string }
    | {
        readonly kind: 'append-notes';
        readonly ticketId: string;
        readonly texts: readonly string[];
      }
  );
