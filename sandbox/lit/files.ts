import { createHash } from 'node:crypto';
import type { AnswerQueue } from '../runtime/answers.ts';
import type {
  SimulatedReply,
  SimulatedRequest,
  SimulatedRoute,
} from '../runtime/http-simulator.ts';
import type { DispatchFile } from '../world/types.ts';
import { numbered } from './dispatches.ts';
import { LitRefusal, refusal } from './replies.ts';

/** What Salesforce takes as an attachment. */
const MAX_FILE_BYTES = 25 * 1024 * 1024;
const ANY_BYTES = 'application/octet-stream';
const INSERT_FAILED = 'Insert failed. First exception on row 0; first error';

/** Files for dispatches, open or not: the bytes are the body, the name is a header. */
export const fileRoute = (answers: AnswerQueue): SimulatedRoute => ({
  method: 'POST',
  path: '/services/apexrest/UploadDispatchFile/:number',
  handle(request) {
    const forced = answers.take(
      'business-error',
      ({ operation }) => operation === 'UploadDispatchFile',
    );
    if (forced) return refusal(forced.message);
    try {
      return attach(request);
    } catch (thrown) {
      if (thrown instanceof LitRefusal) return refusal(thrown.message);
      throw thrown;
    }
  },
});

function attach({ world, now, params, headers, rawBody }: SimulatedRequest): SimulatedReply {
  const dispatch = numbered(world, params.number ?? '');
  const name = headers.filename?.trim() ?? '';
  if (name === '') throw missing('Name');
  if (rawBody.length === 0) throw missing('Body');
  if (rawBody.length > MAX_FILE_BYTES) {
    throw new LitRefusal(
      `${INSERT_FAILED}: MAXIMUM_SIZE_OF_ATTACHMENT, attachment data exceeded maximum size: [Body]`,
    );
  }
  const before = dispatch.files ?? [];
  const file: DispatchFile = {
    id: fileId(`${dispatch.number} ${before.length}`),
    name,
    contentType: headers['content-type'] ?? ANY_BYTES,
    bytes: rawBody.length,
    sha256: createHash('sha256').update(rawBody).digest('hex'),
    at: now,
  };
  dispatch.files = [...before, file];
  return {
    json: {
      Status: 'Success',
      Message: `File ID:${file.id}`,
      Dispatch: null,
      APIRequestID: null,
    },
    write: true,
  };
}

const missing = (field: string): LitRefusal =>
  new LitRefusal(
    `${INSERT_FAILED}: REQUIRED_FIELD_MISSING, Required fields are missing: [${field}]: [${field}]`,
  );

/** Looks like the id of a Salesforce attachment. */
const fileId = (text: string): string =>
  `00P${createHash('sha256').update(text).digest('hex').slice(0, 12)}AAA`;
