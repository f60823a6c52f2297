/**
 * Starts everything in one process, as `npm start` does, in a world that goes faster than ours, and
 * measures its memory again and again: it has to stay flat.
 *
 *   npm run soak:memory -- --minutes 60 --speed 10 --port 4720
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startProcess } from '../app/split/process.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    speed: { type: 'string', default: '10' },
    port: { type: 'string', default: '4720' },
  },
});
const gateway = `http://127.0.0.1:${values.port}`;
const READY_WITHIN_MS = 120_000;
const MINUTE_MS = 60_000;

interface Sample {
  readonly minute: number;
  readonly residentMb: number;
  readonly heapMb: number;
  readonly cpuSeconds: number;
  readonly decisions: number;
}

const lines: string[] = [];
const system = startProcess({
  name: 'npm start',
  command: process.execPath,
  args: ['dist/app/main.js', 'all', '--port', values.port],
  environment: { PATH: process.env.PATH, SANDBOX_SPEED: values.speed },
  line: (line) => void (lines.push(line), lines.splice(0, lines.length - 50)),
});
const ended = system.ended.then((reason) => {
  throw new Error(`the system ended by itself (${reason}):\n${lines.join('\n')}`);
});
ended.catch(() => undefined);

async function untilReady(): Promise<void> {
  const deadline = performance.now() + READY_WITHIN_MS;
  for (;;) {
    const answer = await fetch(`${gateway}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    if (performance.now() > deadline) throw new Error(`not ready:\n${lines.join('\n')}`);
    await sleep(250);
  }
}

async function decisions(): Promise<number> {
  const answer = await fetch(`${gateway}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ decisions(first: 1) { totalCount } }' }),
  });
  const { data } = (await answer.json()) as { data?: { decisions: { totalCount: number } } };
  return data?.decisions.totalCount ?? Number.NaN;
}

async function sample(minute: number): Promise<Sample> {
  const text = await (await fetch(`${gateway}/metrics`)).text();
  const metric = (name: string) =>
    Number(new RegExp(`^${name}(?:\\{.*\\})? (\\S+)`, 'm').exec(text)?.[1]);
  return {
    minute,
    residentMb: metric('process_resident_memory_bytes') / 1e6,
    heapMb: metric('nodejs_heap_size_used_bytes') / 1e6,
    cpuSeconds: metric('process_cpu_seconds_total'),
    decisions: await decisions(),
  };
}

/** What a line through the values grows by in an hour: least squares. */
function perHour(samples: readonly Sample[], value: (sample: Sample) => number): number {
  const mean = (of: (one: Sample) => number) =>
    samples.reduce((sum, one) => sum + of(one), 0) / samples.length;
  const [x, y] = [mean(({ minute }) => minute), mean(value)];
  const by = (of: (one: Sample) => number) => samples.reduce((sum, one) => sum + of(one), 0);
  return (
    (60 * by((one) => (one.minute - x) * (value(one) - y))) / by(({ minute }) => (minute - x) ** 2)
  );
}

function print(samples: readonly Sample[]): void {
  const { minutes, speed } = values;
  const half = samples.slice(Math.floor(samples.length / 2));
  const row = (cells: readonly (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);
  const today = new Date().toISOString().slice(0, 10);
  console.log(
    `\n${minutes} minutes, world ${speed} times as fast, Node ${process.version}, ${today}\n`,
  );
  row(['Minute', 'Resident, MB', 'JavaScript heap, MB', 'CPU, s', 'Decisions in the ledger']);
  row(['---', '---', '---', '---', '---']);
  const step = Math.max(1, Math.floor(samples.length / 12));
  for (const [
    nth,
    { minute, residentMb, heapMb, cpuSeconds, decisions: kept },
  ] of samples.entries())
    if (nth % step === 0 || nth === samples.length - 1)
      row([minute, residentMb.toFixed(0), heapMb.toFixed(0), cpuSeconds.toFixed(0), kept]);
  const growth = perHour(half, ({ residentMb }) => residentMb);
  const most = Math.max(...samples.map(({ residentMb }) => residentMb));
  console.log(
    `\nMost: ${most.toFixed(0)} MB. Growth over the last half: ${growth.toFixed(1)} MB an hour.`,
  );
}

const samples: Sample[] = [];
try {
  await Promise.race([untilReady(), ended]);
  for (let minute = 0; minute <= Number(values.minutes); minute += 1) {
    const taken = await Promise.race([sample(minute), ended]);
    samples.push(taken);
    console.error(
      `minute ${minute}: ${taken.residentMb.toFixed(0)} MB, ${taken.decisions} decisions`,
    );
    if (minute < Number(values.minutes)) await Promise.race([sleep(MINUTE_MS), ended]);
  }
} finally {
  if (samples.length > 1) print(samples);
  await system.stop();
}
