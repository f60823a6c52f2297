import type { ForcedAnswer } from '../../sandbox/runtime/types.ts';
import { modemsOf, recoveryUnderWay } from '../../sandbox/world/modems.ts';
import type { SystemUnderTest } from './system-under-test.ts';

/** A mutation that writes to one upstream system, once. */
export interface FaultWrite {
  readonly system: string;
  readonly field: string;
  /** Where the write goes, so that a fault strikes it and nothing that is read around it. */
  readonly onlyPath?: string;
  /** Whether the system shows later what was written; else what was not answered stays uncertain. */
  readonly isShown: boolean;
  /** What the payload is asked for, beside what the caller has to mend. */
  readonly selection: string;
  /** Says that it was done. */
  readonly done: string;
  /** @param name differs with each write. */
  readonly input: (system: SystemUnderTest, name: string) => Record<string, unknown>;
  /** Words of the input that no answer may repeat. */
  readonly secrets: readonly string[];
  /** What the simulator is told for each write. */
  readonly forced?: ForcedAnswer;
}

const DELIVERY = 'delivery { state reason }';

export const WRITES: readonly FaultWrite[] = [
  {
    system: 'smtp',
    field: 'sendMail',
    selection: DELIVERY,
    done: 'SENT',
    isShown: false,
    input: (_system, name) => ({
      to: ['ops@noc.example.test'],
      subject: name,
      text: 'tell nobody',
    }),
    secrets: ['ops@noc', 'tell nobody'],
  },
  {
    system: 'chat',
    field: 'sendChatMessage',
    selection: DELIVERY,
    done: 'SENT',
    isShown: false,
    input: (_system, name) => ({ text: `tell nobody: ${name}`, system: 'SLACK' }),
    secrets: ['tell nobody', '/services/', 'T00000001'],
  },
  {
    system: 'sms',
    field: 'sendSms',
    selection: DELIVERY,
    done: 'SENT',
    isShown: false,
    input: (_system, name) => ({ to: '+12125550133', text: `tell nobody: ${name}` }),
    secrets: ['2125550133', 'tell nobody', 'AC0000'],
  },
  {
    system: 'bruin',
    field: 'appendTicketNotes',
    onlyPath: '/api/Ticket/5400123/notes',
    selection: 'outcome',
    done: 'APPENDED',
    isShown: true,
    input: (_system, name) => ({ ticketId: '5400123', notes: [{ text: `tell nobody: ${name}` }] }),
    secrets: ['tell nobody'],
    // Looked for briefly, and there at once.
    forced: { kind: 'note-delay', afterMs: 0 },
  },
  {
    system: 'lit',
    field: 'updateLitDispatch',
    onlyPath: '/services/apexrest/UpdateDispatch',
    selection: 'outcome',
    done: 'UPDATED',
    isShown: true,
    input: (_system, name) => ({ number: 'DIS10002', scopeOfWork: `tell nobody: ${name}` }),
    secrets: ['tell nobody'],
  },
  {
    system: 'digi',
    field: 'rebootModem',
    onlyPath: '/DeviceManagement_API/rest/Recovery/RecoverDevice',
    selection: 'reboot { state reason }',
    done: 'SENT',
    isShown: false,
    input: ({ world }) => {
      const modem = modemsOf(world.edges).find(
        ({ edge, link }) =>
          edge.state !== 'OFFLINE' && recoveryUnderWay(world, edge, link) === undefined,
      );
      if (!modem) throw new Error('every modem of the world is in recovery');
      const { serialNumber, link } = modem;
      return { serialNumber, ticketId: '5400108', logicalId: link.logicalId };
    },
    secrets: ['5400108', '00:04:2d', '00:27:04'],
  },
  {
    system: 't7',
    field: 'recordLiveAutomationMetrics',
    selection: 'outcome',
    done: 'RECORDED',
    isShown: false,
    input: () => ({ ticketId: '5400123', serviceNumber: 'VC0000001', automatedSuccessfully: true }),
    secrets: ['VC0000001'],
  },
];

export const documentOf = ({ field, selection }: FaultWrite): string =>
  `mutation Write($input: ${field.charAt(0).toUpperCase()}${field.slice(1)}Input!) {
    done: ${field}(input: $input) { ${selection} userErrors { code message path } }
  }`;
