import { z } from 'zod';
import type { Enterprise } from '../world/types.ts';
import { portalDate } from './dates.ts';
import { edgeRecord, nestedLink } from './edge-records.ts';
import { idSchema, portalMethod } from './method.ts';
import type { Network } from './network.ts';
import { badParameters } from './portal-error.ts';
import { uuidFor } from './variation.ts';

/** Parts that a caller may ask for on top; words for parts that this portal does not hold change nothing. */
const withSchema = z.array(z.string()).nullish();

const edgesSchema = z.object({
  enterpriseId: idSchema.nullish(),
  id: idSchema.nullish(),
  with: withSchema,
});

const enterprisesSchema = z.object({
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
): Record<string, unknown>[] {
  const wanted = enterpriseId ?? id;
  if (!wanted) throw badParameters([{ path: 'enterpriseId', message: 'is required' }]);
  network.enterprise(wanted);
  const hasLinks = parts?.includes('links') === true;
  return network.edgesOf(wanted).map((edge) => ({
    ...edgeRecord(network, edge),
    ...(hasLinks && { links: edge.links.map((link) => nestedLink(network, edge, link)) }),
  }));
}

/** An id that is not there is left out; no ids ask for all. */
function networkEnterprises(
  network: Network,
  { enterprises, with: parts }: z.output<typeof enterprisesSchema>,
): Record<string, unknown>[] {
  const hasEdges = parts?.includes('edges') === true;
  return network.enterprises
    .filter((enterprise) => !enterprises?.length || enterprises.includes(enterprise.enterpriseId))
    .map((enterprise) => {
      const edges = network.edgesOf(enterprise.enterpriseId);
      return {
        ...enterpriseRecord(network, enterprise),
        edgeCount: edges.length,
        ...(hasEdges && { edges: edges.map((edge) => edgeRecord(network, edge)) }),
      };
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
    domain: null,
    prefix: null,
    accountNumber: `ACC-${enterprise.clientId}`,
    description: null,
    contactName: contact ? `${contact.firstName} ${contact.lastName}` : null,
    contactPhone: contact?.phone ?? null,
    contactMobile: null,
    contactEmail: contact?.email ?? null,
    streetAddress: null,
    streetAddress2: null,
    city: null,
    state: null,
    postalCode: null,
    country: null,
    lat: null,
    lon: null,
    timezone: 'America/New_York',
    locale: 'en-US',
    modified: portalDate(network.world.epoch),
    enterpriseProxyId: null,
    enterpriseProxyName: null,
  };
}
