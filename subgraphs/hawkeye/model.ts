import type { Page } from '../../platform/pages.ts';
import type { ProbeTestStatus } from '../generated/hawkeye.ts';

/** One of a probe's two node tests. */
export interface NodeTest {
  /** The platform's number, for example 1. */
  readonly status: number;
  readonly up: boolean;
  /** Null when it never reported. */
  readonly updatedAt: Date | null;
}

/** A probe: the value behind `Probe`. */
export interface ProbeModel {
  readonly probeId: string;
  readonly uid: string;
  readonly serialNumber: string;
  readonly name: string | null;
  /** DISABLED when an administrator switched it off. */
  readonly administration: 'ACTIVE' | 'DISABLED' | 'UNKNOWN';
  readonly group: string | null;
  readonly typeName: string | null;
  readonly nodeToNode: NodeTest;
  readonly realService: NodeTest;
}

/** A test result without its measures: the value behind `ProbeTest`. */
export interface ProbeTestModel {
  readonly id: string;
  readonly probeUid: string;
  readonly type: string | null;
  readonly status: ProbeTestStatus;
  readonly rawStatus: string | null;
  readonly at: Date;
  readonly target: string | null;
}

export type ProbePage = Page<ProbeModel>;

/** When either node test last reported; null when neither ever did. */
export function lastContactOf({ nodeToNode, realService }: ProbeModel): Date | null {
  const times = [nodeToNode.updatedAt, realService.updatedAt].flatMap((at) => at?.getTime() ?? []);
  return times.length === 0 ? null : new Date(Math.max(...times));
}
