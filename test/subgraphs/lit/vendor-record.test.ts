import { hasFields, VENDOR_RECORD } from '../../../subgraphs/lit/vendor-record.ts';

const record = VENDOR_RECORD.parse({
  Dispatch_Number: 'DIS1',
  Job_Site: 'Store 12',
  turn_up: 'No',
  Site_Survey_Quote_Required: false,
  Scope_of_Work: 'One\r\nTwo ',
  Special_Dispatch_Notes: null,
});

describe('a record of vendor LIT', () => {
  it.each([
    [{}],
    [{ Job_Site: 'Store 12' }],
    [{ job_site: ' Store  12' }],
    [{ Turn_Up: 'No', Site_Survey_Quote_Required: false }],
    [{ Scope_of_Work: 'One\nTwo' }],
    [{ Special_Dispatch_Notes: '' }],
    [{ Information_for_Tech: ' ' }],
  ])('has the fields %j', (fields) => {
    expect(hasFields(record, fields)).toBe(true);
  });

  it.each([
    [{ Job_Site: 'Store 13' }],
    [{ Job_Site: 'store 12' }],
    [{ Job_Site: '' }],
    [{ Turn_Up: 'Yes' }],
    [{ Site_Survey_Quote_Required: true }],
    [{ Site_Survey_Quote_Required: 'false' }],
    [{ Job_Site: 'Store 12', Special_Dispatch_Notes: 'Back door' }],
  ])('has not the fields %j', (fields) => {
    expect(hasFields(record, fields)).toBe(false);
  });
});
