/** A request's body: JSON, or `payload_json` beside `files[n]`. https://discord.com/developers/docs/reference#uploading-files */
import type { IncomingMessage } from 'node:http';
import { complaints } from '../refusal.js';
import type { Attachment, World } from '../world.js';

export interface Body {
  readonly json: unknown;
  /** By the number in `files[n]`. */
  readonly files: ReadonlyMap<string, { readonly name: string; readonly type: string; readonly content: Buffer }>;
}

export async function bodyOf(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  for await (const part of request) chunks.push(part as Buffer);
  const whole = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (whole.length === 0) return { json: undefined, files: new Map() };
  if (!type.startsWith('multipart/form-data')) return { json: parse(whole.toString()), files: new Map() };
  const form = await new Response(whole, { headers: { 'content-type': type } }).formData();
  const files = new Map<string, { name: string; type: string; content: Buffer }>();
  for (const [field, value] of form.entries()) {
    const number = /^files\[(\d+)\]$/.exec(field)?.[1];
    if (number === undefined || typeof value === 'string') continue;
    files.set(number, { name: value.name, type: value.type, content: Buffer.from(await value.arrayBuffer()) });
  }
  const payload = form.get('payload_json');
  return { json: typeof payload === 'string' ? parse(payload) : {}, files };
}

function parse(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    const wrong = complaints();
    wrong.add('body', 'JSON_INVALID', 'The request body contains invalid JSON.');
    wrong.end();
    return undefined;
  }
}

/** The files of a message as it will stand: those of before that are named again, and the new ones. */
export function attachmentsOf(
  { json, files }: Body,
  before: readonly Attachment[],
  world: World,
): readonly Attachment[] {
  const named = (json as { attachments?: readonly { id: string | number; description?: string }[] | null } | undefined)
    ?.attachments;
  const described = new Map((named ?? []).map((one) => [String(one.id), one.description]));
  const kept = named === undefined ? before : before.filter((one) => described.has(one.id));
  const added = [...files].map(([number, file]): Attachment => {
    const description = described.get(number);
    return { id: world.id(), ...file, type: typeOf(file), ...(description === undefined ? {} : { description }) };
  });
  return [...kept, ...added];
}

/** Discord looks into the file; the name tells as much here. */
const typeOf = ({ name, type }: { name: string; type: string }): string =>
  name.endsWith('.png')
    ? 'image/png'
    : name.endsWith('.json')
      ? 'application/json'
      : type || 'application/octet-stream';
