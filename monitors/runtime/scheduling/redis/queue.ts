import { DelayedError, Queue, Worker, type Job } from 'bullmq';
import type { Running } from '../../../../platform/lifecycle.ts';
import type { Logger } from '../../../../platform/logger.ts';
import type { RedisClient } from '../../../../platform/redis/connect.ts';
import type { Attempts } from '../attempts.ts';

export interface TaskQueueOptions {
  readonly name: string;
  /** Stands before all keys of BullMQ. */
  readonly prefix: string;
  /** Belongs to whoever opened it. */
  readonly client: RedisClient;
  readonly concurrency: number;
  readonly attempts: Attempts;
  /** After this long without a sign of life, a job of a worker is taken over by another. */
  readonly leaseMs: number;
  readonly log: Logger;
}

export interface QueuedJob {
  /** Of one that is there already: nothing is added. */
  readonly id: string;
  readonly kind: string;
  readonly data: unknown;
}

/** One attempt at a job. */
export interface JobAttempt {
  readonly data: unknown;
  /** From 1; one that a dead worker began does not count. */
  readonly attempt: number;
  readonly isLast: boolean;
}

/** Jobs that any replica takes: BullMQ, as far as it is used. */
export interface TaskQueue extends Running {
  add(jobs: readonly QueuedJob[]): Promise<void>;
  /** Of these ids, those of no job: it has ended, or was lost. */
  goneOf(ids: readonly string[]): Promise<readonly string[]>;
  /** @param carryOut throws when it has to be tried again. `busy`: in a moment, without counting. */
  work(carryOut: (job: JobAttempt) => Promise<'done' | 'busy'>): Promise<void>;
}

/** Pause before a job is looked at again that another worker is still busy with, in ms. */
const BUSY_MS = 500;

/** A job of a process that dies each time at it is given up after so many deaths. */
const MOST_DEATHS = 20;

export function createTaskQueue(options: TaskQueueOptions): TaskQueue {
  const { name, prefix, attempts, leaseMs, log } = options;
  // Its type has every form of client that BullMQ knows; ioredis is one of them.
  const connection = options.client;
  const queue = new Queue(name, {
    ...{ connection, prefix },
    defaultJobOptions: {
      attempts: attempts.most,
      backoff: { type: 'exponential', delay: attempts.firstWaitMs },
      // The name of a job is free again as soon as it has ended.
      removeOnComplete: true,
      removeOnFail: true,
    },
  });
  queue.on('error', (err) => log.warn({ err, queue: name }, 'queue failed'));
  let worker: Worker | undefined;

  return {
    async add(jobs) {
      await queue.addBulk(
        jobs.map(({ id, kind, data }) => ({ name: kind, data, opts: { jobId: id } })),
      );
    },
    async goneOf(ids) {
      const jobs = await Promise.all(ids.map((id) => queue.getJob(id)));
      return ids.filter((_, index) => jobs[index] === undefined);
    },
    async work(carryOut) {
      worker = new Worker(name, (job, token) => attempted(job, token, carryOut), {
        ...{ connection, prefix },
        concurrency: options.concurrency,
        lockDuration: leaseMs,
        stalledInterval: leaseMs,
        maxStalledCount: MOST_DEATHS,
      });
      worker.on('error', (err) => log.warn({ err, queue: name }, 'queue worker failed'));
      worker.on('failed', (job, err) =>
        log.warn({ err, kind: job?.name, queue: name, attempt: job?.attemptsMade }, 'job failed'),
      );
      await worker.waitUntilReady();
    },
    async stop() {
      await worker?.close();
      await queue.close();
    },
  };
}

async function attempted(
  job: Job<unknown>,
  token: string | undefined,
  carryOut: (job: JobAttempt) => Promise<'done' | 'busy'>,
): Promise<void> {
  const attempt = job.attemptsMade + 1;
  const isLast = attempt >= (job.opts.attempts ?? 1);
  if ((await carryOut({ data: job.data, attempt, isLast })) === 'done') return;
  await job.moveToDelayed(Date.now() + BUSY_MS, token);
  throw new DelayedError();
}
