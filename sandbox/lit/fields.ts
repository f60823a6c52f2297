import { LitRefusal } from './replies.ts';

/** Fields that an order must name, in the vendor's spelling. */
export const REQUIRED_FIELDS = [
  'Date_of_Dispatch',
  'MetTel_Bruin_TicketID',
  'Site_Survey_Quote_Required',
  'Local_Time_of_Dispatch',
  'Time_Zone_Local',
  'Job_Site',
  'Job_Site_Street',
  'Job_Site_City',
  'Job_Site_State',
  'Job_Site_Zip_Code',
  'Job_Site_Contact_Name_and_Phone_Number',
  'Special_Materials_Needed_for_Dispatch',
  'Scope_of_Work',
  'MetTel_Tech_Call_In_Instructions',
  'Name_of_MetTel_Requester',
  'MetTel_Department',
  'MetTel_Requester_Email',
  'MetTel_Department_Phone_Number',
] as const;

/** Fields that it may name. */
const OPTIONAL_FIELDS = [
  'Turn_Up',
  'Hard_Time_of_Dispatch_Local',
  'Hard_Time_of_Dispatch_Time_Zone_Local',
  'MetTel_Group_Email',
  'Backup_MetTel_Department_Phone_Number',
  'Special_Dispatch_Notes',
  'Information_for_Tech',
  'MetTel_Note_Updates',
] as const;

type Required = (typeof REQUIRED_FIELDS)[number];
export type FieldName = Required | (typeof OPTIONAL_FIELDS)[number];
/** What was sent; a blank text is null, what was not sent is absent. */
export type Fields = ReadonlyMap<FieldName, string | boolean | null>;

const TIME_ZONES = ['Eastern Time', 'Central Time', 'Mountain Time', 'Pacific Time'];
const ZONES = [...TIME_ZONES, 'Alaska', 'Hawaii'];
const FIRST_ERROR = 'First exception on row 0; first error';

/** Reads a value of an object whose keys may be in any case. */
export function valueOf(foreign: unknown, name: string): unknown {
  if (typeof foreign !== 'object' || foreign === null) return undefined;
  const entries: [string, unknown][] = Object.entries(foreign);
  return entries.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}

/** A text that must be there. @throws LitRefusal. */
export function requiredText(foreign: unknown, name: string): string {
  const text = plainValue(name, valueOf(foreign, name));
  if (typeof text === 'string') return text;
  throw missing([name]);
}

/**
 * Reads an order or a change of one; other fields are ignored, as the vendor does.
 *
 * @throws LitRefusal for a value of the wrong kind, and for a required field that is emptied.
 */
export function readFields(foreign: unknown): Fields {
  const fields = new Map<FieldName, string | boolean | null>();
  for (const name of [...REQUIRED_FIELDS, ...OPTIONAL_FIELDS]) {
    const value = valueOf(foreign, name);
    if (value !== undefined) fields.set(name, plainValue(name, value));
  }
  const emptied = REQUIRED_FIELDS.filter((name) => fields.get(name) === null);
  if (emptied.length > 0) throw missing(emptied);
  checkChoices(fields);
  return fields;
}

/** @throws LitRefusal that names what an order lacks. */
export function refuseMissing(fields: Fields): void {
  const absent = REQUIRED_FIELDS.filter((name) => !fields.has(name));
  if (absent.length > 0) throw missing(absent);
}

const missing = (names: readonly string[]): LitRefusal => {
  const list = names.join(', ');
  return new LitRefusal(
    `Insert failed. ${FIRST_ERROR}: REQUIRED_FIELD_MISSING, Required fields are missing: [${list}]: [${list}]`,
  );
};

/** Texts, and numbers as text; only the survey is yes or no. */
function plainValue(name: string, value: unknown): string | boolean | null {
  if (value === undefined || value === null) return null;
  if (name === 'Site_Survey_Quote_Required') {
    if (typeof value === 'boolean') return value;
  } else if (typeof value === 'string') {
    return value.trim() === '' ? null : value;
  } else if (typeof value === 'number') {
    return String(value);
  }
  throw new LitRefusal(`Illegal value for primitive: ${name}`);
}

function checkChoices(fields: Fields): void {
  const date = fields.get('Date_of_Dispatch');
  if (typeof date === 'string' && !isDay(date)) throw new LitRefusal(`Invalid date: ${date}`);
  for (const name of ['Time_Zone_Local', 'Hard_Time_of_Dispatch_Time_Zone_Local'] as const) {
    const zone = fields.get(name);
    if (typeof zone === 'string' && !ZONES.includes(zone)) throw notInPicklist(zone);
  }
  const turnUp = fields.get('Turn_Up');
  if (typeof turnUp === 'string' && !/^(yes|no)$/i.test(turnUp)) throw notInPicklist(turnUp);
}

const notInPicklist = (value: string): LitRefusal =>
  new LitRefusal(
    `Insert failed. ${FIRST_ERROR}: INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST, bad value for restricted picklist field: ${value}`,
  );

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
