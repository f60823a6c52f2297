import { z } from 'zod';
import { checkInput, form, type UserError } from '../runtime/user-errors.ts';

/** Serial numbers as every subgraph takes them; nothing in them can end a header. */
export const SERIAL_NUMBER = /^[\w.:-]{1,64}$/;
export const SERIAL_NUMBER_FORM = 'a serial number, for example VC0000001';

/** Every value travels in a header: forms leave out whatever could end one. */
const REBOOT = z.object({
  serialNumber: form(SERIAL_NUMBER, SERIAL_NUMBER_FORM),
  ticketId: form(/^\d{1,19}$/, 'digits, for example 5400123'),
  logicalId: form(
    /^[\da-f]{2}(?::[\da-f]{2}){5}(?::[\da-f]{4})?$/i,
    'a hardware address with colons, with or without its suffix, for example 00:04:2d:00:00:01:0000',
  ),
  idempotencyKey: form(/^\P{C}{1,200}$/u, '1 to 200 printable characters').nullish(),
});

const SETTLEMENT = z.object({ id: form(/^[\w-]{1,64}$/, 'the `id` of a reboot') });

/** What is wrong with an input of `rebootModem`. */
export const checkReboot = (input: unknown): UserError[] => checkInput(REBOOT, input);

/** What is wrong with an input of `retryModemReboot` or `dismissModemReboot`. */
export const checkSettlement = (input: unknown): UserError[] => checkInput(SETTLEMENT, input);
