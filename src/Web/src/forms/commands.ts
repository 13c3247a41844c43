import generated from '../api/generated/commands.json';

/** A field of a command, as the API describes it. */
export interface Field {
  name: string;
  zh: string;
  en: string;
  required: boolean;
  /** Left empty, it is given as null: the command must hear of it. */
  orNull?: boolean;
  kind: 'text' | 'texts' | 'numbers' | 'day' | 'moment' | 'number' | 'amount' | 'yes' | 'id' | 'choice' | 'choices' | 'group' | 'rows';
  /** What a choice is made from; its words are called `<module>:<of>.<word>`. */
  of?: string;
  fields?: Field[];
}

/** A command: where it is sent, and what it must be given. */
export interface Command {
  path: string;
  fields: Field[];
}

const commands = generated as unknown as Record<string, Command>;

export function commandOf(operation: string): Command {
  const command = commands[operation];
  if (command === undefined) throw new Error(`The API has no command ${operation}.`);
  return command;
}

/** Every command of the API. */
export const operations = (): string[] => Object.keys(commands);
