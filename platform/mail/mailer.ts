import type { Answer } from '../deliveries.ts';
import { CodedError } from '../errors.ts';
import { createCallPolicy, type CallPolicySettings } from '../http/policy.ts';
import type { UpstreamWrites } from '../http/upstream-client.ts';
import type { Logger } from '../logger.ts';
import type { Metrics } from '../metrics.ts';
import { compose } from './compose.ts';
import { ConversationError, converse, type SmtpAccount } from './conversation.ts';
import type { Mail, MailReceipt } from './mail.ts';
import { failedAnswer, takenAnswer } from './outcome.ts';

export interface MailerOptions extends SmtpAccount {
  /** An address, or `Name <address>`. */
  readonly from: string;
  readonly policy: CallPolicySettings;
}

/** Sends a mail, once, under the id of its delivery. @throws CodedError whose `delivered` says whether it may have been taken. */
export type Mailer = (mail: Mail, id: string) => Promise<Answer<MailReceipt>>;

/** Sends over SMTP, a connection for each mail; nothing where writes are refused. */
export function createMailer(
  options: MailerOptions,
  deps: { readonly writes: UpstreamWrites; readonly log: Logger; readonly metrics: Metrics },
): Mailer {
  const policy = createCallPolicy('smtp', options.policy, deps);
  const durations = deps.metrics.duration(
    'upstream_call_duration_seconds',
    'Calls to upstream systems',
    ['upstream', 'method', 'route', 'status'],
  );

  async function attempt(mail: Mail, id: string): Promise<Answer<MailReceipt>> {
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
