import type { Page } from '../../platform/pages.ts';
import type { DeviceState, LinkState, SdwanGatewayState } from '../generated/velocloud.ts';

/**
 * One member of an HA pair, or an edge that stands alone: the value behind `Edge`.
 *
 * What both members share (ids, name, links) comes from the one record that the orchestrator keeps
 * of the pair.
 */
export interface EdgeModel {
  /** Public name of the orchestrator that keeps it, for example `velocloud-1`. */
  readonly orchestrator: string;
  /** Host as configured. */
  readonly host: string;
  readonly enterpriseId: number;
  readonly enterpriseName: string | null;
  /** Unique in one host. */
  readonly edgeId: number;
  readonly serialNumber: string;
  /** Serial number of the other member, set up or not: whether HA works is not said here. */
  readonly pairedSerialNumber: string | null;
  readonly member: 'primary' | 'standby';
  readonly name: string | null;
  /** Of the primary member. */
  readonly state: DeviceState | null;
  /** The orchestrator's word for `state`. */
  readonly rawState: string | null;
  readonly model: string | null;
  /** Of the primary member. */
  readonly lastContactAt: Date | null;
  /** Of the primary member. */
  readonly upSince: Date | null;
  /** In order of interface. */
  readonly links: readonly LinkModel[];
}

/** A link as seen from one member: the value behind `Link`. */
export interface LinkModel {
  readonly orchestrator: string;
  readonly enterpriseId: number;
  readonly edgeId: number;
  /** Unique in one host; both members of an HA pair show the same. */
  readonly linkId: number;
  /** Of the member that shows it. */
  readonly serialNumber: string;
  readonly interface: string;
  readonly state: LinkState | null;
  readonly rawState: string | null;
  readonly displayName: string | null;
  readonly isp: string | null;
  readonly ipAddress: string | null;
  readonly lastActiveAt: Date | null;
}

/** What only the list of enterprises says of an edge. */
export interface EdgeRecord {
  readonly softwareVersion: string | null;
  /** The orchestrator's word for the HA pair, for example `READY`. */
  readonly haState: string | null;
  /** What `haState` means for the standby member. Null while HA does not work: the pair is one edge then. */
  readonly standbyState: DeviceState | null;
  /** Of the standby member. */
  readonly haLastContactAt: Date | null;
}

/** What the list of enterprises says: of each edge by edge id, and how many each enterprise has. */
export interface NetworkRecords {
  readonly edges: ReadonlyMap<number, EdgeRecord>;
  /** By enterprise id. Null when the orchestrator does not say. */
  readonly edgeCounts: ReadonlyMap<number, number | null>;
}

/** A company on one orchestrator: the value behind `Enterprise`. */
export interface EnterpriseModel {
  readonly orchestrator: string;
  /** Host as configured. */
  readonly host: string;
  /** Unique in one host. */
  readonly enterpriseId: number;
  readonly name: string;
  /** The digits between the bars of its name. */
  readonly customerId: string | null;
}

/** A gateway of one orchestrator: the value behind `SdwanGateway`. */
export interface GatewayModel {
  readonly orchestrator: string;
  /** Host as configured. */
  readonly host: string;
  /** Unique in one host. */
  readonly gatewayId: number;
  readonly name: string;
  readonly state: SdwanGatewayState | null;
  readonly rawState: string | null;
  readonly ipAddress: string | null;
}

export type EdgePage = Page<EdgeModel>;
export type EnterprisePage = Page<EnterpriseModel>;
