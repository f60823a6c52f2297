import type { World } from '../world/types.ts';
import type { Simulator } from './types.ts';

export interface SimulatedRequest {
  readonly world: World;
  /** The world's time. */
  readonly now: Date;
  /** Variable parts of the path. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** JSON and forms parsed; other text as text; undefined without a body or when JSON does not parse. */
  readonly body: unknown;
  readonly rawBody: Buffer;
}

export interface SimulatedReply {
  /** Default 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** Sent as JSON; else `text` as it is; neither: no body. */
  readonly json?: unknown;
  readonly text?: string;
  /** True when the world was changed. */
  readonly write?: boolean;
}

export interface SimulatedRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** In fastify's syntax, for example `/api/Ticket/:ticketId/details`. Matched whatever the case. */
  readonly path: string;
  readonly handle: (request: SimulatedRequest) => SimulatedReply | Promise<SimulatedReply>;
}

/** Sessions or tokens that a simulator gave out. */
export interface SessionBook {
  /** A new one, unguessable. */
  open(): string;
  holds(token: string | undefined): boolean;
  /** Ends all that were given out. */
  expireAll(): void;
  /** While true none holds, however new. */
  refuseAll(refuse: boolean): void;
}

export interface HttpSimulatorOptions {
  readonly system: string;
  readonly world: World;
  readonly sessions: SessionBook;
  readonly routes: readonly SimulatedRoute[];
  /** 0: any free port. Listens on 127.0.0.1 alone. */
  readonly port: number;
  readonly environment: (origin: string) => Readonly<Record<string, string>>;
}

export declare function startHttpSimulator(options: HttpSimulatorOptions): Promise<Simulator>;
export declare function createSessionBook(): SessionBook;
