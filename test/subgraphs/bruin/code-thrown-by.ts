import { CodedError } from '../../../platform/errors.ts';

/** Code of the error that `run` throws; undefined when it throws none. */
export function codeThrownBy(run: () => unknown): string | undefined {
  try {
    run();
  } catch (error) {
    if (error instanceof CodedError) return error.code;
    throw error;
  }
  return undefined;
}
