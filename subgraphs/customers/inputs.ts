import { z } from 'zod';
import { checkInput, distinct, form, items, optionalText, past } from '../runtime/user-errors.ts';
import type { UserError } from '../runtime/user-errors.ts';
import { BATCH_SIZE } from './manifest.ts';

const serialNumber = form(/^[\w.-]{1,64}$/, 'a serial number of letters, digits, dot and dash');
const host = form(/^[\w.:[\]-]{1,253}$/, 'a host name, with its port where it has one');
const digits = form(/^\d{1,19}$/, 'digits, for example 70001');
const siteId = form(/^\d{1,19}:\d{1,19}$/, '`clientId:siteId`, for example 70001:501');
const name = form(/^.{1,200}$/su, '1 to 200 characters');
const contact = z.object({ name: optionalText(), email: optionalText() }).nullish();

const inventory = {
  customerId: digits,
  customerName: optionalText(),
  siteId: siteId.nullish(),
  managementStatus: name,
};

const edge = z.object({
  ...inventory,
  serialNumber,
  enterpriseId: digits,
  enterpriseName: optionalText(),
  edgeId: digits,
  edgeName: optionalText(),
  haSerialNumber: serialNumber.nullish(),
  interfaces: items(
    z.object({
      name,
      logicalId: optionalText(),
      accessType: optionalText(),
      serviceNumber: optionalText(),
    }),
    0,
    100,
  ),
  linkConfigurations: items(
    z.object({ interfaces: items(name, 0, 100), mode: optionalText(), type: optionalText() }),
    0,
    100,
  ),
  ticketContact: contact,
  ticketSubscribers: items(contact, 0, 200).nullish(),
});

const probe = z.object({
  ...inventory,
  serialNumber,
  probeId: name,
  uid: name,
  group: optionalText(),
  typeName: optionalText(),
});

const generation = form(/^[\w.:-]{1,64}$/, '1 to 64 letters, digits, dots, colons and dashes');
const count = (min: number, max: number) => {
  const error = ({ input }: { readonly input?: unknown }) =>
    `expected a number from ${min} to ${max}; got ${String(input)}`;
  return z.int({ error }).min(min, { error }).max(max, { error });
};
/** Of one refresh; with `BATCH_SIZE` entries each, ten times as many as there are edges in all. */
const MAX_BATCHES = 2000;
const place = { generation, batch: count(0, MAX_BATCHES - 1) };

const crossedEdges = {
  host,
  upserts: items(edge, 0, BATCH_SIZE).superRefine(
    distinct((item) => item.serialNumber, 'serialNumber'),
  ),
  removals: items(serialNumber, 0, BATCH_SIZE).superRefine(distinct((item) => item)),
};
const crossedProbes = (max: number) =>
  items(probe, 1, max).superRefine(distinct((item) => item.serialNumber, 'serialNumber'));

/** What is wrong with an input of `stageWatchedEdges`. */
export function checkStageWatchedEdges(input: unknown): UserError[] {
  return checkInput(z.object({ ...place, ...crossedEdges }).superRefine(refuseBoth), input);
}

/** What is wrong with an input of `stageWatchedProbes`. */
export function checkStageWatchedProbes(input: unknown): UserError[] {
  return checkInput(z.object({ ...place, probes: crossedProbes(BATCH_SIZE) }), input);
}

/** What is wrong with an input of `switchDeviceCache`. */
export function checkSwitchDeviceCache(input: unknown, now: Date): UserError[] {
  const rules = { generation, batches: count(1, MAX_BATCHES), observedAt: past(now) };
  return checkInput(z.object(rules), input);
}

/** What is wrong with an input of `recordWatchedEdges`. */
export function checkRecordWatchedEdges(input: unknown, now: Date): UserError[] {
  const rules = z.object({ observedAt: past(now), ...crossedEdges });
  return checkInput(rules.superRefine(refuseBoth), input);
}

/** A device cannot enter and leave at once. */
function refuseBoth(
  input: { readonly upserts: { readonly serialNumber: string }[]; readonly removals: string[] },
  context: z.RefinementCtx,
): void {
  const entering = new Set(input.upserts.map((upsert) => upsert.serialNumber));
  input.removals.forEach((removal, index) => {
    if (!entering.has(removal)) return;
    context.addIssue({
      code: 'custom',
      params: { code: 'DUPLICATE' },
      path: ['removals', index],
      message: `expected a serial number that is not among upserts; ${removal} is`,
    });
  });
}

/** What is wrong with an input of `replaceWatchedProbes`. */
export function checkReplaceWatchedProbes(input: unknown, now: Date): UserError[] {
  return checkInput(z.object({ observedAt: past(now), probes: crossedProbes(20_000) }), input);
}

/** What is wrong with an input of `completeCacheRefresh`. */
export function checkCompleteCacheRefresh(input: unknown, now: Date): UserError[] {
  const rules = z
    .object({ refreshedAt: past(now), nextRefreshAt: z.date() })
    .refine(({ refreshedAt, nextRefreshAt }) => nextRefreshAt > refreshedAt, {
      path: ['nextRefreshAt'],
      error: 'expected a time that is later than refreshedAt',
    });
  return checkInput(rules, input);
}
