import type { WorldState } from '../state.ts';
import type { Edge, Link } from '../types.ts';
import { recordEvent } from './events.ts';

type Events = Pick<WorldState, 'events'>;

/** The link stops carrying traffic: interface down, link dead. Nothing happens to a link that is down. */
export function dropLink(state: Events, edge: Edge, link: Link, at: Date): void {
  if (link.state === 'DISCONNECTED') return;
  link.state = 'DISCONNECTED';
  link.lastActive = at;
  const name = link.interface;
  recordEvent(state, edge, at, 'EDGE_INTERFACE_DOWN', `Interface ${name} is down`);
  recordEvent(state, edge, at, 'LINK_DEAD', `Link ${name} is now DEAD`);
}

/** The link is back. Nothing happens to a link that is up, or whose edge is offline. */
export function restoreLink(state: Events, edge: Edge, link: Link, at: Date): void {
  if (link.state !== 'DISCONNECTED' || edge.state === 'OFFLINE') return;
  link.state = 'STABLE';
  link.lastActive = at;
  const name = link.interface;
  recordEvent(state, edge, at, 'EDGE_INTERFACE_UP', `Interface ${name} is up`);
  recordEvent(state, edge, at, 'LINK_ALIVE', `Link ${name} is no longer DEAD`);
}

/** The edge loses its orchestrator, and all its links with it. */
export function dropEdge(state: Events, edge: Edge, at: Date): void {
  if (edge.state === 'OFFLINE') return;
  for (const link of edge.links) dropLink(state, edge, link, at);
  edge.state = 'OFFLINE';
  edge.lastContact = at;
  recordEvent(state, edge, at, 'EDGE_DOWN', `Edge ${edge.name} is down`);
}

/** The edge is back, and all its links with it. */
export function restoreEdge(state: Events, edge: Edge, at: Date): void {
  if (edge.state !== 'OFFLINE') return;
  edge.state = 'CONNECTED';
  edge.lastContact = at;
  edge.upSince = at;
  recordEvent(state, edge, at, 'EDGE_UP', `Edge ${edge.name} is up`);
  for (const link of edge.links) restoreLink(state, edge, link, at);
}

/** The standby member of an HA pair fails. Nothing happens without a ready one. */
export function dropStandby(state: Events, edge: Edge, at: Date): void {
  if (edge.ha?.state !== 'READY') return;
  edge.ha.state = 'FAILED';
  recordEvent(state, edge, at, 'EDGE_HA_FAILOVER', `HA standby ${edge.ha.serialNumber} failed`);
}

/** The standby member of an HA pair is ready again. */
export function restoreStandby(state: Events, edge: Edge, at: Date): void {
  if (edge.ha?.state !== 'FAILED') return;
  edge.ha.state = 'READY';
  recordEvent(state, edge, at, 'EDGE_NEW_DEVICE', `HA standby ${edge.ha.serialNumber} is ready`);
}
