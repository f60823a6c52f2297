import type { Dispatch, DispatchPhase } from '../types.ts';

type Appointment = NonNullable<Dispatch['appointment']>;
type FieldEngineer = NonNullable<Dispatch['fieldEngineer']>;

function enter(dispatch: Dispatch, phase: DispatchPhase, at: Date): void {
  dispatch.phase = phase;
  dispatch.phaseChangedAt = at;
}

/** The vendor agrees to come then. */
export function confirmDispatch(dispatch: Dispatch, at: Date, appointment: Appointment): void {
  dispatch.appointment = appointment;
  enter(dispatch, 'confirmed', at);
}

/** The vendor names who comes, perhaps in place of somebody else. */
export function staffDispatch(dispatch: Dispatch, engineer: FieldEngineer): void {
  dispatch.fieldEngineer = engineer;
}

/** The engineer is on site. The check-in follows by `checkIn`, minutes later as a rule. */
export function arriveOnSite(dispatch: Dispatch, at: Date): void {
  enter(dispatch, 'on-site', at);
}

/** The engineer has checked in; the first time counts. */
export function checkIn(dispatch: Dispatch, at: Date): void {
  dispatch.checkedInAt ??= at;
}

/** The work is done and the engineer gone. */
export function completeDispatch(dispatch: Dispatch, at: Date, closeOutNotes: string): void {
  dispatch.checkedInAt ??= dispatch.phaseChangedAt;
  dispatch.checkedOutAt = at;
  dispatch.closeOutNotes = closeOutNotes;
  enter(dispatch, 'completed', at);
}

/** It is called off. */
export function cancelDispatch(dispatch: Dispatch, at: Date): void {
  enter(dispatch, 'cancelled', at);
}

/** True while something can still come of it. */
export const isOpen = (dispatch: Dispatch): boolean =>
  dispatch.phase !== 'completed' && dispatch.phase !== 'cancelled';
