import type { Readable } from 'node:stream';
import type { SettingsOf } from '../../../platform/config.ts';
import { rejected } from '../../../platform/http/upstream-client.ts';
import type { SubgraphDeps } from '../../runtime/define-subgraph.ts';
import { BASE, connectToVendor, HEADERS, readDispatch } from '../apex.ts';
import type { settings as declaration } from '../settings.ts';
import { parseUploadReply } from '../write-reply.ts';
import type { AnnouncedFile } from './record.ts';

/** Files on their way to the vendor, apart from the other calls: each takes its time. */
export interface FileClient {
  /**
   * Makes sure that the vendor can be reached and that the session holds: a body that is sent as it
   * comes cannot be sent again.
   *
   * @throws CodedError
   */
  prepare(number: string, requestId: string): Promise<void>;
  /**
   * Sends a file, once.
   *
   * @returns the vendor's id of it; null when the vendor names none.
   * @throws Refusal; CodedError, with `delivered: 'no'` when the vendor did nothing.
   */
  send(file: AnnouncedFile, body: Readable, requestId: string): Promise<string | null>;
  close(): Promise<void>;
}

/** Files on their way at the same time; further ones wait. */
const FILES_AT_ONCE = 4;

export function createFileClient(
  settings: SettingsOf<typeof declaration>,
  deps: SubgraphDeps,
): FileClient {
  const bounds = { concurrency: FILES_AT_ONCE, connections: FILES_AT_ONCE };
  const salesforce = connectToVendor(settings, deps, bounds);
  return {
    async prepare(number, requestId) {
      await readDispatch(salesforce, number, requestId);
    },
    async send({ number, fileName, size, contentType }, body, requestId) {
      const reply = await salesforce.call({
        method: 'POST',
        route: `${BASE}/UploadDispatchFile/{number}`,
        path: `${BASE}/UploadDispatchFile/${encodeURIComponent(number)}`,
        headers: {
          ...HEADERS,
          'content-type': contentType,
          'content-length': String(size),
          filename: headerText(fileName),
        },
        body,
        timeoutMs: settings.uploadTimeoutMs,
        requestId,
      });
      if (reply.status !== 200) throw rejected('lit', 'a file', reply, 'write');
      return parseUploadReply(number, reply.text);
    },
    close: () => salesforce.close(),
  };
}

/** The vendor keeps a header as it comes, so only what cannot stand in one is percent-encoded. */
function headerText(fileName: string): string {
  return fileName.replace(/[^\x20-\x7e]+/gu, encodeURIComponent);
}
