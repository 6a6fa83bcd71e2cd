/**
 * What Discord refuses in embeds.
 * https://discord.com/developers/docs/resources/message#embed-object-embed-limits
 */
import type { APIEmbed } from 'discord-api-types/v10';
import type { Complaints } from './refusal.js';

const limits = {
  embeds: 10,
  title: 256,
  description: 4096,
  fields: 25,
  name: 256,
  value: 1024,
  footer: 2048,
  author: 256,
};
/** Over all embeds of a message together. */
const allTogether = 6000;

export function checkEmbeds(embeds: readonly APIEmbed[], wrong: Complaints): void {
  wrong.count('embeds', embeds, limits.embeds);
  for (const [i, embed] of embeds.entries()) checkEmbed(embed, `embeds.${i}`, wrong);
  const sum = embeds.reduce((all, embed) => all + lengthOf(embed), 0);
  if (sum > allTogether)
    wrong.add('embeds', 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${allTogether}`);
}

function checkEmbed(embed: APIEmbed, path: string, wrong: Complaints): void {
  wrong.length(`${path}.title`, embed.title, limits.title);
  wrong.length(`${path}.description`, embed.description, limits.description);
  wrong.length(`${path}.footer.text`, embed.footer?.text, limits.footer);
  wrong.length(`${path}.author.name`, embed.author?.name, limits.author);
  wrong.count(`${path}.fields`, embed.fields, limits.fields);
  for (const [i, field] of (embed.fields ?? []).entries()) {
    wrong.length(`${path}.fields.${i}.name`, field.name, limits.name, 1);
    wrong.length(`${path}.fields.${i}.value`, field.value, limits.value, 1);
  }
  if (lengthOf(embed) === 0 && !embed.image && !embed.thumbnail) {
    wrong.add(path, 'BASE_TYPE_REQUIRED', 'This embed is empty');
  }
}

const lengthOf = ({ title, description, footer, author, fields = [] }: APIEmbed): number =>
  [title, description, footer?.text, author?.name, ...fields.flatMap(({ name, value }) => [name, value])].reduce(
    (sum, words) => sum + [...(words ?? '')].length,
    0,
  );
