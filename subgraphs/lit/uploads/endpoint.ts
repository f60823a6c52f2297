import { badInput, CodedError } from '../../../platform/errors.ts';
import type { Endpoint, EndpointReply, EndpointRequest } from '../../../platform/http/endpoint.ts';
import type { Logger } from '../../../platform/logger.ts';
import type { FileClient } from './file-client.ts';
import { MAX_FILE_BYTES } from './inputs.ts';
import type { UploadRecord } from './record.ts';
import type { UploadRecords } from './records.ts';
import { sendFile, type SentFile } from './send-file.ts';
import { UPLOAD_PATH } from './uploads.ts';

const BYTES = 'application/octet-stream';

const TOKEN = /^[\w-]{43}$/;

/**
 * Takes a file at the address of its upload and passes it on to the vendor, once.
 *
 * Answers 200 with `id`, `state`, `fileId` and `reason` once the vendor has it, 422 when it refused,
 * 400 when the body is not as long as announced, 502 when nobody knows. 404, 409 and 410 say that the
 * address is unknown, used, or too old; 503 that the vendor cannot be reached and the address still
 * holds, as does a 400 for a Content-Length or Content-Type that differs.
 */
export function uploadEndpoint(records: UploadRecords, client: FileClient, log: Logger): Endpoint {
  async function receive(request: EndpointRequest): Promise<EndpointReply> {
    const upload = await openUpload(records, request.params.token ?? '');
    if (!('id' in upload)) return upload;
    checkLength(request, upload);
    checkType(request, upload);
    const { requestId } = request;
    const outOfReach = await client.prepare(upload.file.number, requestId).catch(notNow);
    if (outOfReach) return outOfReach;
    if (request.signal.aborted) return nobodyThere();
    const claimed = await records.claim(upload.id);
    if (!claimed) return used();
    const failed = (err: unknown) => log.error({ err, requestId }, 'upload failed');
    const sent = await sendFile(client, claimed.file, request.body, requestId, failed);
    await records
      .settle(claimed, sent.end)
      .catch((err: unknown) =>
        log.error({ err, id: claimed.id, state: sent.end.state }, 'end of an upload not stored'),
      );
    return answer(claimed.id, sent);
  }

  return {
    method: 'PUT',
    path: `${UPLOAD_PATH}/:token`,
    maxBodyBytes: MAX_FILE_BYTES,
    handle: receive,
  };
}

async function openUpload(
  records: UploadRecords,
  token: string,
): Promise<UploadRecord | EndpointReply> {
  const upload = TOKEN.test(token) ? await records.ofToken(token) : undefined;
  if (!upload) {
    throw new CodedError('NOT_FOUND', 'expected the address of an upload; open a new upload');
  }
  const state = records.stateOf(upload);
  if (state === 'EXPIRED')
    return refusal(410, 'GONE', `the address held until ${upload.expiresAt}; open a new upload`);
  return state === 'OPEN' ? upload : used();
}

/** Without the header the length shows as the body comes. */
function checkLength({ headers }: EndpointRequest, { file }: UploadRecord): void {
  const announced = headers['content-length'];
  if (announced === undefined || Number(announced) === file.size) return;
  throw badInput(
    `Content-Length: expected ${file.size} bytes, as the upload says; got ${String(announced)}. Nothing was sent, the address still holds`,
  );
}

/** A sender that names a type means the one that was announced, or just bytes. */
function checkType({ headers }: EndpointRequest, { file }: UploadRecord): void {
  const sent = headers['content-type']?.toString().trim().toLowerCase();
  const announced = file.contentType.toLowerCase();
  if (sent === undefined || sent === announced || sent === BYTES) return;
  throw badInput(
    `Content-Type: expected none, ${BYTES} or ${announced}, as the upload says; got ${JSON.stringify(sent.slice(0, 60))}. Nothing was sent, the address still holds`,
  );
}

function answer(id: string, { end, isBodyWrong }: SentFile): EndpointReply {
  switch (end.state) {
    case 'STORED':
      return { status: 200, json: { id, ...end, reason: null } };
    case 'REFUSED':
      return { status: isBodyWrong ? 400 : 422, json: { id, fileId: null, ...end } };
    case 'UNCERTAIN':
      return { status: 502, json: { id, fileId: null, ...end } };
  }
}

function notNow(error: unknown): EndpointReply {
  if (!(error instanceof CodedError)) throw error;
  return refusal(503, error.code, `${error.message}; nothing was sent, the address still holds`);
}

/** Nobody reads it; the address still holds for whoever comes back. */
const nobodyThere = (): EndpointReply =>
  refusal(400, 'BAD_USER_INPUT', 'body: it broke off; nothing was sent, the address still holds');

const used = (): EndpointReply =>
  refusal(
    409,
    'CONFLICT',
    'a file was put to this address before; ask `dispatchFileUpload` for it',
  );

const refusal = (status: number, code: string, message: string): EndpointReply => ({
  status,
  json: { code, message },
});
