/** How a command ends. */
export interface End {
  readonly status: 'OK' | 'NO' | 'BAD';
  readonly text: string;
}

export const ok = (text: string): End => ({ status: 'OK', text });
export const no = (text: string): End => ({ status: 'NO', text });
export const bad = (text: string): End => ({ status: 'BAD', text });

/** What is told while a command is carried out, to the client and to the record of calls. */
export interface Heard {
  body: unknown;
  write: boolean;
  readonly say: (line: string | Buffer) => void;
}
