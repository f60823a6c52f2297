import type { SimulatedRoute } from '../runtime/http-simulator.ts';
import { salesforceError } from '../runtime/salesforce-org.ts';
import { recordId } from './columns.ts';
import { allServices, COLUMN_NAMES, printRecord, SERVICE_PATH } from './record.ts';

/** One record with all its columns, by its id. */
export const getService: SimulatedRoute = {
  method: 'GET',
  path: `${SERVICE_PATH}/:id`,
  handle({ world, now, params }) {
    const service = allServices(world, now).find(
      ({ dispatch }) => recordId(dispatch) === params.id,
    );
    return service
      ? { json: printRecord(service, COLUMN_NAMES) }
      : salesforceError(404, 'NOT_FOUND', 'The requested resource does not exist');
  },
};
