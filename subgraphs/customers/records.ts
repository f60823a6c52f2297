import type { WatchedEdgeInput, WatchedProbeInput } from '../generated/customers.ts';
import type { EdgeRecord, ProbeRecord } from './model.ts';

/** Brings an input that was checked into the form of the store: nothing absent, instants as text. */
export function edgeRecord(input: WatchedEdgeInput, host: string, observedAt: string): EdgeRecord {
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
    ...common(input, observedAt),
  };
}

/** As edgeRecord. */
export function probeRecord(input: WatchedProbeInput, observedAt: string): ProbeRecord {
  return {
    serialNumber: input.serialNumber,
    probeId: input.probeId,
    uid: input.uid,
    group: input.group ?? null,
    typeName: input.typeName ?? null,
    ...common(input, observedAt),
  };
}

function common(input: WatchedEdgeInput | WatchedProbeInput, observedAt: string) {
  return {
    lastContactAt: input.lastContactAt?.toISOString() ?? null,
    customerId: input.customerId,
    customerName: input.customerName ?? null,
    siteId: input.siteId ?? null,
    managementStatus: input.managementStatus,
    cachedAt: observedAt,
  };
}

function contact(person: {
  readonly name?: string | null | undefined;
  readonly email?: string | null | undefined;
}) {
  return { name: person.name ?? null, email: person.email ?? null };
}
