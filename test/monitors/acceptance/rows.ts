/** A row of an acceptance table. */
export interface Row {
  readonly document: string;
  readonly row: number;
  /** What the systems hold or answer. */
  readonly given: string;
  /** What runs, or is asked for. */
  readonly when: string;
  /** What came of it, and what did not; where it was decided otherwise than the document says, so. */
  readonly then: string;
}

type Told = readonly [given: string, when: string, then: string];

const table = (document: string, rows: Readonly<Record<number, Told>>): Row[] =>
  Object.entries(rows).map(([row, [given, when, then]]) => ({
    ...{ document, row: Number(row) },
    ...{ given, when, then },
  }));

/** Rows 16 (a report) of digi-reboot and 18 to 20 and 22 (a browser) of dispatch-portal are not shown by monitors. */
export const ROWS: readonly Row[] = [
  ...table('service-outage-monitor', {
    1: [
      'an edge offline twice; Bruin opens a ticket (200)',
      'cycle, then recheck',
      'one report of the outage; triage note for the serial number; chat; forward due in 60 s; `created` + 1',
    ],
    2: [
      'an edge offline, healthy by the recheck',
      'recheck',
      'no report; its autoresolve is tried',
    ],
    3: ['a cache that is not ready (202)', 'cycle', 'no orchestrator is asked, no task is left'],
    4: [
      'two orchestrators, the links of the first answer 500',
      'cycle',
      'edges of the second are decided about; chat names the first',
    ],
    5: [
      'Bruin: a ticket is in progress (409)',
      'recheck',
      'no note, no opening again; a failed modem reboot is followed up',
    ],
    6: [
      'Bruin: the ticket is resolved (471); opening it again answers 200',
      'recheck',
      're-open note with `Edge was OFFLINE.`; `reopened` + 1; forward left for later',
    ],
    7: [
      'Bruin: the ticket is resolved (471); opening it again answers 500',
      'recheck',
      'no re-open note, nothing counted; the modem is looked at all the same',
    ],
    8: [
      'Bruin opened the resolved ticket itself (472)',
      'recheck',
      'nothing is opened by us; re-open note; forward',
    ],
    9: [
      'Bruin added the device to a resolved ticket of its site (473)',
      'recheck',
      'triage note, no re-open note',
    ],
    10: [
      'only a link is down; the ticket is 3599 s, then 3600 s old',
      'forward',
      'stays where it is, then is moved',
    ],
    11: ['a healthy edge, its ticket opened by a person', 'autoresolve', 'nothing is written'],
    12: [
      'a healthy edge, three autoresolve notes for its serial number, one of them under the former marker',
      'autoresolve',
      'nothing is written',
    ],
    13: [
      'a healthy edge, newest documentation 4501 s, then 4500 s old (mid)',
      'autoresolve',
      'nothing; then, in this order, unpause, resolve, note',
    ],
    14: [
      'a healthy edge, resolving answers 500',
      'autoresolve',
      'no autoresolve note, nothing counted',
    ],
    15: [
      'an environment that is not production, an edge still down',
      'recheck',
      'no outage is reported',
    ],
    16: [
      'a pair: standby FAILED, primary CONNECTED (late)',
      'cycle',
      'the standby is soft down, the primary healthy; one ticket, for the standby’s serial number',
    ],
    17: [
      'both of a pair down (late)',
      'cycle',
      'a ticket for the primary’s serial number, none for the other',
    ],
    18: [
      'the type of the outage is another at the recheck than at the poll (late)',
      'recheck',
      'no ticket',
    ],
    19: [
      'newest triage note 30 min, then 31 min old',
      'triage',
      'passed over; then events since that note are read',
    ],
    20: [
      '32 new events, 15 to a note; the second note fails',
      'triage',
      'notes of 15, 15 and 2 are tried: first and third stand; one chat message',
    ],
    21: [
      'a triage note of 2600 characters',
      'append',
      'three pages, `1/3` to `3/3`, each below 1500 characters; the second and third begin with the markers',
    ],
    22: [
      'a ticket with a note without text, and a task whose serial number nobody watches',
      'triage',
      'goes on; that task is passed over',
    ],
    23: [
      'two unresolved tasks; a link is down, then the edge is offline; Bruin answers 409 (late)',
      'severity',
      'unchanged; then 2',
    ],
    24: [
      'only a link of the customer’s own is down; Bruin opens a ticket (late)',
      'report of the outage',
      'no forward to HNOC; milestone mail and `Client Reminder` note',
    ],
  }),
  ...table('digi-reboot', {
    1: [
      'a ticket was opened (200), modem link GE3 down',
      'report of the outage',
      'one reboot, note with `Interface: GE3`, chat',
    ],
    2: ['GE3 up, another link down', 'report of the outage', 'no reboot'],
    3: ['both modem links down', 'report of the outage', 'two reboots, two notes'],
    4: ['the reboot answers 400', 'report of the outage', 'no note, chat alert'],
    5: ['409; the note of the reboot is 29 min old', 'follow-up', 'nothing'],
    6: [
      '409; the note is 30 min old, and its interface is still down',
      'follow-up',
      'moved to the wireless queue; note of the failed reboot',
    ],
    7: ['as in row 6, once more', 'follow-up', 'nothing'],
    8: ['409; a note for GE3, and only GE4 down', 'follow-up', 'GE4 is rebooted'],
    9: ['409; no note of a reboot', 'follow-up', 'nothing'],
    10: ['409; the edge is offline', 'follow-up', 'nothing'],
    11: ['moving the task answers 500', 'follow-up', 'no note'],
    12: ['a logical id that is no modem’s', 'follow-up', 'nothing'],
    13: ['the modems’ system answers `Aborted`', 'reboot', 'refused, as 400 was'],
    14: [
      'a token that has expired, or that is not given',
      'reboot',
      'nothing is ordered without a valid one, as with 401',
    ],
    15: ['no hardware address', 'reboot', 'refused, as 400 was'],
  }),
  ...table('service-dispatch-monitor', {
    1: [
      'LIT confirmed, the ticket holds our order alone, no engineer',
      'cycle',
      'confirmed note; one SMS to the site and its note; none to an engineer',
    ],
    2: [
      'the same with an engineer',
      'cycle',
      'confirmed note; SMS to the site with note; engineer note and second SMS to the site; SMS to the engineer with note; no reminder in this cycle',
    ],
    3: ['row 2, unchanged', 'next cycle', 'nothing is sent or written'],
    4: ['LIT without a note of our order', 'cycle', 'left alone'],
    5: ['ticket field `700100|IW5`', 'cycle', 'left alone; Bruin is not asked about it'],
    6: ['a contact without any digits, `Robin Field`', 'cycle', 'left alone, no note'],
    7: ['time `6PM-8PM` in `Eastern Time`', 'reading', '18:00 in US/Eastern'],
    8: ['time `14:30`', 'reading', 'no time: left alone'],
    9: [
      'everything of the confirmation noted, the start 11 h 30 ahead',
      'cycle',
      'reminders of 12 h to site and engineer, with their notes',
    ],
    10: ['the start 12.00, 11.99, 10.99 h ahead', 'cycle', 'no, yes, no reminder'],
    11: ['a start 1 h 30 ago', 'cycle', 'no reminder'],
    12: ['the reminder of 2 h is noted for the site alone', 'cycle', 'SMS to the engineer alone'],
    13: [
      'engineer `Sam Porter`, then `Lee Ray`',
      'cycle, and one more',
      'note of the change and two SMS; then nothing',
    ],
    14: [
      'the SMS provider fails: refuses (400, 429), or 500',
      'cycle, and one more',
      'the confirmed note stays, without a note of the SMS; what was refused is sent alone in the next cycle. Otherwise than the document, what got a 500 is not: it may have arrived, and people decide',
    ],
    15: [
      'the confirmed note answers 503',
      'cycle',
      'nothing else for this dispatch; others are tended',
    ],
    16: ['LIT `Tech Arrived` without a check-in', 'cycle', 'nothing'],
    17: ['CTS `On Site` with a check-in', 'cycle, twice', 'one SMS and one note in all'],
    18: ['cancelled', 'cycle, twice', 'one cancelled note, no SMS'],
    19: ['CTS scheduled, no telephone number of the engineer', 'cycle', 'nothing'],
    20: [
      'one ticket with two of our numbers, under the former and the present marker',
      'cycle of CTS',
      'each dispatch goes by its own notes alone',
    ],
    21: [
      'the vendor answers `Status: "Error"`, `done: false`, or 500',
      'cycle',
      'chat alert; Bruin is not asked',
    ],
  }),
  ...table('dispatch-portal', {
    1: [
      'a valid LIT form',
      'create',
      'vendor called, chat, note, entry in the index (the key with its time to live), the number in the answer',
    ],
    2: ['LIT without `time_zone`', 'create', 'bad input (400), the vendor is not called'],
    3: [
      'SLA level `Immediately`, LIT',
      'create',
      'local time of dispatch is `ASAP`, the hard time as chosen',
    ],
    4: ['SLA level `Tomorrow`', 'create', 'bad input (400)'],
    5: [
      'LIT’s create answers 500',
      'create',
      'no note, no entry. Otherwise than the document, which passes the 500 on, the request is uncertain: the order may have arrived',
    ],
    6: ['LIT answers 400', 'create', 'refused, in the vendor’s words'],
    7: ['LIT takes it, Bruin’s note answers 503', 'create', 'the order stands all the same'],
    8: ['CTS, a ticket that Bruin does not know', 'create', 'refused (400), no mail'],
    9: ['CTS, the mail fails (500)', 'create', 'error, no note'],
    10: [
      'CTS, all goes well',
      'create',
      'the mail holds `IGZ Dispatch Number: IGZ…`, the same as answer and heading of the note',
    ],
    11: ['LIT, cancelled twice', 'cancel', 'the second succeeds too; one mail and one note in all'],
    12: [
      'CTS, the stored number has gone',
      'cancel',
      'the number is taken from the record’s description',
    ],
    13: ['LIT, a date that cannot be read', 'cancel', 'refused (400), no mail'],
    14: [
      'a file of 17 MiB; one without a name; `text/plain`; an empty one',
      'upload',
      'too large (413); refused (400), each of the three',
    ],
    15: ['three dispatches at the vendor, two of them ours', 'list of LIT', 'two rows'],
    16: ['a LIT dispatch without a contact', 'read', 'no name and no number'],
    17: ['LIT answers, CTS is down', 'list of both', 'rows of LIT, and what is wrong with CTS'],
    21: ['a note of 2400 characters', 'create', 'all its pages are found by the dispatch’s number'],
  }),
];

export const idOf = ({ document, row }: Row): string => `${document} #${row}`;
