import type { WatchedEdgeInput } from '../../generated/customer-cache.ts';
import type { Owned } from '../../vocabulary/inventory.ts';
import { isSerialNumber } from '../../vocabulary/serial-number.ts';
import type { CrossedEdge, EdgeInventoryRow, EdgeSighting } from '../sightings.ts';

/** The cache takes no more of either for one edge. */
const MAX_INTERFACES = 100;
const MAX_SUBSCRIBERS = 200;

/**
 * Entries of the cache for one edge that is watched: its own, and for an HA pair a twin with the two
 * serial numbers swapped, since both members are the same edge to the orchestrator.
 */
export function watchedEntries(
  { edge, contactsReadable }: CrossedEdge,
  row: Owned<EdgeInventoryRow>,
): WatchedEdgeInput[] {
  const haSerialNumber = haSerialNumberOf(edge);
  const entry: WatchedEdgeInput = {
    serialNumber: edge.serialNumber,
    haSerialNumber,
    enterpriseId: edge.enterpriseId,
    enterpriseName: edge.enterpriseName,
    edgeId: edge.edgeId,
    edgeName: edge.name,
    lastContactAt: edge.lastContactAt,
    customerId: row.customer.id,
    customerName: row.customer.name,
    siteId: row.site?.id ?? null,
    managementStatus: row.managementStatus ?? '',
    interfaces: interfacesOf(edge, row),
    linkConfigurations: linkConfigurationsOf(edge),
    ...contactsOf(row, contactsReadable),
  };
  return haSerialNumber === null
    ? [entry]
    : [entry, { ...entry, serialNumber: haSerialNumber, haSerialNumber: edge.serialNumber }];
}

/** Serial numbers under which an edge may stand in the cache: its own and its HA partner's. */
export function serialNumbersOf(edge: EdgeSighting): string[] {
  const haSerialNumber = haSerialNumberOf(edge);
  return haSerialNumber === null ? [edge.serialNumber] : [edge.serialNumber, haSerialNumber];
}

function haSerialNumberOf({ haPartner }: EdgeSighting): string | null {
  return haPartner && isSerialNumber(haPartner.serialNumber) ? haPartner.serialNumber : null;
}

/** The inventory names attributes after the interface, for example `GE1 Access Type`. */
function interfacesOf(edge: EdgeSighting, { attributes }: EdgeInventoryRow) {
  const values = new Map(attributes?.map(({ key, value }) => [key, value]));
  return (edge.links ?? []).slice(0, MAX_INTERFACES).map((link) => ({
    name: link.interface,
    logicalId: link.logicalId,
    accessType: values.get(`${link.interface} Access Type`) ?? null,
    serviceNumber: values.get(`${link.interface} Service Number`) ?? null,
  }));
}

/** One configuration may cover several interfaces, and then stands at each of their links. */
function linkConfigurationsOf({ links }: EdgeSighting) {
  const configurations = new Map(
    (links ?? []).flatMap(({ configuration }) =>
      configuration ? [[configuration.interfaces.join(), configuration] as const] : [],
    ),
  );
  return [...configurations.values()].slice(0, MAX_INTERFACES);
}

/** The first person of a customer is its contact for tickets, the others follow them. */
function contactsOf({ customer }: Owned<EdgeInventoryRow>, readable: boolean) {
  if (!readable || customer.contacts === null) {
    return { ticketContact: null, ticketSubscribers: null };
  }
  const [ticketContact, ...ticketSubscribers] = customer.contacts;
  return {
    ticketContact: ticketContact ?? null,
    ticketSubscribers: ticketSubscribers.slice(0, MAX_SUBSCRIBERS),
  };
}
