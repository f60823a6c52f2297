import type { World } from '../world/types.ts';

/** Ways in which a simulator misbehaves on demand; one at a time. */
export type Fault = FaultKind & {
  /** Limits an HTTP simulator's `slow`, `server-error` and `garbage` to paths that begin so, whatever the case. */
  readonly onlyPath?: string;
};

type FaultKind =
  /** Connections are refused: the listener is closed until the fault is cleared. */
  | { readonly kind: 'refused' }
  /** Answers come this much later. */
  | { readonly kind: 'slow'; readonly delayMs: number }
  /** Answers carry this status (500 to 512) and an HTML page. For gRPC: UNAVAILABLE. */
  | { readonly kind: 'server-error'; readonly status: number }
  /** Status 200 with bytes that are no JSON. For gRPC: OK with bytes that are no message. */
  | { readonly kind: 'garbage' }
  /** Sessions and tokens end now (`once`), or every one is refused until the fault is cleared. */
  | { readonly kind: 'expired-session'; readonly mode: 'once' | 'always' };

/** One request that a simulator received. */
export interface ReceivedCall {
  readonly system: string;
  readonly at: Date;
  readonly method: string;
  /** Path without query, or the gRPC method. */
  readonly path: string;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** Parsed JSON, or text; null without a body. Passwords and secrets are replaced by `***`. */
  readonly body: unknown;
  readonly status: number;
  /** True when it changed something in the world. */
  readonly write: boolean;
}

/** What a simulator needs, and what the runtime gives it. */
export interface SimulatorDeps {
  readonly world: World;
}

/**
 * A server that is up.
 */
export interface Simulator {
  /** `bruin`, `velocloud-1`, `velocloud-2`, `hawkeye`, `lit`, `cts`, `t7`. */
  readonly system: string;
  /** The environment that makes a subgraph use it, for example BRUIN_BASE_URL. */
  readonly environment: Readonly<Record<string, string>>;
  readonly calls: readonly ReceivedCall[];
  clearCalls(): void;
  /** Misbehaves from now on, in place of the fault before. */
  setFault(fault: Fault): Promise<void>;
  clearFaults(): Promise<void>;
  stop(): Promise<void>;
}
