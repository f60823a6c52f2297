import type { Clock } from '../../../platform/clock.ts';
import type { Idempotency } from '../../../platform/idempotency.ts';
import type { BruinClient } from '../client.ts';
import type { NoteAttempts } from '../uncertain-notes/contract.ts';
import type { BruinWriter } from '../writer.ts';

/** What writes need. Reads go past the request's loaders: they have to see what is so now. */
export interface WriteDeps {
  readonly client: BruinClient;
  readonly writer: BruinWriter;
  readonly idempotency: Idempotency;
  readonly attempts: NoteAttempts;
  readonly clock: Pick<Clock, 'now' | 'sleep'>;
  readonly settings: WriteSettings;
}

export interface WriteSettings {
  readonly noteHorizonMs: number;
  readonly automationName: string;
  readonly automationUsername: string;
}
