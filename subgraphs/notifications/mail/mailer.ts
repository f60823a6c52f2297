import type { Answer } from '../../../platform/deliveries.ts';
import { CodedError } from '../../../platform/errors.ts';
import { createCallPolicy, type CallPolicySettings } from '../../../platform/http/policy.ts';
import type { SubgraphDeps } from '../../runtime/define-subgraph.ts';
import type { Mail, Receipt } from '../model.ts';
import { compose } from './compose.ts';
import { ConversationError, converse, type SmtpAccount } from './conversation.ts';
import { failedAnswer, takenAnswer } from './outcome.ts';

export interface MailerOptions extends SmtpAccount {
  /** An address, or `Name <address>`. */
  readonly from: string;
  readonly policy: CallPolicySettings;
}

/**
 * @returns sends a mail, once, under the id of its delivery. It throws a CodedError whose `delivered` says whether it may have been
 * taken.
 */
export function createMailer(
  options: MailerOptions,
  deps: SubgraphDeps,
): (mail: Mail, id: string) => Promise<Answer<Receipt>> {
  const policy = createCallPolicy('smtp', options.policy, deps);
  const durations = deps.metrics.duration(
    'upstream_call_duration_seconds',
    'Calls to upstream systems',
    ['upstream', 'method', 'route', 'status'],
  );

  async function attempt(mail: Mail, id: string): Promise<Answer<Receipt>> {
    const composed = await compose(mail, options.from, id);
    const started = performance.now();
    let status = 'none';
    try {
      const answer = takenAnswer(await converse(options, composed), mail.to);
      status = '250';
      return answer;
    } catch (error) {
      if (!(error instanceof ConversationError)) throw error;
      status = String(error.replyCode ?? error.reason);
      return failedAnswer(error, mail.to);
    } finally {
      const durationMs = Math.round(performance.now() - started);
      const labels = { upstream: 'smtp', method: 'SMTP', route: 'message', status };
      durations.observeMs(labels, durationMs);
      deps.log.debug({ ...labels, durationMs, bytes: composed.raw.length }, 'upstream call');
    }
  }

  return async (mail, id) => {
    if (deps.writes === 'refused') throw refusedHere();
    return policy.run('write', () => attempt(mail, id));
  };
}

/** As HTTP clients say it. */
function refusedHere(): CodedError {
  return new CodedError(
    'FORBIDDEN',
    'Writing to the real smtp is refused outside production; set UPSTREAMS=sandbox to write to the simulated one',
    { upstream: 'smtp', delivered: 'no' },
  );
}
