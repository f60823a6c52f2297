import { startScriptedServer, type ScriptedAnswer, type ScriptedGateway } from './gateway.ts';

/** What an operation is answered: the same again and again, or what a function says each time. */
export type NamedAnswer = ScriptedAnswer | ((variables: Variables) => ScriptedAnswer);

type Variables = Readonly<Record<string, unknown>>;

export interface NamedGateway extends ScriptedGateway {
  /** Variables of each request of an operation, in order. */
  asked(operation: string): readonly Variables[];
}

/** A server on loopback that answers each operation by its name, and others with an error. */
export async function startNamedGateway(
  answers: Readonly<Record<string, NamedAnswer>>,
): Promise<NamedGateway> {
  const gateway = await startScriptedServer((body) => {
    const answer = answers[operationOf(body)];
    if (answer === undefined) return { text: '{"errors":[{"message":"unknown operation"}]}' };
    return typeof answer === 'function' ? answer(variablesOf(body)) : answer;
  });
  return {
    ...gateway,
    asked: (operation) =>
      gateway.received
        .filter(({ body }) => operationOf(body) === operation)
        .map(({ body }) => variablesOf(body)),
  };
}

function operationOf(body: unknown): string {
  const { query } = body as { readonly query: string };
  return /^(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '';
}

function variablesOf(body: unknown): Variables {
  return (body as { readonly variables: Variables }).variables;
}
