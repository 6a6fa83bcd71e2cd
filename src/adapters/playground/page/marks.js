/** A message's text with the words marked in which something was found. */
import { h } from './dom.js';
import { world } from './store.js';

/** The six labels, in words, in the order in which they are shown. */
export const labels = [
  ['shares', 'Tells something', 'Something of substance about their own work, life or situation'],
  ['asksBack', 'Asks back', 'Shows interest in the other'],
  ['promotes', 'Promotes', 'Pushes something of their own'],
  ['callToAction', 'Calls to action', 'Tells the reader to do something for it'],
  ['asksFavour', 'Asks a favour', 'Wants time, help, money or contacts for themselves'],
  ['boilerplate', 'Reads as pasted', 'Addresses nobody, would fit any reader'],
];
const nameOf = new Map(labels.map(([label, name]) => [label, name]));

/** Text -> nodes, with a <mark> for each stretch in which the same labels were found. */
export function marked(text, marks) {
  const edges = new Set([0, text.length]);
  for (const { start, end } of marks) edges.add(start).add(end);
  const cuts = [...edges].filter((edge) => edge >= 0 && edge <= text.length).sort((one, other) => one - other);
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1];
    const words = text.slice(from, to);
    const here = [...new Set(marks.filter((mark) => mark.start <= from && mark.end >= to).map((mark) => mark.label))];
    if (here.length === 0 || words.trim() === '') return words;
    const names = here.map((label) => nameOf.get(label)).join(', ');
    return h('mark', { class: `label-${here[0]} ${here[1] ? `also label2-${here[1]}` : ''}`, title: names }, words);
  });
}

/** Text -> nodes, with @handles of people who are here set apart. */
export function withMentions(text) {
  return text.split(/(?<![\p{L}\p{N}])(@[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)/u).map((words, i) => {
    const person = i % 2 === 1 ? world.people.get(words.slice(1).toLowerCase()) : undefined;
    return person ? h('span.mention', null, `@${person.name}`) : words;
  });
}
