/** A row of the log as the vendor prints it, about a recovery that worked. */
export const aPrintedRow = (overrides: Record<string, unknown> = {}): Record<string, unknown> => ({
  Id: 7,
  igzID: '00000000-0000-4000-8000-000000000001',
  RequestID: 'request-1',
  Method: 'API Start',
  System: 'DiGi',
  VeloSerial: 'VC0000031',
  TicketID: '5400123',
  DeviceSN: 'TX-0001',
  Notes: 'Device answered',
  Success: true,
  TimestampSTART: '2024-02-15T09:30:00Z',
  TimestampEND: '2024-02-15T09:32:00Z',
  ...overrides,
});

export const aLogBody = (
  rows: readonly Record<string, unknown>[],
  more: Record<string, unknown> = {},
): string => JSON.stringify({ Logs: rows, Count: rows.length, Size: '50', Offset: '0', ...more });
