import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSettingsReader, type Environment } from '../../../platform/config.ts';
import { packageFile } from '../../../platform/package-root.ts';
import { settings } from '../../../subgraphs/t7/settings.ts';

const PEM = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';

describe('the settings of t7', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 't7-settings-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  function read(environment: Environment, sandboxed = true) {
    const reader = createSettingsReader(environment, sandboxed);
    const values = reader.read('t7', settings);
    reader.finish();
    return values;
  }

  it('take the certificate as text, as one line of text, or from a file', () => {
    const path = join(folder, 'ca.pem');
    writeFileSync(path, PEM);
    expect(read({ T7_TLS_CA: PEM }).certificateAuthority).toBe(PEM);
    expect(read({ T7_TLS_CA: PEM.replaceAll('\n', '\\n') }).certificateAuthority).toBe(PEM);
    expect(read({ T7_TLS_CA: path }).certificateAuthority).toBe(PEM);
  });

  it('trust the system when no certificate is named', () => {
    expect(read({}).certificateAuthority).toBeNull();
  });

  it.each(['/no/such/file.pem', packageFile('package.json')])(
    'refuse %s as a certificate',
    (value) => {
      expect(() => read({ T7_TLS_CA: value })).toThrow(/T7_TLS_CA: expected PEM text/);
    },
  );

  it.each(['127.0.0.1', 'https://127.0.0.1:1', '127.0.0.1:x', 'a b:1'])(
    'refuse %s as an address',
    (value) => {
      expect(() => read({ T7_GRPC_TARGET: value })).toThrow(/T7_GRPC_TARGET: expected host:port/);
    },
  );

  it('refuse an address elsewhere while the sandbox stands in', () => {
    expect(() => read({ T7_GRPC_TARGET: 't7.example.test:443' })).toThrow(/UPSTREAMS is sandbox/);
    expect(read({ T7_GRPC_TARGET: 't7.example.test:443' }, false).target).toBe(
      't7.example.test:443',
    );
  });
});
