import type {
  CreateLitDispatchInput,
  LitTimeZone,
  UpdateLitDispatchInput,
} from '../../../subgraphs/generated/lit.ts';
import { changedFields, orderFields } from '../../../subgraphs/lit/vendor-fields.ts';
import type { VendorFields } from '../../../subgraphs/lit/vendor-record.ts';
import { anOrder } from './an-order.ts';

describe('an order in the fields of vendor LIT', () => {
  it('names every field that the vendor requires', () => {
    expect(orderFields(anOrder())).toEqual({
      MetTel_Bruin_TicketID: '5400123',
      Date_of_Dispatch: '2026-11-30',
      Hard_Time_of_Dispatch_Local: '7.30AM',
      Local_Time_of_Dispatch: '7.30AM',
      Hard_Time_of_Dispatch_Time_Zone_Local: 'Eastern Time',
      Time_Zone_Local: 'Eastern Time',
      Job_Site: 'Blue Harbor Store 7',
      Job_Site_Street: '12 Elm St',
      Job_Site_City: 'Springfield',
      Job_Site_State: 'IL',
      Job_Site_Zip_Code: '62701',
      Job_Site_Contact_Name_and_Phone_Number: 'Ana Ruiz (212) 555-0133',
      Special_Materials_Needed_for_Dispatch: 'Laptop, console cable',
      Scope_of_Work: 'Replace the modem',
      MetTel_Tech_Call_In_Instructions: 'Call the desk on arrival',
      Name_of_MetTel_Requester: 'Nora Desk',
      MetTel_Department: 'Customer Care',
      MetTel_Requester_Email: 'nora.desk@noc.example.test',
      MetTel_Department_Phone_Number: '555 555 0100',
    });
  });

  it.each<{ when: string; order: Partial<CreateLitDispatchInput>; fields: VendorFields }>([
    {
      when: 'an urgent one keeps its time beside ASAP',
      order: { urgent: true, time: '4PM-6PM' },
      fields: { Local_Time_of_Dispatch: 'ASAP', Hard_Time_of_Dispatch_Local: '4PM-6PM' },
    },
    { when: 'it turns up', order: { turnUp: true }, fields: { Turn_Up: 'Yes' } },
    { when: 'it does not turn up', order: { turnUp: false }, fields: { Turn_Up: 'No' } },
    {
      when: 'a survey is required',
      order: { siteSurveyQuoteRequired: true },
      fields: { Site_Survey_Quote_Required: true },
    },
    {
      when: 'there is more to know',
      order: { specialNotes: ' Back door ', informationForTech: 'Rack 3' },
      fields: { Special_Dispatch_Notes: 'Back door', Information_for_Tech: 'Rack 3' },
    },
    {
      when: 'the contact is written with many blanks',
      order: { contactName: '  Ana   Ruiz ', contactPhone: ' 2125550133 ' },
      fields: { Job_Site_Contact_Name_and_Phone_Number: 'Ana Ruiz 2125550133' },
    },
  ])('$when', ({ order, fields }) => {
    expect(orderFields(anOrder(order))).toEqual({ ...orderFields(anOrder()), ...fields });
  });

  it.each<[LitTimeZone, string]>([
    ['EASTERN', 'Eastern Time'],
    ['CENTRAL', 'Central Time'],
    ['MOUNTAIN', 'Mountain Time'],
    ['PACIFIC', 'Pacific Time'],
    ['ALASKA', 'Alaska'],
    ['HAWAII', 'Hawaii'],
  ])('%s is %s in both zone fields', (timeZone, text) => {
    expect(orderFields(anOrder({ timeZone }))).toMatchObject({
      Time_Zone_Local: text,
      Hard_Time_of_Dispatch_Time_Zone_Local: text,
    });
  });
});

describe('a change in the fields of vendor LIT', () => {
  type Changes = Omit<UpdateLitDispatchInput, 'number'>;
  const change = (changes: Changes, fields: Record<string, unknown> = {}) =>
    changedFields(changes, { number: 'DIS1', fields });

  const planned = { local_time_of_dispatch: '7AM-9AM', hard_time_of_dispatch_local: '8AM' };
  const urgent = { local_time_of_dispatch: 'ASAP', hard_time_of_dispatch_local: '8AM' };
  const neverTimed = { local_time_of_dispatch: 'ASAP', hard_time_of_dispatch_local: null };

  it.each<{
    when: string;
    stands?: Record<string, unknown>;
    changes: Changes;
    fields: VendorFields | null;
  }>([
    { when: 'one text', changes: { city: 'Albany' }, fields: { Job_Site_City: 'Albany' } },
    {
      when: 'a text that is emptied',
      changes: { specialNotes: '' },
      fields: { Special_Dispatch_Notes: '' },
    },
    {
      when: 'the day alone leaves the time as it is',
      stands: urgent,
      changes: { date: '2026-12-01' },
      fields: { Date_of_Dispatch: '2026-12-01' },
    },
    {
      when: 'the zone',
      changes: { timeZone: 'PACIFIC' },
      fields: {
        Time_Zone_Local: 'Pacific Time',
        Hard_Time_of_Dispatch_Time_Zone_Local: 'Pacific Time',
      },
    },
    {
      when: 'the contact',
      changes: { contact: { name: 'Bo Li', phone: '2125550144' } },
      fields: { Job_Site_Contact_Name_and_Phone_Number: 'Bo Li 2125550144' },
    },
    {
      when: 'no survey and no turn-up',
      changes: { siteSurveyQuoteRequired: false, turnUp: false },
      fields: { Site_Survey_Quote_Required: false, Turn_Up: 'No' },
    },
    {
      when: 'the time of a planned one',
      stands: planned,
      changes: { time: '10AM' },
      fields: { Hard_Time_of_Dispatch_Local: '10AM', Local_Time_of_Dispatch: '10AM' },
    },
    {
      when: 'the time of an urgent one, which stays urgent',
      stands: urgent,
      changes: { time: '10AM' },
      fields: { Hard_Time_of_Dispatch_Local: '10AM', Local_Time_of_Dispatch: 'ASAP' },
    },
    {
      when: 'the time of one that is to be urgent no more',
      stands: urgent,
      changes: { time: '10AM', urgent: false },
      fields: { Hard_Time_of_Dispatch_Local: '10AM', Local_Time_of_Dispatch: '10AM' },
    },
    {
      when: 'urgent from now on',
      stands: planned,
      changes: { urgent: true },
      fields: { Local_Time_of_Dispatch: 'ASAP' },
    },
    {
      when: 'urgent no more: its own time counts again',
      stands: urgent,
      changes: { urgent: false },
      fields: { Local_Time_of_Dispatch: '8AM' },
    },
    {
      when: 'not urgent, as before',
      stands: planned,
      changes: { urgent: false },
      fields: { Local_Time_of_Dispatch: '7AM-9AM' },
    },
    {
      when: 'urgent no more, and nobody knows when instead',
      stands: neverTimed,
      changes: { urgent: false },
      fields: null,
    },
  ])('$when', ({ stands, changes, fields }) => {
    expect(change(changes, stands)).toEqual(fields);
  });
});
