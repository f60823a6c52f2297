import { z } from 'zod';
import { rowsOf } from '../runtime/json-stream.ts';
import type { Enterprise } from '../world/types.ts';
import { portalDate } from './dates.ts';
import { edgeRecord, nestedLink } from './edge-records.ts';
import { idSchema, portalMethod } from './method.ts';
import type { Network } from './network.ts';
import { badParameters } from './portal-error.ts';
import { uuidFor } from './variation.ts';

/** Parts that a caller may ask for on top; words for parts that this portal does not hold change nothing. */
const withSchema = z.array(z.string()).nullish();

const edgesSchema = z.strictObject({
  enterpriseId: idSchema.nullish(),
  id: idSchema.nullish(),
  with: withSchema,
});

const enterprisesSchema = z.strictObject({
  enterprises: z.array(idSchema).nullish(),
  with: withSchema,
});

export const edgeMethods = [
  portalMethod('enterprise/getEnterpriseEdges', edgesSchema, enterpriseEdges),
  portalMethod('network/getNetworkEnterprises', enterprisesSchema, networkEnterprises),
];

function enterpriseEdges(
  network: Network,
  { enterpriseId, id, with: parts }: z.output<typeof edgesSchema>,
): Iterable<unknown> {
  const wanted = enterpriseId ?? id;
  if (!wanted) throw badParameters([{ path: 'enterpriseId', message: 'is required' }]);
  network.enterprise(wanted);
  const hasLinks = parts?.includes('links') === true;
  return rowsOf(network.edgesOf(wanted), (edge) => {
    const links = hasLinks && { links: edge.links.map((link) => nestedLink(network, edge, link)) };
    return [{ ...edgeRecord(network, edge), ...links }];
  });
}

/** An id that is not there is left out; no ids ask for all. */
function networkEnterprises(
  network: Network,
  { enterprises, with: parts }: z.output<typeof enterprisesSchema>,
): Iterable<unknown> {
  const hasEdges = parts?.includes('edges') === true;
  return rowsOf(network.enterprises, (enterprise) => {
    if (enterprises?.length && !enterprises.includes(enterprise.enterpriseId)) return [];
    const edges = network.edgesOf(enterprise.enterpriseId);
    const records = hasEdges && { edges: edges.map((edge) => edgeRecord(network, edge)) };
    return [{ ...enterpriseRecord(network, enterprise), edgeCount: edges.length, ...records }];
  });
}

function enterpriseRecord(network: Network, enterprise: Enterprise): Record<string, unknown> {
  const { orchestrator, enterpriseId, name } = enterprise;
  const contact = network.customerOf(enterprise)?.contacts[0];
  return {
    id: enterpriseId,
    name,
    logicalId: uuidFor(`${orchestrator}/${enterpriseId} enterprise`),
    created: portalDate(new Date(network.world.epoch.getTime() - 1000 * 86_400_000)),
    networkId: 1,
    gatewayPoolId: 1,
    alertsEnabled: 1,
    operatorAlertsEnabled: 1,
    endpointPkiMode: 'CERTIFICATE_DISABLED',
    domain: '',
    prefix: '',
    accountNumber: `ACC-${enterprise.clientId}`,
    description: '',
    contactName: contact ? `${contact.firstName} ${contact.lastName}` : '',
    contactPhone: contact?.phone ?? '',
    contactMobile: '',
    contactEmail: contact?.email ?? '',
    streetAddress: '',
    streetAddress2: '',
    city: '',
    state: '',
    postalCode: '',
    country: '',
    lat: 0,
    lon: 0,
    timezone: 'America/New_York',
    locale: 'en-US',
    modified: portalDate(network.world.epoch),
    enterpriseProxyId: null,
    enterpriseProxyName: null,
  };
}
