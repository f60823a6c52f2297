import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Vendor LIT as far as a file needs it; what it does with the file is the test's. */
export interface RawVendor {
  readonly environment: Readonly<Record<string, string>>;
  /** Requests that brought a file, newest last. */
  readonly files: readonly IncomingMessage[];
  stop(): Promise<void>;
}

export type TakeFile = (request: IncomingMessage, response: ServerResponse) => void;

const DISPATCH = { Status: 'Success', Dispatch: { Dispatch_Number: 'DIS10001' } };

export async function startRawVendor(takeFile: TakeFile): Promise<RawVendor> {
  const files: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    if (path.includes('UploadDispatchFile')) {
      files.push(request);
      takeFile(request, response);
    } else if (path.includes('GetDispatch')) {
      response.end(JSON.stringify(DISPATCH));
    } else {
      response.end(JSON.stringify({ access_token: '00D!a', instance_url: origin() }));
    }
  });
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    environment: { LIT_LOGIN_URL: origin() },
    files,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
