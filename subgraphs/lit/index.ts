import { systemClock } from '../../platform/clock.ts';
import { defineSubgraph } from '../runtime/define-subgraph.ts';
import { createLitClient } from './client.ts';
import type { Context } from './context.ts';
import { createDispatchReader } from './loaders.ts';
import { litDispatch } from './resolvers/lit-dispatch.ts';
import { mutation } from './resolvers/mutation.ts';
import { payload } from './resolvers/payload.ts';
import { query } from './resolvers/query.ts';
import { settings } from './settings.ts';
import { uploadEndpoint } from './uploads/endpoint.ts';
import { createFileClient } from './uploads/file-client.ts';
import { createUploadRecords } from './uploads/records.ts';
import { createUploads } from './uploads/uploads.ts';
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
    const fileClient = createFileClient(values, deps);
    const records = createUploadRecords({
      store: deps.state,
      // Not the world's: addresses and senders live in real time.
      clock: systemClock,
      openMs: values.uploadOpenMs,
      // One that may still leave, after its turn came late, is never taken for abandoned.
      abandonedAfterMs: values.timeoutMs + 2 * values.uploadTimeoutMs,
    });
    const uploads = createUploads(records, client, deps);
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
        uploads,
      }),
      endpoints: [uploadEndpoint(records, fileClient, deps.log)],
      missing: () => Promise.resolve([]),
      async stop() {
        await Promise.all([client.close(), fileClient.close()]);
      },
    };
  },
});
