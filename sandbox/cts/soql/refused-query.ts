/** Thrown for text that is no query this org can answer; `errorCode` is Salesforce's. */
export class RefusedQuery extends Error {
  readonly errorCode: 'MALFORMED_QUERY' | 'INVALID_FIELD' | 'INVALID_TYPE';

  constructor(errorCode: RefusedQuery['errorCode'], message: string) {
    super(message);
    this.errorCode = errorCode;
  }
}

export const malformed = (message: string): RefusedQuery =>
  new RefusedQuery('MALFORMED_QUERY', message);
