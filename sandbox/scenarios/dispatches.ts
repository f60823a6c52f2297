import { z } from 'zod';
import { CodedError } from '../../platform/errors.ts';
import { defineScenario } from '../runtime/scenario.ts';
import { appointmentAt } from '../world/appointments.ts';
import {
  arriveOnSite,
  cancelDispatch,
  checkIn,
  confirmDispatch,
  isOpen,
  staffDispatch,
} from '../world/changes/dispatches.ts';
import { zoneOfDispatch } from '../world/dispatch-orders.ts';
import type { Dispatch, World } from '../world/types.ts';
import { dispatchNumbered } from './subjects.ts';

const number = (example: string) =>
  z.string().default(example).describe("The vendor's number of the dispatch.");

export const techOnSite = defineScenario({
  name: 'tech-on-site',
  description:
    'The engineer of an open dispatch arrives and checks in; what was missing until then is agreed first.',
  params: z.strictObject({
    number: number('DIS10001'),
    engineer: z
      .string()
      .min(1)
      .default('Sam Porter')
      .describe('Who comes, if nobody was named yet.'),
  }),
  play(world, params, now) {
    const dispatch = openDispatch(world, params.number);
    if (dispatch.phase === 'requested') {
      confirmDispatch(dispatch, now, appointmentAt(dispatch.vendor, now, zoneOfDispatch(dispatch)));
    }
    if (dispatch.fieldEngineer === null) {
      staffDispatch(dispatch, { name: params.engineer, phone: '212-555-0188' });
    }
    if (dispatch.phase !== 'on-site') arriveOnSite(dispatch, now);
    checkIn(dispatch, now);
    return summary(dispatch);
  },
});

export const cancelledDispatch = defineScenario({
  name: 'cancelled-dispatch',
  description: 'The vendor calls an open dispatch off.',
  params: z.strictObject({ number: number('DIS10002') }),
  play(world, params, now) {
    const dispatch = openDispatch(world, params.number);
    cancelDispatch(dispatch, now);
    return summary(dispatch);
  },
});

function openDispatch(world: World, wanted: string): Dispatch {
  const dispatch = dispatchNumbered(world, wanted);
  if (isOpen(dispatch)) return dispatch;
  throw new CodedError('CONFLICT', `number: dispatch ${wanted} is ${dispatch.phase} already`);
}

const summary = ({ vendor, number: own, phase, fieldEngineer }: Dispatch): object => ({
  vendor,
  number: own,
  phase,
  fieldEngineer,
});
