/**
 * Block Kit as Slack takes it: which blocks there are, what they hold, and how long it may be. Answers with Slack's own
 * kind of complaint.
 *
 * Limits: docs.slack.dev/reference/block-kit/blocks (each block's page), …/block-elements/button-element,
 * …/composition-objects/confirmation-dialog-object, docs.slack.dev/surfaces/modals and …/surfaces/app-home.
 */

/** Complaints about a value that stands at a place; none where Slack would take it. */
type Check = (value: unknown, at: string) => readonly string[];
type Fields = Readonly<Record<string, Check>>;

const complaint = (what: string, at: string): readonly string[] => [`[ERROR] ${what} [json-pointer:${at}]`];

const string =
  (longest: number, shortest = 1): Check =>
  (value, at) => {
    if (typeof value !== 'string') return complaint('must be a string', at);
    if (value.length < shortest) return complaint(`must be more than ${shortest - 1} characters`, at);
    return value.length > longest ? complaint(`must be less than ${longest + 1} characters`, at) : [];
  };

const boolean: Check = (value, at) => (typeof value === 'boolean' ? [] : complaint('must be a boolean', at));

const oneOf =
  (...words: readonly string[]): Check =>
  (value, at) =>
    words.includes(String(value)) ? [] : complaint(`must be one of ${words.join(', ')}`, at);

const list =
  (check: Check, most: number, least = 1): Check =>
  (value, at) => {
    if (!Array.isArray(value)) return complaint('must be an array', at);
    if (value.length < least) return complaint(`no less than ${least} items allowed`, at);
    if (value.length > most) return complaint(`no more than ${most} items allowed`, at);
    return value.flatMap((one, index) => check(one, `${at}/${index}`));
  };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Exactly these fields: `needs` must be there, `may` can. */
const shape =
  (needs: Fields, may: Fields = {}): Check =>
  (value, at) => {
    if (!isObject(value)) return complaint('must be an object', at);
    const missing = Object.keys(needs)
      .filter((name) => value[name] === undefined)
      .flatMap((name) => complaint(`missing required field: ${name}`, at));
    const wrong = Object.entries(value).flatMap(([name, inner]) => {
      const check = needs[name] ?? may[name];
      if (!check) return complaint(`no such field: ${name}`, at);
      return inner === undefined ? [] : check(inner, `${at}/${name}`);
    });
    return [...missing, ...wrong];
  };

const text = (longest: number, ...types: readonly ('plain_text' | 'mrkdwn')[]): Check =>
  shape({ type: oneOf(...types), text: string(longest) }, { emoji: boolean, verbatim: boolean });
const plain = (longest: number): Check => text(longest, 'plain_text');
const any = (longest: number): Check => text(longest, 'plain_text', 'mrkdwn');

const confirm = shape(
  { title: plain(100), text: any(300), confirm: plain(30), deny: plain(30) },
  { style: oneOf('primary', 'danger') },
);

const button = shape(
  { type: oneOf('button'), text: plain(75) },
  {
    action_id: string(255),
    url: string(3000),
    value: string(2000),
    style: oneOf('primary', 'danger'),
    confirm,
    accessibility_label: string(75),
  },
);

const slackFile = shape({}, { id: string(255), url: string(3000) });
const imageFields: Fields = { image_url: string(3000), slack_file: slackFile };
const image = shape({ type: oneOf('image'), alt_text: string(2000) }, imageFields);

/** By the element's own type. */
const byType =
  (checks: Fields, otherwise: string): Check =>
  (value, at) => {
    const check = isObject(value) ? checks[String(value['type'])] : undefined;
    return check ? check(value, at) : complaint(`unsupported type of ${otherwise}`, at);
  };

const style = shape({}, { bold: boolean, italic: boolean, strike: boolean, code: boolean });
const richPiece = byType(
  {
    text: shape({ type: oneOf('text'), text: string(12_000) }, { style }),
    link: shape({ type: oneOf('link'), url: string(3000) }, { text: string(3000), style, unsafe: boolean }),
    user: shape({ type: oneOf('user'), user_id: string(255) }, { style }),
    channel: shape({ type: oneOf('channel'), channel_id: string(255) }, { style }),
    emoji: shape({ type: oneOf('emoji'), name: string(255) }, { unicode: string(255), style }),
    broadcast: shape({ type: oneOf('broadcast'), range: oneOf('here', 'channel', 'everyone') }),
    date: shape(
      {
        type: oneOf('date'),
        timestamp: (value, at) => (Number.isInteger(value) ? [] : complaint('must be an integer', at)),
        format: string(255),
      },
      { url: string(3000), fallback: string(3000), style },
    ),
  },
  'rich text',
);
const richPieces = list(richPiece, 1000, 0);
const number: Check = (value, at) => (Number.isInteger(value) ? [] : complaint('must be an integer', at));
const richSection = shape({ type: oneOf('rich_text_section'), elements: richPieces });
const rich = byType(
  {
    rich_text_section: richSection,
    rich_text_list: shape(
      { type: oneOf('rich_text_list'), style: oneOf('bullet', 'ordered'), elements: list(richSection, 1000) },
      { indent: number, offset: number, border: number },
    ),
    rich_text_quote: shape({ type: oneOf('rich_text_quote'), elements: richPieces }, { border: number }),
    rich_text_preformatted: shape({ type: oneOf('rich_text_preformatted'), elements: richPieces }, { border: number }),
  },
  'rich text element',
);

const id: Fields = { block_id: string(255) };
const type: Fields = { type: string(255) };
const contextElement: Check = (value, at) =>
  isObject(value) && value['type'] === 'image' ? image(value, at) : any(2000)(value, at);

const block = byType(
  {
    header: shape({ ...type, text: plain(150) }, id),
    divider: shape(type, id),
    section: (value, at) => [
      ...shape(type, {
        ...id,
        text: any(3000),
        fields: list(any(2000), 10),
        accessory: byType({ button, image }, 'accessory'),
        expand: boolean,
      })(value, at),
      ...(isObject(value) && value['text'] === undefined && value['fields'] === undefined
        ? complaint('missing required field: text', at)
        : []),
    ],
    context: shape({ ...type, elements: list(contextElement, 10) }, id),
    actions: shape({ ...type, elements: list(byType({ button }, 'element'), 25) }, id),
    image: (value, at) => [
      ...shape({ ...type, alt_text: string(2000) }, { ...id, ...imageFields, title: plain(2000) })(value, at),
      ...(isObject(value) && value['image_url'] === undefined && value['slack_file'] === undefined
        ? complaint('missing required field: image_url', at)
        : []),
    ],
    rich_text: shape({ ...type, elements: list(rich, 1000, 0) }, id),
    markdown: shape({ ...type, text: string(12_000) }, id),
  },
  'block',
);

/** Blocks in a message; a message holds 50, a view 100. */
const mostBlocks = { message: 50, view: 100 };

export function faultsInBlocks(
  blocks: unknown,
  surface: 'message' | 'view' = 'message',
  at = '/blocks',
): readonly string[] {
  const faults = list(block, mostBlocks[surface], 0)(blocks, at);
  return faults.length > 0 ? faults : [...twice('block_id', blocks, at), ...sameActions(blocks, at)];
}

/** `block_id`s are unique within a message, `action_id`s within their block. */
function twice(name: string, list: unknown, at: string): readonly string[] {
  const ids = (Array.isArray(list) ? list : []).flatMap((one: unknown) =>
    isObject(one) && typeof one[name] === 'string' ? [one[name]] : [],
  );
  return new Set(ids).size < ids.length ? complaint(`${name} already exists`, at) : [];
}

const sameActions = (blocks: unknown, at: string): readonly string[] =>
  (Array.isArray(blocks) ? blocks : []).flatMap((one: unknown, index) =>
    isObject(one) ? twice('action_id', one['elements'], `${at}/${index}/elements`) : [],
  );

/** The files that image blocks show, by their ids. */
export const filesIn = (blocks: unknown): readonly string[] =>
  (Array.isArray(blocks) ? blocks : []).flatMap((one: unknown) => {
    const file = isObject(one) ? one['slack_file'] : undefined;
    return isObject(file) && typeof file['id'] === 'string' ? [file['id']] : [];
  });

const viewFields: Fields = {
  private_metadata: string(3000, 0),
  callback_id: string(255, 0),
  external_id: string(255, 0),
};
const viewBlocks: Check = (value, at) => faultsInBlocks(value, 'view', at);
const home = shape({ type: oneOf('home'), blocks: viewBlocks }, viewFields);
const modal = shape(
  { type: oneOf('modal'), title: plain(24), blocks: viewBlocks },
  { ...viewFields, close: plain(24), submit: plain(24), clear_on_close: boolean, notify_on_close: boolean },
);

export const faultsInView = (view: unknown, kind: 'home' | 'modal'): readonly string[] =>
  (kind === 'home' ? home : modal)(view, '/view');
