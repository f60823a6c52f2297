import type { DispatchRequestKind, DispatchRequestStep } from '../../generated/dispatches.ts';
import type { Vendor } from '../model.ts';

type Steps = readonly [DispatchRequestStep, ...DispatchRequestStep[]];

/** A vendor that is told by mail must not be told in vain: ticket and dispatch are looked at first. */
const BY_MAIL: Steps = ['CHECK', 'VENDOR', 'CHAT', 'NOTE'];

const STEPS: Readonly<Record<DispatchRequestKind, Readonly<Record<Vendor, Steps>>>> = {
  CREATE: { LIT: ['VENDOR', 'CHAT', 'NOTE', 'INDEX'], CTS: BY_MAIL },
  UPDATE: { LIT: ['VENDOR'], CTS: ['VENDOR'] },
  CANCEL: { LIT: BY_MAIL, CTS: BY_MAIL },
};

interface Kind {
  readonly kind: DispatchRequestKind;
  readonly vendor: Vendor;
}

/** The step that a request begins with. */
export function firstStep({ kind, vendor }: Kind): DispatchRequestStep {
  return STEPS[kind][vendor][0];
}

/** The step behind one; undefined behind the last. */
export const stepAfter = (kind: Kind, step: DispatchRequestStep): DispatchRequestStep | undefined =>
  stepsAfter(kind, step)[0];

/** The steps behind one, in order. */
export function stepsAfter(
  { kind, vendor }: Kind,
  step: DispatchRequestStep,
): readonly DispatchRequestStep[] {
  const steps = STEPS[kind][vendor];
  return steps.slice(steps.indexOf(step) + 1);
}
