import type { Numbering } from '../dispatch-orders.ts';
import type { Random } from '../random.ts';
import { after, MINUTE_MS } from '../time.ts';
import type { Dispatch, VendorMail } from '../types.ts';
import { readVendorMail, type MailedOrder } from '../vendor-mails.ts';
import { about, type Life } from './life.ts';

/** Until somebody has typed a record. */
const RECORD_MS = 5 * MINUTE_MS;
const TYPING_ERROR_SHARE = 0.2;

/**
 * Lets the staff of vendor CTS read its mail: an order becomes a record minutes later, typed by hand; a
 * cancellation is passed on; what nobody can read is ignored.
 *
 * @param onRecorded told after the vendor has a new record.
 * @returns what looks for new mails; call it before time moves on.
 */
export function startVendorMails(
  { state, agenda, random }: Life,
  number: Numbering,
  onRecorded: (at: Date) => void,
): () => void {
  const noticed = new WeakSet<VendorMail>();
  const ordered = new Set<string>();
  let count = 0;

  function take(mail: VendorMail, chance: Random): void {
    const request = readVendorMail(mail);
    if (request === null) return void (mail.reading = 'ignored');
    if (request.kind === 'cancellation') {
      const dispatch = state.dispatches.get(request.number);
      const isKnown = dispatch?.vendor === 'CTS';
      mail.reading = isKnown ? 'cancellation' : 'ignored';
      if (isKnown) dispatch.cancelRequestedAt ??= mail.at;
      return;
    }
    mail.reading = ordered.has(request.orderNumber) ? 'repeated order' : 'order';
    if (mail.reading === 'repeated order') return;
    ordered.add(request.orderNumber);
    agenda.at(after(mail.at, about(chance, RECORD_MS)), (at) => {
      const record = recordOf(request, number(state, 'CTS'), at, chance);
      state.dispatches.set(record.number, record);
      onRecorded(at);
    });
  }

  return () => {
    for (const mail of state.vendorMails) {
      if (noticed.has(mail)) continue;
      noticed.add(mail);
      count += 1;
      take(mail, random.fork(`mail ${count} to vendor CTS`));
    }
  };
}

function recordOf(order: MailedOrder, number: string, at: Date, chance: Random): Dispatch {
  const { kind: _kind, reference, lines, ...said } = order;
  const slips = chance.chance(TYPING_ERROR_SHARE);
  return {
    vendor: 'CTS',
    number,
    ...said,
    ticketReference: slips ? mistyped(reference, chance) : reference,
    orderLines: lines,
    ...{ phase: 'requested', phaseChangedAt: at, requestedAt: at, appointment: null },
    ...{ fieldEngineer: null, checkedInAt: null, checkedOutAt: null, closeOutNotes: null },
    still: false,
  };
}

/** A digit left out, hit twice, or followed by what stood beside it. */
function mistyped(reference: string, chance: Random): string {
  const place = chance.int(1, Math.max(1, reference.length - 1));
  const [before, digit, behind] = [
    reference.slice(0, place),
    reference.slice(place, place + 1),
    reference.slice(place + 1),
  ];
  return chance.pick([before + behind, before + digit + digit + behind, `${reference} IW`]);
}
