import type { CounterMetric, Metrics } from '../../platform/metrics.ts';
import { isByob } from '../vocabulary/link-label.ts';
import { isModem } from '../vocabulary/modem-link.ts';
import { isEdgeDown, isFaultyEdge, OUTAGE_TYPE_WORDS } from '../vocabulary/outage-type.ts';
import type { Count } from './actions.ts';
import { clientLabel, linkTypesLabel } from './rules/labels.ts';
import { deadLinks } from './rules/outage.ts';
import type { OutageSettings } from './settings.ts';

/** The numbers of the monitor, by the names that dashboards know. */
export interface OutageMetrics {
  count(count: Count): void;
  edgesProcessed(edges: number): void;
  cacheFailed(): void;
  readingFailed(): void;
  firstTriageFailed(): void;
  cycleTook(minutes: number): void;
}

const TASK_LABELS = [
  'feature',
  'system',
  'topic',
  'client',
  'host',
  'outage_type',
  'severity',
  'has_digi',
  'has_byob',
  'link_types',
];

export function createOutageMetrics(metrics: Metrics, settings: OutageSettings): OutageMetrics {
  const plain = (name: string, help: string) => metrics.counter(`${name}_total`, help, []);
  const tasks = (name: string, help: string, more: readonly string[] = []) =>
    metrics.counter(`${name}_total`, help, [...TASK_LABELS, ...more]);
  const created = plain('outage_ticket_counter', 'Outage tickets that were opened');
  const reopened = plain('reopened_counter', 'Outage tasks that were opened again');
  const autoresolved = plain('autoresolve_counter', 'Outage tasks that were resolved');
  const edges = plain('outage_monitoring_edge_counter', 'Edges that were looked at for outages');
  const retries = plain('max_retry_error_counter', 'Readings that were given up');
  const caches = plain('temp_cache_error_counter', 'Cycles without the cache of watched edges');
  const triages = plain('first_triage_error_counter', 'First triage notes that were not taken');
  const minutes = metrics.gauge('cycle_runtime_gauge', 'Minutes that the last cycle took', []);
  const byTask: Readonly<Record<Count['counter'], readonly CounterMetric[]>> = {
    created: [tasks('tasks_created', 'Tasks that were opened')],
    reopened: [tasks('tasks_reopened', 'Tasks that were opened again')],
    'reopened-there': [tasks('tasks_reopened', 'Tasks that were opened again')],
    autoresolved: [tasks('tasks_autoresolved', 'Tasks that were resolved')],
    forwarded: [tasks('tasks_forwarded', 'Tasks that were moved', ['target_queue'])],
  };
  const plainly: Partial<Record<Count['counter'], CounterMetric>> = {
    created,
    reopened,
    autoresolved,
  };

  return {
    count(count) {
      plainly[count.counter]?.add({});
      const labels = labelsOf(count, settings);
      for (const counter of byTask[count.counter]) counter.add(labels);
    },
    edgesProcessed: (count) => edges.add({}, count),
    cacheFailed: () => caches.add({}),
    readingFailed: () => retries.add({}),
    firstTriageFailed: () => triages.add({}),
    cycleTook: (took) => minutes.set({}, Math.round(took * 100) / 100),
  };
}

function labelsOf(count: Count, settings: OutageSettings): Record<string, string> {
  const { case: edgeCase, outage, targetQueue } = count;
  const { watched, edge } = edgeCase;
  const links = linksOf(count);
  const isDown = outage === null ? isFaultyEdge(edge) : isEdgeDown(outage);
  return {
    feature: 'Service Outage Monitor',
    system: 'VeloCloud',
    topic: 'VOO',
    client: clientLabel(watched.customerName, settings),
    host: edge.host,
    outage_type: outage === null ? 'Unknown' : OUTAGE_TYPE_WORDS[outage],
    severity: String(isDown ? settings.edgeSeverity : settings.linkSeverity),
    has_digi: yesOrNo(hasModem(count, settings)),
    has_byob: yesOrNo(links.some((link) => isByob(link.displayName, settings.byobLabels))),
    link_types: linkTypesLabel(
      watched,
      links.map((link) => link.interface),
    ),
    ...(targetQueue !== undefined && { target_queue: targetQueue }),
  };
}

/** Links that were or are down; all of an edge that was down with links of which nothing is known. */
function linksOf({ case: { edge }, interfaces = [] }: Count) {
  const named = edge.links.filter((link) => interfaces.includes(link.interface));
  const concerned = named.length > 0 ? named : deadLinks(edge);
  return concerned.length > 0 ? concerned : edge.links;
}

function hasModem(count: Count, { modemPrefixes }: OutageSettings): boolean {
  const names = new Set(linksOf(count).map((link) => link.interface));
  return count.case.watched.interfaces.some(
    ({ name, logicalId }) => names.has(name) && isModem(logicalId, modemPrefixes),
  );
}

const yesOrNo = (answer: boolean): string => (answer ? 'True' : 'False');
