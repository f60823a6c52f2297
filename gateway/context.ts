/** How long a request goes on. The reason of each signal is a CodedError. */
export interface RequestLife {
  /** Aborted when the request's time is over. */
  readonly deadline: AbortSignal;
  /** Aborted at the deadline, and when the client has gone. */
  readonly wanted: AbortSignal;
}

/** What plugins and executor know of a request beside its operation. */
export interface RequestContext {
  readonly requestId: string;
  readonly life: RequestLife;
  /** As its sender said it: see platform/fencing.ts. Goes with each mutation to the subgraphs. */
  readonly fence?: string;
  /** Shared by the copies that Apollo Server makes of this context. */
  readonly progress: {
    /** Set as soon as the pipeline has the request: from then on errors are the plugins' work. */
    admitted: boolean;
  };
}
