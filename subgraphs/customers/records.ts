import type { WatchedEdgeInput, WatchedProbeInput } from '../generated/customers.ts';
import type { EdgeRecord, ProbeRecord } from './model.ts';

/**
 * Brings an input that was checked into the form of the store: nothing absent, instants as text.
 * When it was observed is told by the switch that makes it visible.
 */
export function edgeRecord(input: WatchedEdgeInput, host: string): Omit<EdgeRecord, 'cachedAt'> {
  return {
    host,
    serialNumber: input.serialNumber,
    enterpriseId: input.enterpriseId,
    enterpriseName: input.enterpriseName ?? null,
    edgeId: input.edgeId,
    edgeName: input.edgeName ?? null,
    haSerialNumber: input.haSerialNumber ?? null,
    interfaces: input.interfaces.map(({ name, logicalId, accessType, serviceNumber }) => ({
      name,
      logicalId: logicalId ?? null,
      accessType: accessType ?? null,
      serviceNumber: serviceNumber ?? null,
    })),
    linkConfigurations: input.linkConfigurations.map(({ interfaces, mode, type }) => ({
      interfaces,
      mode: mode ?? null,
      type: type ?? null,
    })),
    ticketContact: input.ticketContact ? contact(input.ticketContact) : null,
    ticketSubscribers: input.ticketSubscribers?.map(contact) ?? null,
    ...common(input),
  };
}

/** As edgeRecord. */
export function probeRecord(input: WatchedProbeInput): Omit<ProbeRecord, 'cachedAt'> {
  return {
    serialNumber: input.serialNumber,
    probeId: input.probeId,
    uid: input.uid,
    group: input.group ?? null,
    typeName: input.typeName ?? null,
    ...common(input),
  };
}

function common(input: WatchedEdgeInput | WatchedProbeInput) {
  return {
    lastContactAt: input.lastContactAt?.toISOString() ?? null,
    customerId: input.customerId,
    customerName: input.customerName ?? null,
    siteId: input.siteId ?? null,
    managementStatus: input.managementStatus,
  };
}

function contact(person: {
  readonly name?: string | null | undefined;
  readonly email?: string | null | undefined;
}) {
  return { name: person.name ?? null, email: person.email ?? null };
}
