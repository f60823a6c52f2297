import { z } from 'zod';
import type { Setting } from '../../platform/config.ts';

/** How one orchestrator is reached. */
export interface OrchestratorAccount {
  /** Name or address, with its port where that is not the usual one. */
  readonly host: string;
  readonly user: string;
  readonly password: string;
}

const EXPECTED =
  'a JSON list of {"host","user","password"}, or host+user+password with semicolons between them';

const HOST = /^([a-z0-9]([a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(:\d{1,5})?$/i;

/** The short form may begin with a bracket too, that of an IPv6 address. */
const JSON_LIST = /^\s*\[\s*[{\]]/;

const accountsSchema = z
  .array(
    z.strictObject({
      host: z
        .string()
        .regex(HOST)
        .refine((host) => URL.canParse(`https://${host}`)),
      user: z.string().min(1),
      password: z.string().min(1),
    }),
  )
  .min(1);

/** The accounts of all orchestrators, in the order in which the graph lists them. */
export function accountsSetting(
  options: Pick<Setting<unknown>, 'env' | 'description' | 'sandboxDefault'>,
): Setting<readonly OrchestratorAccount[]> {
  return {
    ...options,
    secret: true,
    addresses: (accounts) => accounts.map(({ host }) => host),
    parse: parseAccounts,
  };
}

/**
 * Reads both forms of the setting. In the short form a user cannot hold a plus sign, and a
 * password no semicolon: JSON takes both.
 *
 * @throws Error that says what is expected, without any part of the text.
 */
export function parseAccounts(text: string): readonly OrchestratorAccount[] {
  const foreign = JSON_LIST.test(text) ? parseJson(text) : splitShortForm(text);
  const result = accountsSchema.safeParse(foreign);
  if (!result.success) throw new Error(`expected ${EXPECTED}`);
  const hosts = result.data.map(({ host }) => host.toLowerCase());
  if (new Set(hosts).size < hosts.length) throw new Error('expected each host once');
  return result.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`expected ${EXPECTED}`);
  }
}

function splitShortForm(text: string): unknown {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [host, user, ...rest] = part.split('+');
      return { host, user, password: rest.join('+') };
    });
}
