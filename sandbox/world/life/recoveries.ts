import { restoreLink } from '../changes/edges.ts';
import { addNote } from '../changes/notes.ts';
import { beginRecovery } from '../changes/recoveries.ts';
import { edgesNumbered } from '../lookups.ts';
import { bareAddress, modemsOf } from '../modems.ts';
import type { Random } from '../random.ts';
import { after, DAY_MS, HOUR_MS, MINUTE_MS } from '../time.ts';
import type { ModemRecovery, ModemRecoveryStep } from '../types.ts';
import { about, type Life } from './life.ts';

/** The log reaches back this far when the world begins. */
const PAST_MS = 25 * DAY_MS;
const PAST_AT_MOST = 3;
const FORMER_TICKETS = { first: 5_390_001, last: 5_399_999 };
const STEP_MS = { start: MINUTE_MS, attempt: 2 * MINUTE_MS };
const WORKS_SHARE = 0.55;

type Attempt = 'OEMPortal' | 'SSH' | 'SMS';

/**
 * Carries recoveries of modems out: the start, one attempt or two, and how it ended; those of the past too.
 *
 * @returns what looks for new ones; call it before time moves on.
 */
export function startRecoveries(life: Life, epoch: Date): () => void {
  const { state, agenda } = life;
  const noticed = new Set<string>();
  const nextId = countFrom(1);

  function notice(): void {
    for (const recovery of state.modemRecoveries) {
      if (noticed.has(recovery.requestId)) continue;
      noticed.add(recovery.requestId);
      agenda.at(recovery.at, () => carryOut(life, recovery, nextId));
    }
  }

  for (const modem of modemsOf(state.edges.filter(({ quiet }) => !quiet))) {
    const name = `${modem.serialNumber} ${modem.link.interface}`;
    const chance = life.random.fork(`recoveries of ${name}`);
    for (let left = chance.int(0, PAST_AT_MOST); left > 0; left -= 1) {
      const ticketReference = String(chance.int(FORMER_TICKETS.first, FORMER_TICKETS.last));
      const orderedAs = chance.chance(0.5) ? `req-${chance.text(4, '0123456789')}` : null;
      agenda.at(after(epoch, -chance.int(HOUR_MS, PAST_MS)), (at) => {
        beginRecovery(state, { modem, ticketReference, orderedAs }, at);
        notice();
      });
    }
  }
  return notice;
}

function carryOut(life: Life, recovery: ModemRecovery, nextId: () => number): void {
  const { agenda, random } = life;
  const chance = random.fork(`recovery ${recovery.requestId}`);

  function take(
    step: Omit<ModemRecoveryStep, 'id' | 'endedAt'>,
    lastsMs: number,
    then: (taken: ModemRecoveryStep, at: Date) => void,
  ): void {
    const taken: ModemRecoveryStep = { id: nextId(), endedAt: null, ...step };
    recovery.steps.push(taken);
    agenda.at(after(taken.startedAt, about(chance, lastsMs)), (at) => {
      taken.endedAt = at;
      then(taken, at);
    });
  }

  function attempt([method, ...others]: readonly Attempt[], startedAt: Date): void {
    if (method === undefined) return end(life, recovery, startedAt, false);
    const known = { system: 'DiGi', modemSerialNumber: modemSerialNumber(life, recovery) };
    const step = { method, ...known, startedAt, notes: `Trying ${method}` };
    take(step, STEP_MS.attempt, (taken, at) => {
      taken.success = comesBack(chance, recovery, others.length === 0);
      taken.notes = `${taken.success ? 'Device answered' : 'No answer'} after ${method}`;
      if (taken.success) end(life, recovery, at, true);
      else attempt(others, at);
    });
  }

  const unknown = { system: null, modemSerialNumber: null, notes: 'Recovery requested' };
  take({ method: 'API Start', startedAt: recovery.at, ...unknown }, STEP_MS.start, (_taken, at) =>
    attempt([chance.pick(['SSH', 'OEMPortal'] as const), 'SMS'], at),
  );
}

function comesBack(chance: Random, { fate }: ModemRecovery, isLast: boolean): boolean {
  const drawn = chance.chance(WORKS_SHARE);
  if (fate === 'fails') return false;
  return drawn || (fate === 'works' && isLast);
}

function end(life: Life, recovery: ModemRecovery, at: Date, works: boolean): void {
  const { state } = life;
  recovery.endedAt = at;
  const modem = modemOf(life, recovery);
  if (works && modem) restoreLink(state, modem.edge, modem.link, at);
  const ticket = state.tickets.get(Number(recovery.ticketReference));
  if (!ticket) return;
  addNote(state, ticket, {
    text: `Device recovery of ${recovery.serialNumber} ended: ${works ? 'the modem is back' : 'the modem did not come back'}. Process ID = ${recovery.processId}`,
    type: 'ADN',
    serviceNumbers: [recovery.serialNumber],
    createdAt: at,
    creator: 'Device Management',
  });
}

const modemOf = ({ state }: Life, { serialNumber, linkId }: ModemRecovery) =>
  modemsOf(edgesNumbered(state, serialNumber)).find(({ link }) => link.linkId === linkId);

function modemSerialNumber(life: Life, recovery: ModemRecovery): string | null {
  const modem = modemOf(life, recovery);
  return modem ? `TX-${bareAddress(modem.link.logicalId).slice(-6).toUpperCase()}` : null;
}

function countFrom(first: number): () => number {
  let next = first;
  return () => next++;
}
