import type {
  Candidate,
  CrossedEdge,
  Crossing,
  EdgeInventoryRow,
} from '../../monitors/customer-cache/sightings.ts';
import { inventoryOf } from './inventory-answer.ts';

/** An edge as its orchestrator shows it: connected, one link, no HA partner. */
export const anEdgeSighting = (changes: Partial<Candidate> = {}): Candidate => ({
  serialNumber: 'VC0000001',
  name: 'Store 1',
  state: 'CONNECTED',
  haRole: 'STANDALONE',
  haPartner: null,
  enterpriseId: '1',
  enterpriseName: 'ACME Retail|1001|',
  edgeId: '11',
  lastContactAt: '2026-11-20T11:59:00.000Z',
  links: [
    {
      interface: 'GE1',
      logicalId: '02:00:5e:00:00:01:0000',
      configuration: { interfaces: ['GE1'], mode: 'PUBLIC', type: 'WIRED' },
    },
  ],
  ...changes,
});

/** A row of the inventory that has its edge watched. */
export const anEdgeRow = (changes: Partial<EdgeInventoryRow> = {}): EdgeInventoryRow => ({
  customer: {
    id: '1001',
    name: 'ACME Retail',
    contacts: [
      { name: 'Ann Example', email: 'ann@example.test' },
      { name: 'Bob Example', email: 'bob@example.test' },
    ],
  },
  site: { id: '1001:501' },
  managementStatus: 'Active – Gold Monitoring',
  attributes: [{ key: 'GE1 Access Type', value: 'Cable' }],
  ...changes,
});

export const aCrossedEdge = (
  edge: Partial<Candidate> = {},
  changes: Partial<CrossedEdge> = {},
): CrossedEdge => ({
  edge: anEdgeSighting(edge),
  inventory: inventoryOf(anEdgeRow()),
  contactsReadable: true,
  ...changes,
});

/** A crossing of one orchestrator, as long as it took no time. */
export const aCrossing = (at: Date, host: string, ...edges: CrossedEdge[]): Crossing => ({
  observedAt: at,
  crossedAt: at,
  hosts: [{ host, edges }],
});
