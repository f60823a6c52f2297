import type { ArrivingMail } from './folder.ts';

const HOUR_MS = 3_600_000;
const ALARMS = 'Alarm Centre <alarms@monitor.example.test>';
const TO = 'To: noc-automation@noc.example.test';

/** A mail of these lines, received that many hours before. */
const mail = (
  now: Date,
  hoursAgo: number,
  lines: readonly string[],
  seen = false,
): ArrivingMail => ({
  // One byte for each character, so that lines may hold bytes of any charset.
  raw: Buffer.from(`${lines.join('\r\n')}\r\n`, 'latin1'),
  receivedAt: new Date(now.getTime() - hoursAgo * HOUR_MS),
  seen,
});

const alarm = (serialNumber: string, condition: string): string[] => [
  'Event: Alarm',
  `CONDITION: ${condition}`,
  `DEVICE: ${serialNumber}`,
];

/** What lies in the mailbox of the automation when a world begins: alarms, odd and plain ones. */
export function seededMails(now: Date): ArrivingMail[] {
  return [
    mail(
      now,
      50,
      [
        `From: ${ALARMS}`,
        TO,
        'Subject: Alarm: VC0000002',
        '',
        ...alarm('VC0000002', 'Fan failure'),
      ],
      true,
    ),
    mail(now, 26, [
      `From: ${ALARMS}`,
      TO,
      'Subject: Alarm: VC0000001',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      '',
      ...alarm('VC0000001', 'Link GE1 down'),
    ]),
    // Its charset is not that of the others: =F6 and \xe9 are letters of Latin 1.
    mail(now, 20, [
      `From: ${ALARMS}`,
      TO,
      'Subject: =?ISO-8859-1?Q?St=F6rung?= =?ISO-8859-1?Q?_am_Caf=E9?=',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Event: Alarm',
      'CONDITION: St=F6rung am Caf=E9, Leitung =',
      'GE2 down',
    ]),
    // Without plain text.
    mail(now, 8, [
      `From: ${ALARMS}`,
      TO,
      'Subject: Alarm: 02005E000001',
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative; boundary="alternatives"',
      '',
      '--alternatives',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<p>Event: Alarm<br>CONDITION: Probe unreachable</p>',
      '--alternatives--',
    ]),
    // The attached log is plain text too, and comes first.
    mail(now, 2, [
      `From: ${ALARMS}`,
      TO,
      'Subject: Alarm with a log',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="pieces"',
      '',
      '--pieces',
      'Content-Type: text/plain; name="device.log"',
      'Content-Disposition: attachment; filename="device.log"',
      '',
      'Event: not this one',
      '--pieces',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(`${alarm('VC0000003', 'Link GE1 flapping').join('\r\n')}\r\n`).toString('base64'),
      '--pieces--',
    ]),
    mail(now, 1, [
      'From: "Reports, Carrier" <reports@carrier.example.test>',
      TO,
      'Subject: Planned work',
      '',
      'We work on your line tonight.',
    ]),
  ];
}
