import {
  createAnswerQueue,
  createSessionBook,
  startHttpSimulator,
} from '../runtime/http-simulator.ts';
import type { Simulator, SimulatorDeps } from '../runtime/types.ts';
import { logs } from './logs.ts';
import { recoverDevice } from './recover.ts';
import { createTokens } from './token.ts';

export interface DigiOptions extends SimulatorDeps {
  /** 0: any free port. */
  readonly port: number;
  /** How long a token holds, in the world's time. Default: an hour. */
  readonly tokenLifeSeconds?: number;
}

const HOUR_SECONDS = 3600;

/**
 * Starts the device management of maker DiGi: it brings cellular modems back, and logs how.
 *
 * Its environment names the API as DIGI_BASE_URL. It knows one client, `noc-graph` with the secret
 * `sandbox-digi-secret`.
 */
export async function startDigi(options: DigiOptions): Promise<Simulator> {
  const { world, port, tokenLifeSeconds = HOUR_SECONDS } = options;
  const sessions = createSessionBook();
  const tokens = createTokens(sessions, tokenLifeSeconds);
  const answers = createAnswerQueue('digi', [
    'aborted',
    'error-item',
    'error-object',
    'bare-strings',
    'recovery',
  ]);
  return startHttpSimulator({
    system: 'digi',
    world,
    sessions,
    port,
    answers,
    routes: [tokens.route, tokens.guard(recoverDevice(answers)), tokens.guard(logs)],
    environment: (origin) => ({ DIGI_BASE_URL: origin }),
  });
}
