/** What this graph reads of the vendor's object; asked for by name, because SOQL has no `*`. */
export const DISPATCH_FIELDS = [
  'Name',
  'Ext_Ref_Num__c',
  'Status__c',
  'API_Resource_Name__c',
  'Resource_Phone_Number__c',
  'Check_In_Date__c',
  'Check_Out_Date__c',
  'Open_Date__c',
  'Issue_Summary__c',
  'Description__c',
  'Street__c',
  'City__c',
  'Zip__c',
  'Country__c',
  'Lookup_Location_Owner__c',
] as const;

/** Statuses of dispatches that somebody still follows; what is billed has left. */
const FOLLOWED = [
  'Open',
  'Scheduled',
  'On Site',
  'Completed',
  'Complete Pending Collateral',
  'Canceled',
];

const SELECT = `SELECT ${DISPATCH_FIELDS.join(', ')} FROM Service__c`;

/** Dispatches opened since the first day of last month. */
export const RECENT_DISPATCHES = `${SELECT} WHERE Status__c in (${FOLLOWED.map(quoted).join(',')}) and Open_Date__c >= LAST_MONTH`;

/** The dispatch with this number, whatever its status and age. */
export function dispatchByNumber(number: string): string {
  return `${SELECT} WHERE Name = ${quoted(number)}`;
}

/** A SOQL string: backslashes and quotes escaped, so that no text can leave it. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, (character) => `\\${character}`)}'`;
}
