import { checkReboot, checkSettlement } from '../../../subgraphs/digi/inputs.ts';

const GOOD = {
  serialNumber: 'VC0000031',
  ticketId: '5400123',
  logicalId: '00:04:2d:00:00:01:0000',
  idempotencyKey: 'k',
};
const pathsOf = (input: object) => checkReboot(input).map(({ path }) => path?.join('.'));

describe('the input of a reboot', () => {
  it.each([
    {},
    { logicalId: '00:27:04:AA:bb:02' },
    { idempotencyKey: null },
    { idempotencyKey: undefined },
  ])('is taken with %j', (other) => {
    expect(checkReboot({ ...GOOD, ...other })).toEqual([]);
  });

  // prettier-ignore
  it.each<[field: keyof typeof GOOD, value: string]>([
    ['serialNumber', ''], ['serialNumber', 'VC1\r\nTicket: 9'], ['serialNumber', 'VC1\n'], ['serialNumber', 'VC 1'],
    ['serialNumber', 'VC1\u0000'], ['serialNumber', 'é'], ['serialNumber', 'x'.repeat(65)],
    ['ticketId', ''], ['ticketId', '54001x'], ['ticketId', '5400123\n'], ['ticketId', '1\r\nMAC: 2'], ['ticketId', '１２'],
    ['logicalId', ''], ['logicalId', '00042d000001'], ['logicalId', '00:04:2d:00:00'], ['logicalId', '00:04:2d:00:00:01:000'],
    ['logicalId', '00:04:2d:00:00:01:0000\n'], ['logicalId', '00:04:2d:00:00:01\r\nTicket: 9'], ['logicalId', 'zz:04:2d:00:00:01'],
    ['idempotencyKey', ''], ['idempotencyKey', 'a\nb'],
  ])('is refused with %s %j', (field, value) => {
    expect(pathsOf({ ...GOOD, [field]: value })).toEqual([`input.${field}`]);
  });
});

describe('the id of a reboot', () => {
  it.each([
    ['00000000-0000-4000-8000-000000000001', 0],
    ['', 1],
    ['a/b', 1],
  ])('%j has %i mistakes', (id, mistakes) => {
    expect(checkSettlement({ id })).toHaveLength(mistakes);
  });
});
