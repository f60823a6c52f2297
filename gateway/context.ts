/** What plugins and executor know of a request beside its operation. */
export interface RequestContext {
  readonly requestId: string;
  /** Aborted when the request's time is over, or its client has gone. */
  readonly signal: AbortSignal;
  /** Shared by the copies that Apollo Server makes of this context. */
  readonly progress: {
    /** Set as soon as the pipeline has the request: from then on errors are the plugins' work. */
    admitted: boolean;
  };
}
