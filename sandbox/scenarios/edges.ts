import { z } from 'zod';
import { CodedError } from '../../platform/errors.ts';
import { defineScenario } from '../runtime/scenario.ts';
import {
  dropEdge,
  dropLink,
  dropStandby,
  restoreEdge,
  restoreLink,
  restoreStandby,
} from '../world/changes/edges.ts';
import type { Edge } from '../world/types.ts';
import { edgeNamed, linkNamed } from './subjects.ts';

const serialNumber = (example: string) =>
  z.string().default(example).describe('Serial number of the edge, or of its standby.');

const aLink = z.strictObject({
  serialNumber: serialNumber('VC0000001'),
  interface: z.string().default('GE1').describe('Interface of the link.'),
});

export const linkDown = defineScenario({
  name: 'link-down',
  description: 'A link of an edge loses its connection; the edge stays connected by the others.',
  params: aLink,
  play(world, params, now) {
    const edge = edgeNamed(world, params.serialNumber);
    dropLink(world, edge, linkNamed(edge, params.interface), now);
    return summary(edge);
  },
});

export const linkUp = defineScenario({
  name: 'link-up',
  description: 'A link that was down is back. Nothing happens while its edge is offline.',
  params: aLink,
  play(world, params, now) {
    const edge = edgeNamed(world, params.serialNumber);
    restoreLink(world, edge, linkNamed(edge, params.interface), now);
    return summary(edge);
  },
});

export const hardDown = defineScenario({
  name: 'hard-down',
  description: 'Both members of an HA pair go offline, and all links with them.',
  params: z.strictObject({ serialNumber: serialNumber('VC0000004') }),
  play(world, params, now) {
    const edge = edgeNamed(world, params.serialNumber);
    if (edge.ha === null) {
      throw new CodedError('CONFLICT', `serialNumber: edge ${edge.name} is no HA pair`);
    }
    dropStandby(world, edge, now);
    dropEdge(world, edge, now);
    return summary(edge);
  },
});

export const edgeUp = defineScenario({
  name: 'edge-up',
  description: 'An edge that was offline is back, with its links and its standby.',
  params: z.strictObject({ serialNumber: serialNumber('VC0000004') }),
  play(world, params, now) {
    const edge = edgeNamed(world, params.serialNumber);
    restoreEdge(world, edge, now);
    restoreStandby(world, edge, now);
    return summary(edge);
  },
});

const summary = (edge: Edge): object => ({
  serialNumber: edge.serialNumber,
  state: edge.state,
  ha: edge.ha,
  links: edge.links.map(({ interface: name, state }) => ({ interface: name, state })),
});
