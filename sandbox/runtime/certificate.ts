import { generate } from 'selfsigned';

/** PEM texts. */
export interface ServerCertificate {
  readonly certificate: string;
  readonly privateKey: string;
}

/**
 * Makes a certificate for 127.0.0.1 and localhost that is its own authority: whoever is to trust
 * the server is given the certificate. An elliptic curve, because an RSA key takes a second.
 *
 * @param name whose it is, for people.
 */
export async function createCertificate(name: string): Promise<ServerCertificate> {
  const { cert, private: privateKey } = await generate(
    [{ name: 'commonName', value: `${name} in the sandbox` }],
    {
      keyType: 'ec',
      algorithm: 'sha256',
      extensions: [
        { name: 'basicConstraints', cA: true, critical: true },
        {
          name: 'subjectAltName',
          altNames: [
            { type: 7, ip: '127.0.0.1' },
            { type: 2, value: 'localhost' },
          ],
        },
      ],
    },
  );
  return { certificate: cert, privateKey };
}
