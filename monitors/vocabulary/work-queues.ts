/** Results of the ticketing system that move a task, by its words. */
export const HNOC_INVESTIGATE = 'HNOC Investigate';
export const ASR_INVESTIGATE = 'ASR Investigate';
export const IPA_INVESTIGATE = 'IPA Investigate';
export const WIRELESS_REPAIR = 'Wireless Repair Intervention Needed';
/** The result that leads to `ASR_INVESTIGATE`. */
export const CARRIER_ISSUE = 'No Trouble Found - Carrier Issue';
