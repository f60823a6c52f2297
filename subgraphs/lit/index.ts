import { defineSubgraph } from '../runtime/define-subgraph.ts';
import { createLitClient } from './client.ts';
import type { Context } from './context.ts';
import { createDispatchReader } from './loaders.ts';
import { litDispatch } from './resolvers/lit-dispatch.ts';
import { mutation } from './resolvers/mutation.ts';
import { payload } from './resolvers/payload.ts';
import { query } from './resolvers/query.ts';
import { settings } from './settings.ts';
import { createWriters } from './writer.ts';

/** Dispatches of field-engineer vendor LIT. */
export const lit = defineSubgraph({
  name: 'lit',
  settings,
  start(values, deps) {
    const client = createLitClient(values, deps);
    const reader = createDispatchReader(client, values);
    const writerFor = createWriters({
      client,
      idempotency: deps.idempotency,
      afterWrite: () => reader.forgetOpen(),
    });
    return {
      resolvers: {
        Query: query,
        Mutation: mutation,
        LitDispatch: litDispatch,
        CreateLitDispatchPayload: payload,
        UpdateLitDispatchPayload: payload,
        CancelLitDispatchPayload: payload,
      },
      createContext: ({ requestId }): Context => ({
        requestId,
        dispatches: reader.loadersFor(requestId),
        writer: writerFor(requestId),
      }),
      missing: () => Promise.resolve([]),
      stop: () => client.close(),
    };
  },
});
