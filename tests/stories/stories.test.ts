/** Whole stories, from the words that arrive to the words that are read, on the embedded backend. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { day, hour, minute } from '../../src/domain/time.js';
import { canariesInFolder, canariesInText } from '../scan/canaries.js';
import { openProduct, who, type Product } from './product.js';

let product: Product;
beforeEach(async () => {
  product = await openProduct();
});
afterEach(() => product.close());

const joins = (name: string) => product.happens('member_joined', { member: who(name) });

describe('from join to nudge', () => {
  it('told and asked back: hears something back, and moderators hear nothing', async () => {
    await joins('ada');
    await product.passes(hour);
    await product.dms('ada', "It's coming along! I am restoring a 1962 tape recorder. What are you working on?");
    expect(product.reads('ada')).toHaveLength(2);
    expect(product.reads('ada')[1]).toMatch(/bot/);
    expect(product.reads('#moderators')).toEqual([]);
  });

  it('pasted promotion: one private, kind nudge, and an alert', async () => {
    await joins('ada');
    await product.dms(
      'ada',
      '🔥 Check out my new channel and smash that subscribe button! https://youtube.com/@reels 🔥',
    );
    expect(product.reads('ada')).toHaveLength(2);
    expect(product.reads('#moderators')).toHaveLength(1);
    await product.dms(
      'ada',
      '🔥 Check out my new channel and smash that subscribe button! https://youtube.com/@reels 🔥',
    );
    expect(product.reads('ada')).toHaveLength(2);
  });

  it('promotion with a story and a question back: no nudge', async () => {
    await joins('ada');
    await product.dms(
      'ada',
      'Good, thanks! I spent the spring recording frogs in a swamp and cut it into an album, have a listen if you like: https://frogs.bandcamp.com. How is your own project coming along?',
    );
    expect(product.reads('ada')).toHaveLength(2);
    expect(product.reads('#moderators')).toEqual([]);
  });

  it('silence: nothing happens; then the plea out of silence is told why', async () => {
    await joins('ada');
    await product.passes(90 * day);
    expect(product.reads('ada')).toHaveLength(1);
    await product.says('ada', 'hey, maybe you can help me, could somebody introduce me to their publisher?');
    expect(product.reads('ada')).toHaveLength(1);
    await product.passes(5 * minute);
    expect(product.reads('ada')).toHaveLength(2);
    expect(product.reads('#moderators')).toHaveLength(1);
  });

  it('is greeted once, whatever is delivered twice and however often the process starts again', async () => {
    await joins('ada');
    await product.restart();
    await joins('ada');
    const heard = { id: 'twice', message: 'slack:T1#dm-ada@1' as const, where: 'dm' as const };
    await product.says('ada', 'I carve spoons. And you?', heard);
    await product.restart();
    await product.says('ada', 'I carve spoons. And you?', heard);
    expect(product.reads('ada')).toHaveLength(2);
  });
});

describe('text', () => {
  it('of members is nowhere: not in the data folder, not in the log', async () => {
    const words = ['canaryalpha', 'canarybravo', 'canarycharlie', 'canarydelta'];
    await joins('ada');
    await product.dms('ada', `It is going well, I built a ${words[0]}. And you?`);
    const root = await product.says('bob', `Check out my ${words[1]} and subscribe: https://${words[1]}.example/x`);
    await product.says('ada', `Could somebody please review my ${words[2]}?`, {
      answers: root,
      thread: root,
      towards: [who('bob')],
    });
    await product.says('ada', `Now edited ${words[3]}`, { kind: 'edited', message: root });
    await product.passes(hour);
    expect(await canariesInFolder(product.folder, words)).toEqual([]);
    expect(canariesInText(product.logged.join('\n'), words)).toEqual([]);
  });

  it('would be found: a word planted in an id is', async () => {
    const id = 'canaryplanted';
    await product.says('ada', 'Nothing to see here', { message: `slack:T1#general@${id}` });
    expect(await canariesInFolder(product.folder, [id])).not.toEqual([]);
  });
});
