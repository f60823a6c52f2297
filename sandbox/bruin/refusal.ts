import type { SimulatedReply } from '../runtime/http-simulator.ts';

/** Thrown by an endpoint that turns a request down; carries what Bruin answers. */
export class Refusal extends Error {
  readonly reply: SimulatedReply;

  constructor(reply: SimulatedReply) {
    super('Bruin refuses the request');
    this.reply = reply;
  }
}

/** Envelope A: a rule of Bruin's own is broken. `code` may differ from the HTTP status. */
export const ruleEnvelope = (message: string, code = 400): Record<string, unknown> => ({
  message,
  messageDetail: null,
  data: null,
  type: 'ValidationException',
  code,
});

/** Status 400 with envelope A. */
export const ruleBroken = (message: string, code = 400): Refusal =>
  new Refusal({ status: 400, json: ruleEnvelope(message, code) });

/** Status 400 with envelope B: a value could not be bound to its parameter. */
export const notBindable = (instance: string, field: string, value: string): Refusal =>
  invalidArgument(instance, field, `The value '${value}' is not valid.`);

/** Status 400 with envelope B: what is wrong with one field. */
export const invalidArgument = (instance: string, field: string, problem: string): Refusal =>
  new Refusal({
    status: 400,
    json: {
      errors: { [field]: [problem] },
      type: null,
      title: 'Invalid arguments to the API',
      status: 400,
      detail: 'The inputs supplied to the API are invalid',
      instance,
      extensions: {},
    },
  });

/** Status 403 without a body: what the account may not do, or not now. */
export const forbidden = (): Refusal => new Refusal({ status: 403 });

/** Status 404 without a body. */
export const notFound = (): Refusal => new Refusal({ status: 404 });
