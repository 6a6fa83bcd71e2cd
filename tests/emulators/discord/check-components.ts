/**
 * What Discord refuses in components, of both versions, and in modals.
 * https://discord.com/developers/docs/components/reference
 */
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Complaints } from './refusal.js';
import type { Modal, ModalInput } from './world.js';

/** A component as it comes from outside: anything may be missing. */
interface Raw {
  readonly type?: number;
  readonly custom_id?: unknown;
  readonly label?: unknown;
  readonly style?: number;
  readonly url?: unknown;
  readonly content?: unknown;
  readonly components?: readonly Raw[];
  readonly component?: Raw;
  readonly accessory?: Raw;
  readonly description?: unknown;
  readonly items?: readonly { readonly description?: unknown; readonly media?: { readonly url?: unknown } }[];
  readonly file?: { readonly url?: unknown };
  readonly options?: readonly { readonly label?: unknown; readonly value?: unknown; readonly description?: unknown }[];
  readonly placeholder?: unknown;
  readonly value?: unknown;
  readonly required?: boolean;
  readonly min_length?: number;
  readonly max_length?: number;
}

const limits = {
  rows: 5,
  buttons: 5,
  customId: 100,
  label: 80,
  /** Of version 2, nested ones included. */
  components: 40,
  /** Of version 2: all text displays of a message together. */
  text: 4000,
  gallery: 10,
  mediaDescription: 1024,
  sectionTexts: 3,
  options: 25,
  optionText: 100,
  selectPlaceholder: 150,
};
const modalLimits = { title: 45, parts: 5, label: 45, description: 100, placeholder: 100, value: 4000 };

/** Names of files that the components show; each must be attached. */
export function checkComponents(raw: unknown, isV2: boolean, wrong: Complaints): readonly string[] {
  const components = (raw ?? []) as readonly Raw[];
  const all = components.flatMap(flat);
  checkIds(all, wrong);
  if (isV2) {
    wrong.count('components', all, limits.components);
    const texts = all.filter((one) => one.type === ComponentType.TextDisplay);
    const length = texts.reduce(
      (sum, one) => sum + [...(typeof one.content === 'string' ? one.content : '')].length,
      0,
    );
    if (length > limits.text)
      wrong.add(
        'components',
        'COMPONENT_MAX_TOTAL_LENGTH',
        `The text of all components must be ${limits.text} or fewer`,
      );
  } else {
    wrong.count('components', components, limits.rows);
  }
  for (const [i, one] of components.entries()) check(one, `components.${i}`, isV2 ? inMessage : rowsOnly, wrong);
  return all.flatMap(filesShown);
}

const rowsOnly = new Set<number>([ComponentType.ActionRow]);
const inMessage = new Set<number>([
  ComponentType.ActionRow,
  ComponentType.Section,
  ComponentType.TextDisplay,
  ComponentType.MediaGallery,
  ComponentType.File,
  ComponentType.Separator,
  ComponentType.Container,
]);
const inContainer = new Set([...inMessage].filter((type) => type !== ComponentType.Container));
const selects = new Set<number>([
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
]);

const flat = (one: Raw): readonly Raw[] => [
  one,
  ...(one.components ?? []).flatMap(flat),
  ...(one.accessory ? flat(one.accessory) : []),
  ...(one.component ? flat(one.component) : []),
];

/** Custom ids name what was pressed: each once in a message. */
function checkIds(all: readonly Raw[], wrong: Complaints): void {
  const ids = all.flatMap((one) => (typeof one.custom_id === 'string' ? [one.custom_id] : []));
  if (new Set(ids).size !== ids.length)
    wrong.add('components', 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
}

function check(one: Raw, path: string, allowed: ReadonlySet<number>, wrong: Complaints): void {
  if (one.type === undefined || !allowed.has(one.type)) {
    wrong.add(
      `${path}.type`,
      'UNION_TYPE_CHOICES',
      `Value of field "type" must be one of (${[...allowed].join(', ')}).`,
    );
    return;
  }
  switch (one.type) {
    case ComponentType.ActionRow:
      return checkRow(one, path, wrong);
    case ComponentType.TextDisplay:
      return wrong.length(`${path}.content`, one.content, limits.text, 1);
    case ComponentType.Container:
      wrong.count(`${path}.components`, one.components, limits.components, 1);
      for (const [i, inner] of (one.components ?? []).entries())
        check(inner, `${path}.components.${i}`, inContainer, wrong);
      return;
    case ComponentType.Section:
      wrong.count(`${path}.components`, one.components, limits.sectionTexts, 1);
      if (!one.accessory) wrong.add(`${path}.accessory`, 'BASE_TYPE_REQUIRED', 'This field is required');
      if (one.accessory?.type === ComponentType.Button) checkButton(one.accessory, `${path}.accessory`, wrong);
      return;
    case ComponentType.MediaGallery:
      wrong.count(`${path}.items`, one.items, limits.gallery, 1);
      for (const [i, item] of (one.items ?? []).entries())
        wrong.length(`${path}.items.${i}.description`, item.description, limits.mediaDescription);
      return;
    default:
      return;
  }
}

function checkRow(row: Raw, path: string, wrong: Complaints): void {
  wrong.count(`${path}.components`, row.components, limits.buttons, 1);
  for (const [i, one] of (row.components ?? []).entries()) {
    const inner = `${path}.components.${i}`;
    if (one.type === ComponentType.Button) checkButton(one, inner, wrong);
    else if (one.type !== undefined && selects.has(one.type)) checkSelect(one, inner, row, wrong);
    else wrong.add(`${inner}.type`, 'UNION_TYPE_CHOICES', 'An action row holds buttons or one select menu');
  }
}

function checkButton(button: Raw, path: string, wrong: Complaints): void {
  const isLink = button.style === ButtonStyle.Link;
  if (isLink) wrong.length(`${path}.url`, button.url, 512, 1);
  else wrong.length(`${path}.custom_id`, button.custom_id, limits.customId, 1);
  wrong.length(`${path}.label`, button.label, limits.label);
  if (button.style === undefined || button.style < 1 || button.style > 6)
    wrong.add(`${path}.style`, 'BASE_TYPE_CHOICES', 'Value must be one of {1, 2, 3, 4, 5, 6}.');
  if (button.label === undefined && !('emoji' in button))
    wrong.add(path, 'BUTTON_COMPONENT_INVALID', 'A button must have a label or an emoji');
}

function checkSelect(select: Raw, path: string, row: Raw, wrong: Complaints): void {
  wrong.length(`${path}.custom_id`, select.custom_id, limits.customId, 1);
  wrong.length(`${path}.placeholder`, select.placeholder, limits.selectPlaceholder);
  if (row.components?.length !== 1) wrong.add(path, 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'A select menu fills its row');
  if (select.type !== ComponentType.StringSelect) return;
  wrong.count(`${path}.options`, select.options, limits.options, 1);
  for (const [i, option] of (select.options ?? []).entries()) {
    wrong.length(`${path}.options.${i}.label`, option.label, limits.optionText, 1);
    wrong.length(`${path}.options.${i}.value`, option.value, limits.optionText, 1);
    wrong.length(`${path}.options.${i}.description`, option.description, limits.optionText);
  }
}

const attached = /^attachment:\/\/(.+)$/;
const filesShown = (one: Raw): readonly string[] =>
  [one.file?.url, ...(one.items ?? []).map((item) => item.media?.url)].flatMap((url) => {
    const name = typeof url === 'string' ? attached.exec(url)?.[1] : undefined;
    return name === undefined ? [] : [name];
  });

/** A modal as Discord would show it. Throws what is wrong with it. */
export function checkModal(raw: unknown, wrong: Complaints): Modal {
  const modal = (raw ?? {}) as {
    readonly custom_id?: unknown;
    readonly title?: unknown;
    readonly components?: readonly Raw[];
  };
  wrong.length('data.custom_id', modal.custom_id, limits.customId, 1);
  wrong.length('data.title', modal.title, modalLimits.title, 1);
  wrong.count('data.components', modal.components, modalLimits.parts, 1);
  const parts = modal.components ?? [];
  const inputs = parts.flatMap((part, i) => inputsIn(part, `data.components.${i}`, wrong));
  checkIds(parts.flatMap(flat), wrong);
  wrong.end();
  return { customId: String(modal.custom_id), title: String(modal.title), inputs };
}

function inputsIn(part: Raw, path: string, wrong: Complaints): readonly ModalInput[] {
  if (part.type === ComponentType.TextDisplay) return [];
  if (part.type === ComponentType.Label) {
    wrong.length(`${path}.label`, part.label, modalLimits.label, 1);
    wrong.length(`${path}.description`, part.description, modalLimits.description);
    return [inputOf(part.component ?? {}, String(part.label), 'label', `${path}.component`, wrong)];
  }
  if (part.type !== ComponentType.ActionRow || part.components?.length !== 1) {
    wrong.add(path, 'UNION_TYPE_CHOICES', 'A modal holds labels, text, or action rows with one text input each');
    return [];
  }
  const [input = {}] = part.components;
  wrong.length(`${path}.components.0.label`, input.label, modalLimits.label, 1);
  return [inputOf(input, String(input.label), 'row', `${path}.components.0`, wrong)];
}

function inputOf(input: Raw, label: string, within: ModalInput['within'], path: string, wrong: Complaints): ModalInput {
  const { min_length: least = 0, max_length: most = modalLimits.value, required = true } = input;
  if (input.type !== ComponentType.TextInput)
    wrong.add(`${path}.type`, 'UNION_TYPE_CHOICES', 'The emulator knows text inputs only');
  wrong.length(`${path}.custom_id`, input.custom_id, limits.customId, 1);
  wrong.length(`${path}.placeholder`, input.placeholder, modalLimits.placeholder);
  wrong.length(`${path}.value`, input.value, modalLimits.value);
  if (input.style !== 1 && input.style !== 2)
    wrong.add(`${path}.style`, 'BASE_TYPE_CHOICES', 'Value must be one of {1, 2}.');
  if (least < 0 || most < 1 || most > modalLimits.value || least > most)
    wrong.add(path, 'NUMBER_TYPE_MAX', `Lengths run from 0 to ${modalLimits.value}`);
  return { customId: String(input.custom_id), label, within, required, least, most };
}
