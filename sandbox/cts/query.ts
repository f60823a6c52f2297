import type {
  AnswerQueue,
  SimulatedReply,
  SimulatedRequest,
  SimulatedRoute,
} from '../runtime/http-simulator.ts';
import { salesforceError } from '../runtime/salesforce-org.ts';
import { COLUMNS, type Service } from './columns.ts';
import type { QueryCursors, ResultPage } from './query-cursors.ts';
import { allServices, COLUMN_NAMES, printRecord, SERVICE_OBJECT } from './record.ts';
import { parseQuery } from './soql/parse.ts';
import { RefusedQuery } from './soql/refused-query.ts';
import { select, type Table } from './soql/select.ts';

const QUERY = '/services/data/v42.0/query';

/** `query/?q=<SOQL>`, also without the slash, and `query/<locator>` for the pages that follow. */
export function queryRoutes(cursors: QueryCursors, answers: AnswerQueue): SimulatedRoute[] {
  const query = (request: SimulatedRequest): SimulatedReply => {
    try {
      const page = printPage(cursors.firstPage(run(request)));
      return answers.take('unfinished-page') ? unfinished(page) : page;
    } catch (error) {
      if (error instanceof RefusedQuery)
        return salesforceError(400, error.errorCode, error.message);
      throw error;
    }
  };
  return [
    { method: 'GET', path: QUERY, handle: query },
    { method: 'GET', path: `${QUERY}/`, handle: query },
    {
      method: 'GET',
      path: `${QUERY}/:locator`,
      handle({ params }) {
        const page = cursors.page(params.locator ?? '');
        return page
          ? printPage(page)
          : salesforceError(400, 'INVALID_QUERY_LOCATOR', 'invalid query locator');
      },
    },
  ];
}

const unfinished = ({ json }: SimulatedReply): SimulatedReply => ({
  json: { ...(json as object), done: false },
});

function run({ world, now, query }: SimulatedRequest): unknown[] {
  const services: Table<Service> = {
    object: SERVICE_OBJECT,
    columnNames: COLUMN_NAMES,
    rows: allServices(world, now),
    cell: (service, columnName) => COLUMNS[columnName]?.(service),
  };
  const { rows, columnNames } = select(parseQuery(query.get('q') ?? ''), services, now);
  return rows.map((row) => printRecord(row, columnNames));
}

function printPage({ totalSize, records, nextLocator }: ResultPage): SimulatedReply {
  const more = nextLocator === null ? {} : { nextRecordsUrl: `${QUERY}/${nextLocator}` };
  return { json: { totalSize, done: nextLocator === null, ...more, records } };
}
