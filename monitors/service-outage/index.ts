import { createDecide } from '../runtime/deciding.ts';
import { defineMonitor, type Run, type TaskHandler } from '../runtime/define-monitor.ts';
import { TaskUnfinishedError } from '../runtime/later-runs.ts';
import { batchesOf } from '../vocabulary/batches.ts';
import { act, INSIDE } from './act.ts';
import type { Action, ForwardPayload, RecheckPayload } from './actions.ts';
import { createActParts } from './acts/about.ts';
import { stages } from './decide.ts';
import { createOutageMetrics } from './metrics.ts';
import { observe } from './observe.ts';
import { readCaseNow } from './read-edges.ts';
import { findTicket } from './read-ticket.ts';
import { settings } from './settings.ts';
import type { EdgeCase } from './sightings.ts';
import { asJson, EDGES_OF_CUSTOMER, FORWARD, LOADS, RECHECK, type EdgesPayload } from './tasks.ts';
import { subjectOf, workOnEdges } from './work-on-edges.ts';

/** Nothing else would ask for the forward again. */
const UNREADABLE = 'edge or ticket of a task that is to be forwarded could not be read';

/** Finds edges that are down or have dead links, and keeps their outage tickets: opens, documents, routes and resolves them. */
export const serviceOutage = defineMonitor({
  name: 'service-outage',
  settings,
  waitsForGraph: true,
  tellsSkips: [
    'cache-unreadable',
    'tickets-unreadable',
    'ticket-unreadable',
    'events-unreadable',
    'edge-unreadable',
    'site-unreadable',
  ],
  stages,
  start(values, deps) {
    const metrics = createOutageMetrics(deps.metrics, values);
    const parts = createActParts({ settings: values, deps, metrics });
    const decide = createDecide<typeof values, typeof stages, Action>(
      {
        stages,
        settings: values,
        act: (action, context) => act(action, parts, context),
        inside: INSIDE,
      },
      deps.deciding,
    );

    async function cycle(run: Run): Promise<{ edges: number; failed: number }> {
      const beganAt = performance.now();
      const cases = await observe(values, deps, metrics, run);
      const pieces = piecesOf(cases, values.pieceSize);
      const { failed } = await deps.work.each(EDGES_OF_CUSTOMER, pieces, run);
      for (const { key, reason } of failed) {
        metrics.readingFailed();
        run.report.skip('customer-failed');
        deps.effects.alert({ alert: 'edges-not-decided', channels: ['chat'], key, reason }, run);
      }
      metrics.cycleTook((performance.now() - beganAt) / 60_000);
      return { edges: cases.length, failed: failed.length };
    }

    async function recheck({ case: before, outage }: RecheckPayload, run: Run): Promise<void> {
      run.report.saw(1);
      const now = await readCaseNow(before.watched, deps, run);
      const observation = { case: now, outage, occasion: before.observedAt };
      await decide(run, { stage: 'recheck', subject: subjectOf(before), observation });
    }

    async function forward(asked: ForwardPayload, run: Run): Promise<void> {
      run.report.saw(1);
      const { watched } = asked.case;
      const [now, ticket] = await Promise.all([
        readCaseNow(watched, deps, run),
        findTicket(asked.ticketId, deps, run),
      ]);
      const subject = { ...subjectOf(asked.case), ticketId: asked.ticketId };
      const observation = { asked, case: now, ticket };
      await decide(run, { stage: 'forward', subject, observation });
      if (now === null || ticket === null) throw new TaskUnfinishedError(UNREADABLE);
    }

    return {
      jobs: [{ name: 'service-outage', everySeconds: values.intervalSeconds, run: cycle }],
      later: { [RECHECK]: handler(recheck), [FORWARD]: handler(forward) },
      work: {
        [EDGES_OF_CUSTOMER]: handler((payload: EdgesPayload, run) =>
          workOnEdges(payload, decide, values, deps, run),
        ),
      },
    };
  },
});

/** Payloads are what this monitor asked for itself, of the same release or the one before. */
function handler<P>(work: (payload: P, run: Run) => Promise<void>): TaskHandler {
  return (payload, run) => work(payload as P, run);
}

function piecesOf(cases: readonly EdgeCase[], size: number) {
  const byCustomer = new Map<string, EdgeCase[]>();
  for (const one of cases) {
    const { customerId } = one.watched;
    const own = byCustomer.get(customerId) ?? [];
    own.push(one);
    byCustomer.set(customerId, own);
  }
  return [...byCustomer].flatMap(([customerId, own]) =>
    batchesOf(own, size).map((batch, nth) => {
      const payload = asJson({ customerId, cases: batch });
      return { key: `${customerId}/${nth}`, payload, loads: LOADS };
    }),
  );
}
