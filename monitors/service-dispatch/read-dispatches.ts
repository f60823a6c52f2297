import pLimit from 'p-limit';
import {
  CtsDispatchesDocument,
  LitDispatchesDocument,
  OneDispatchDocument,
  OpenInIndexDocument,
  type CtsFactsFragment,
  type LitFactsFragment,
  type OneDispatchQuery,
  type Vendor,
} from '../generated/service-dispatch.ts';
import type { MonitorDeps, Run } from '../runtime/define-monitor.ts';
import type { DispatchSighting } from './sightings.ts';

/** @returns the vendor's list; null when a page of it could not be read: part must not pass for all. */
export async function readList(
  vendor: Vendor,
  first: number,
  { graph }: MonitorDeps,
  run: Run,
): Promise<DispatchSighting[] | null> {
  if (vendor === 'LIT') {
    const listed = await readPages(run, async (after) => {
      const { data } = await graph.query(LitDispatchesDocument, { first, after }, run);
      return data?.litDispatches;
    });
    return listed?.map(litSighting) ?? null;
  }
  const listed = await readPages(run, async (after) => {
    const { data } = await graph.query(CtsDispatchesDocument, { first, after }, run);
    return data?.ctsDispatches;
  });
  return listed?.map(ctsSighting) ?? null;
}

/**
 * Reads one by one the dispatches that the desk still holds for open but the vendor's list does not
 * show any more: the list drops what is finished, and nobody would ever know how it ended.
 *
 * What cannot be read is left out; the desk keeps what it has.
 */
export async function readVanished(
  vendor: Vendor,
  listed: readonly DispatchSighting[],
  deps: MonitorDeps,
  run: Run,
  concurrency: number,
): Promise<DispatchSighting[]> {
  const numbers = new Set(listed.map(({ number }) => number));
  const open = await readOpenInIndex(vendor, deps, run);
  const vanished = open.filter(({ number }) => !numbers.has(number));
  const read = await pLimit(concurrency).map(vanished, async ({ id }) => {
    run.signal.throwIfAborted();
    const { data } = await deps.graph.query(OneDispatchDocument, { id }, run);
    return data?.dispatch ? [sightingOf(data.dispatch)] : [];
  });
  return read.flat();
}

/** Nothing before the first reading: the desk is not ready then, and has nothing that could vanish. */
async function readOpenInIndex(vendor: Vendor, { graph }: MonitorDeps, run: Run) {
  const open: { readonly id: string; readonly number: string }[] = [];
  for (let after: string | null = null; ;) {
    const variables: { vendor: Vendor; after: string | null } = { vendor, after };
    const { data } = await graph.query(OpenInIndexDocument, variables, run);
    if (!data?.dispatches) return open;
    open.push(...data.dispatches.nodes);
    const { hasNextPage, endCursor } = data.dispatches.pageInfo;
    if (!hasNextPage || endCursor === null) return open;
    after = endCursor;
  }
}

interface ListPage<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** @returns null when a page could not be read. */
async function readPages<T>(
  run: Run,
  readPage: (after: string | null) => Promise<ListPage<T> | null | undefined>,
): Promise<T[] | null> {
  const nodes: T[] = [];
  for (let after: string | null = null; ;) {
    run.signal.throwIfAborted();
    const page: ListPage<T> | null | undefined = await readPage(after);
    if (!page) return null;
    nodes.push(...page.nodes);
    const { hasNextPage, endCursor } = page.pageInfo;
    if (!hasNextPage || endCursor === null) return nodes;
    after = endCursor;
  }
}

type OneDispatch = NonNullable<OneDispatchQuery['dispatch']>;

function sightingOf(dispatch: OneDispatch): DispatchSighting {
  return 'orderNumber' in dispatch ? ctsSighting(dispatch) : litSighting(dispatch);
}

function litSighting(dispatch: LitFactsFragment): DispatchSighting {
  const { number, status, ticketReference, jobSite, jobSiteAddress } = dispatch;
  return {
    ...{ number, status, ticketReference, portalNumber: number },
    visit: {
      ...agreedOf(dispatch),
      siteName: jobSite,
      siteAddress: jobSiteAddress,
      checkedIn: dispatch.techArrived === true && dispatch.checkIn !== null,
    },
  };
}

function ctsSighting(dispatch: CtsFactsFragment): DispatchSighting {
  const { number, status, ticketReference, orderNumber, locationOwner, siteAddress } = dispatch;
  return {
    ...{ number, status, ticketReference, portalNumber: orderNumber },
    visit: {
      ...agreedOf(dispatch),
      siteName: locationOwner,
      siteAddress,
      checkedIn: dispatch.checkedInAt !== null,
    },
  };
}

function agreedOf(dispatch: LitFactsFragment | CtsFactsFragment) {
  const { scheduledAt, timeZone, siteContact, fieldEngineer } = dispatch;
  return {
    ...{ scheduledAt, timeZone },
    sitePhone: siteContact?.phone ?? null,
    engineerName: fieldEngineer?.name ?? null,
    engineerPhone: fieldEngineer?.phone ?? null,
  };
}
