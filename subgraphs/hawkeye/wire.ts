import { z } from 'zod';
import type { Words } from '../../platform/words.ts';
import type { ProbeTestMetric, ProbeTestStatus } from '../generated/hawkeye.ts';
import type { NodeTest, ProbeModel, ProbeTestModel } from './model.ts';
import type { ListPage } from './paging.ts';

/** The platform prints numbers now as numbers, now as text. */
const count = z
  .union([z.number().int().min(0), z.string().regex(/^\d{1,15}$/)])
  .transform((value) => Number(value));
const textual = z.union([z.string(), z.number()]).transform(String).pipe(z.string().trim().min(1));
/** Blank text says nothing. */
const optionalText = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => String(value ?? '').trim() || null);
/** The word `none` stands where there is no address. */
const textOrNone = optionalText.transform((value) => (value === 'none' ? null : value));

const DATE = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(\.\d{1,6})?Z?$/;

/** Always UTC, whether or not a Z says so. */
const instant = z.string().transform((text, context) => {
  const [, day, time, fraction = ''] = DATE.exec(text) ?? [];
  const date = new Date(`${day}T${time}${fraction}Z`);
  // JavaScript takes February 30 for a day in March.
  if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${day}T`)) return date;
  context.addIssue({ code: 'custom', message: 'expected a date' });
  return z.NEVER;
});
/** The word `never` stands where a probe has not reported yet. */
const instantOrNever = z.preprocess(
  (value) => (value === 'never' || value === undefined || value === '' ? null : value),
  instant.nullable(),
);

/** One page of a list. `total_count` may change while a list is being read. */
export const pageSchema = <T>(record: z.ZodType<T>): z.ZodType<ListPage<T>> =>
  z
    .object({ total_count: count, records: z.array(record) })
    .transform(({ total_count, records }) => ({ total: total_count, records }));

/** A record of a probe; one that was never set up may have no serial number. */
export type ProbeRecord = Omit<ProbeModel, 'serialNumber'> & {
  readonly serialNumber: string | null;
};

const ADMINISTRATION: ReadonlyMap<string, 'ACTIVE' | 'DISABLED'> = new Map([
  ['1', 'ACTIVE'],
  ['0', 'DISABLED'],
]);

export const probeSchema = (words: Words): z.ZodType<ProbeRecord> =>
  z
    .object({
      probeId: textual,
      uid: textual,
      serialNumber: optionalText,
      name: optionalText,
      active: optionalText,
      probeGroup: textOrNone,
      typeName: optionalText,
      nodetonode: nodeTestSchema('nodetonode.status', words),
      realservice: nodeTestSchema('realservice.status', words),
    })
    .transform(({ active, probeGroup, nodetonode, realservice, ...same }) => ({
      ...same,
      administration: words.translate('active', active ?? '', ADMINISTRATION),
      group: probeGroup,
      nodeToNode: nodetonode,
      realService: realservice,
    }));

/** Statuses beyond 0 and 1 have not been seen; whatever is not down is up. */
const nodeTestSchema = (field: string, words: Words) =>
  z
    .object({ status: count, lastUpdate: instantOrNever })
    .transform(({ status, lastUpdate }): NodeTest => {
      if (status > 1) words.noteUnknown(field, String(status));
      return { status, up: status !== 0, updatedAt: lastUpdate };
    });

const STATUSES: ReadonlyMap<string, ProbeTestStatus> = new Map([
  ['Passed', 'PASSED'],
  ['Failed', 'FAILED'],
  ['Error', 'ERROR'],
]);

/** A result without its measures. */
export const testSchema = (words: Words): z.ZodType<ProbeTestModel> =>
  z
    .object({
      id: textual,
      date: instant,
      probeFrom: textual,
      probeTo: textOrNone,
      status: optionalText,
      testType: optionalText,
    })
    .transform(({ id, date, probeFrom, probeTo, status, testType }) => ({
      id,
      probeUid: probeFrom,
      type: testType,
      status: words.translate('status', status ?? '', STATUSES),
      rawStatus: status,
      at: date,
      target: probeTo,
    }));

/** Measures of one result. An empty threshold is none. */
export const detailsSchema = (words: Words): z.ZodType<ProbeTestMetric[]> =>
  z
    .object({
      metrics: z
        .array(
          z.object({
            metric: textual,
            pairName: textOrNone,
            value: optionalText,
            threshold: optionalText,
            status: optionalText,
          }),
        )
        .nullable(),
    })
    .transform(({ metrics }) =>
      (metrics ?? []).map(({ metric, pairName, value, threshold, status }) => ({
        name: metric,
        pair: pairName,
        value,
        threshold,
        status: status === null ? null : words.translate('metrics.status', status, STATUSES),
      })),
    );
