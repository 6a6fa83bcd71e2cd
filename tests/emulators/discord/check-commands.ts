/**
 * What Discord refuses in application commands.
 * https://discord.com/developers/docs/interactions/application-commands#application-command-object
 */
import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Complaints } from './refusal.js';

interface RawOption {
  readonly type?: number;
  readonly name?: unknown;
  readonly description?: unknown;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly { readonly name?: unknown; readonly value?: unknown }[];
  readonly options?: readonly RawOption[];
}
export interface RawCommand extends RawOption {
  readonly default_member_permissions?: string | null;
}

const limits = {
  chatInput: 100,
  user: 15,
  message: 15,
  name: 32,
  description: 100,
  options: 25,
  choices: 25,
  choice: 100,
};
/** Names of slash commands and options: small letters where the script has them. */
const name = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

export function checkCommands(commands: readonly RawCommand[], wrong: Complaints): void {
  const ofType = (type: number) => commands.filter((one) => (one.type ?? ApplicationCommandType.ChatInput) === type);
  wrong.count('chat_input', ofType(ApplicationCommandType.ChatInput), limits.chatInput);
  wrong.count('user', ofType(ApplicationCommandType.User), limits.user);
  wrong.count('message', ofType(ApplicationCommandType.Message), limits.message);
  const names = commands.map((one) => `${one.type ?? 1} ${String(one.name)}`);
  if (new Set(names).size !== names.length)
    wrong.add('name', 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique');
  for (const [i, command] of commands.entries()) checkCommand(command, `${i}`, wrong);
}

function checkCommand(command: RawCommand, path: string, wrong: Complaints): void {
  const isSlash = (command.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput;
  if (isSlash) {
    checkName(command.name, path, wrong);
    wrong.length(`${path}.description`, command.description, limits.description, 1);
  } else {
    wrong.length(`${path}.name`, command.name, limits.name, 1);
    if (command.description)
      wrong.add(
        `${path}.description`,
        'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION',
        'Context menus have no description',
      );
  }
  const permissions = command.default_member_permissions;
  if (typeof permissions === 'string' && !/^\d+$/.test(permissions))
    wrong.add(`${path}.default_member_permissions`, 'NUMBER_TYPE_COERCE', 'Not permissions');
  checkOptions(command.options, path, wrong);
}

function checkOptions(options: readonly RawOption[] | undefined, path: string, wrong: Complaints): void {
  wrong.count(`${path}.options`, options, limits.options);
  let sawOptional = false;
  for (const [i, option] of (options ?? []).entries()) {
    const at = `${path}.options.${i}`;
    checkName(option.name, at, wrong);
    wrong.length(`${at}.description`, option.description, limits.description, 1);
    wrong.count(`${at}.choices`, option.choices, limits.choices);
    for (const [j, choice] of (option.choices ?? []).entries()) {
      wrong.length(`${at}.choices.${j}.name`, choice.name, limits.choice, 1);
      if (typeof choice.value === 'string') wrong.length(`${at}.choices.${j}.value`, choice.value, limits.choice);
    }
    if (option.autocomplete && option.choices?.length)
      wrong.add(at, 'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE', 'Choices and autocomplete exclude each other');
    if (option.required && sawOptional)
      wrong.add(
        at,
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      );
    sawOptional ||= option.required !== true;
    checkOptions(option.options, at, wrong);
  }
}

function checkName(words: unknown, path: string, wrong: Complaints): void {
  if (typeof words !== 'string' || !name.test(words) || words.toLowerCase() !== words)
    wrong.add(`${path}.name`, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
}
