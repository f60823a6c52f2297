import { z } from 'zod';
import { nearest } from '../../platform/config.ts';
import { CommandError, type ControlClient } from './control-client.ts';
import { inPlainWords } from './fault-words.ts';

const scenarioSchema = z.object({
  name: z.string(),
  description: z.string(),
  parameters: z.object({
    properties: z.record(z.string(), z.looseObject({ type: z.string().optional() })).default({}),
  }),
});
type Scenario = z.infer<typeof scenarioSchema>;

const listSchema = z.object({ scenarios: z.array(scenarioSchema) });
const playedSchema = z.object({ scenario: z.string(), changed: z.unknown() });

/** What a scenario is played on: `target` is its first parameter, `params` are `name=value`. */
export interface PlayOptions {
  readonly target?: string | undefined;
  readonly params?: readonly string[] | undefined;
}

/** `noc-graph sandbox play`: plays a scenario, and says what it changed; without a name: lists them. */
export async function play(
  control: ControlClient,
  name: string | undefined,
  options: PlayOptions,
): Promise<string[]> {
  const { scenarios } = await control.ask('GET', '/scenarios', listSchema);
  if (name === undefined) return scenarios.map(describe);
  const scenario = scenarios.find((one) => one.name === name);
  if (!scenario) throw unknownScenario(name, scenarios);
  const params = paramsOf(scenario, options);
  const path = `/scenarios/${name}`;
  const played = await control.ask('POST', path, playedSchema, { params }).catch(asParams);
  return [`${played.scenario}: ${JSON.stringify(played.changed)}`];
}

const namesOf = ({ parameters }: Scenario): string[] => Object.keys(parameters.properties);

const describe = (scenario: Scenario): string =>
  `${scenario.name} (${namesOf(scenario).join(', ') || 'no parameters'}): ${scenario.description}`;

/** What the control API says about a parameter, under the flag that it was given by. */
function asParams(thrown: unknown): never {
  if (!(thrown instanceof CommandError)) throw thrown;
  const message = inPlainWords(thrown.message).replace(/\bparams\.(\w+)/g, '--param $1');
  throw new CommandError(thrown.exitCode, message);
}

function unknownScenario(name: string, scenarios: readonly Scenario[]): CommandError {
  const known = scenarios.map((one) => one.name);
  const near = nearest(name, known);
  return new CommandError(
    2,
    `There is no scenario "${name}"${near ? `; did you mean ${near}?` : '.'} There are: ${known.join(', ')}.`,
  );
}

function paramsOf(
  scenario: Scenario,
  { target, params = [] }: PlayOptions,
): Record<string, unknown> {
  const [first] = namesOf(scenario);
  if (target !== undefined && first === undefined)
    throw new CommandError(2, `--target: ${scenario.name} is about nothing that could be chosen.`);
  const given = params.map((param) => {
    const [name = '', value] = param.split(/=(.*)/s, 2);
    if (value === undefined)
      throw new CommandError(2, `--param: expected name=value, got ${JSON.stringify(param)}.`);
    if (!namesOf(scenario).includes(name))
      throw new CommandError(
        2,
        `--param: ${scenario.name} has no parameter "${name}". It has: ${namesOf(scenario).join(', ') || 'none'}.`,
      );
    return [name, valueOf(scenario, name, value)] as const;
  });
  const about =
    target === undefined || first === undefined
      ? {}
      : { [first]: valueOf(scenario, first, target) };
  return { ...about, ...Object.fromEntries(given) };
}

/** Numbers and truths where the scenario takes them, else text; what does not fit otherwise the scenario refuses. */
function valueOf({ parameters }: Scenario, name: string, text: string): unknown {
  switch (parameters.properties[name]?.type) {
    case 'integer':
    case 'number': {
      const number = Number(text);
      if (text.trim() !== '' && Number.isFinite(number)) return number;
      const got = JSON.stringify(text);
      throw new CommandError(2, `--param: ${name} is a number, got ${got}.`);
    }
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : text;
    default:
      return text;
  }
}
