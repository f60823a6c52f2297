import type { Scenario } from '../runtime/scenario.ts';
import { cancelledDispatch, techOnSite } from './dispatches.ts';
import { edgeUp, hardDown, linkDown, linkUp } from './edges.ts';
import { emailReceived } from './emails.ts';

/** Every story that the control API can play. */
export const scenarios: readonly Scenario[] = [
  linkDown,
  linkUp,
  hardDown,
  edgeUp,
  techOnSite,
  cancelledDispatch,
  emailReceived,
];
