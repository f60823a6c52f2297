import { z } from 'zod';
import type { HttpReply, HttpRoute } from '../runtime/http-server.ts';
import type { World } from '../world/types.ts';
import type { Controlled } from './controlled.ts';
import { readBody } from './request.ts';

/** A day in a second: beyond that the world only skips. */
const SPEED_AT_MOST = 86_400;
const STEP_AT_MOST_MS = 30 * 86_400_000;

const speedBody = z.strictObject({ speed: z.number().min(0).max(SPEED_AT_MOST) });
const stepBody = z.strictObject({ ms: z.int().min(1).max(STEP_AT_MOST_MS) });

export const clockRoutes = ({ world }: Controlled): HttpRoute<HttpReply>[] => [
  {
    method: 'GET',
    path: '/clock',
    handle: () => ({ json: clockState(world) }),
  },
  {
    method: 'PUT',
    path: '/clock',
    handle(request) {
      world.clock.setSpeed(readBody(request, speedBody).speed);
      return { json: clockState(world) };
    },
  },
  {
    method: 'POST',
    path: '/clock/step',
    handle(request) {
      world.clock.step(readBody(request, stepBody).ms);
      world.advance();
      return { json: clockState(world) };
    },
  },
];

const clockState = ({ clock }: World): object => ({ now: clock.now(), speed: clock.speed() });
