import {
  dropEdge,
  dropLink,
  dropStandby,
  restoreEdge,
  restoreLink,
  restoreStandby,
} from '../changes/edges.ts';
import type { Random } from '../random.ts';
import { HOUR_MS, MINUTE_MS } from '../time.ts';
import type { Edge, Link } from '../types.ts';
import { recur, type Life } from './life.ts';

/** How often, on average, and how long: with some hundred edges a link flaps every minute or two. */
const FLAP = { everyMs: 4 * HOUR_MS, lastsMs: 4 * MINUTE_MS };
const OUTAGE = { everyMs: 36 * HOUR_MS, lastsMs: 15 * MINUTE_MS };
const STANDBY_OUTAGE = { everyMs: 18 * HOUR_MS, lastsMs: 25 * MINUTE_MS };
const TROUBLE = { everyMs: 20 * HOUR_MS, lastsMs: 40 * MINUTE_MS };

/** Lets links flap and suffer, and edges go down and come back, from this moment on. */
export function startEdgeLife(life: Life, from: Date): void {
  const { state, random } = life;
  for (const edge of state.edges) {
    if (edge.still || edge.quiet || edge.serialNumber === null) continue;
    const chance = random.fork(`life of edge ${edge.serialNumber}`);
    recur(life, chance.fork('outage'), from, OUTAGE, {
      begin: (at) => dropEdge(state, edge, at),
      end: (at) => restoreEdge(state, edge, at),
    });
    if (edge.ha) {
      recur(life, chance.fork('standby'), from, STANDBY_OUTAGE, {
        begin: (at) => dropStandby(state, edge, at),
        end: (at) => restoreStandby(state, edge, at),
      });
    }
    for (const link of edge.links)
      startLinkLife(life, chance.fork(link.interface), edge, link, from);
  }
}

function startLinkLife(life: Life, chance: Random, edge: Edge, link: Link, from: Date): void {
  const healthy = link.traffic;
  recur(life, chance.fork('flap'), from, FLAP, {
    begin: (at) => dropLink(life.state, edge, link, at),
    end: (at) => restoreLink(life.state, edge, link, at),
  });
  recur(life, chance.fork('trouble'), from, TROUBLE, {
    begin() {
      link.traffic = { ...healthy, latencyMsRx: 212, jitterMsRx: 64, lossPercentTx: 9.5 };
      if (link.state === 'STABLE') link.state = 'UNSTABLE';
    },
    end() {
      link.traffic = healthy;
      if (link.state === 'UNSTABLE') link.state = 'STABLE';
    },
  });
}
