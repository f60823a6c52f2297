import { CodedError } from '../../platform/errors.ts';
import type { Dispatch, Edge, Link, World } from '../world/types.ts';

const notFound = (message: string): CodedError => new CodedError('NOT_FOUND', message);

/** The edge of which this is the serial number, or that of its standby. */
export function edgeNamed({ edges }: World, serialNumber: string): Edge {
  const edge = edges.find(
    ({ serialNumber: own, ha }) => own === serialNumber || ha?.serialNumber === serialNumber,
  );
  if (!edge) throw notFound(`serialNumber: no edge of this world is called ${serialNumber}`);
  return edge;
}

export function linkNamed(edge: Edge, name: string): Link {
  const link = edge.links.find((candidate) => candidate.interface === name);
  if (link) return link;
  const names = edge.links.map((candidate) => candidate.interface).join(', ') || 'none';
  throw notFound(`interface: edge ${edge.name} has no link ${name}; it has ${names}`);
}

export function dispatchNumbered({ dispatches }: World, number: string): Dispatch {
  const dispatch = dispatches.get(number);
  if (!dispatch) throw notFound(`number: no dispatch of this world is numbered ${number}`);
  return dispatch;
}
