import {
  createAnswerQueue,
  createSessionBook,
  startHttpSimulator,
} from '../../runtime/http-simulator.ts';
import type { Simulator, SimulatorDeps } from '../../runtime/types.ts';
import { slackRoute } from './slack.ts';
import { teamsRoute } from './teams.ts';

export interface ChatOptions extends SimulatorDeps {
  /** 0: any free port. */
  readonly port: number;
}

const SECRET = 'sandbox-chat-secret';
const SLACK_PATH = `/services/T00000001/B00000001/${SECRET}`;
const TEAMS_PATH = `/webhook/noc/IncomingWebhook/${SECRET}`;

/**
 * Starts the chat systems: an incoming webhook of Slack and one of Teams. The secret of a webhook is
 * the end of its address; the record of calls shows `***` in its place.
 */
export function startChat({ world, port }: ChatOptions): Promise<Simulator> {
  const answers = createAnswerQueue('chat', ['refusal', 'throttled']);
  return startHttpSimulator({
    system: 'chat',
    world,
    sessions: createSessionBook(), // webhooks have none
    port,
    answers,
    routes: [slackRoute(answers, SECRET), teamsRoute(answers, SECRET)],
    environment: (origin) => ({
      SLACK_WEBHOOK: `${origin}${SLACK_PATH}`,
      TEAMS_WEBHOOK: `${origin}${TEAMS_PATH}`,
    }),
    recordedPath: (path) => path.replace(/[^/]+$/, '***'),
  });
}
