/** Writing without spaces, cut into words. */
import { describe, expect, it } from 'vitest';
import { scan } from '../../../src/rules/reading/scan.js';

function pieces(text: string): string[] {
  const { count, starts, ends } = scan(text, 'discord');
  return Array.from({ length: count }, (_, at) => text.slice(starts[at], ends[at]));
}

describe('Japanese', () => {
  it('is cut by the longest word that is known, with the rest as words of their own', () => {
    expect(pieces('新しい動画を見てください')).toEqual(['新しい', '動画', 'を', '見てください']);
    expect(pieces('団地の給水塔')).toEqual(['団地', 'の', '給水塔']);
  });

  it('ends where other letters or digits begin', () => {
    expect(pieces('Gitの使い方')).toEqual(['Git', 'の', '使い方']);
    expect(pieces('1枚80円から')).toEqual(['1', '枚', '80', '円から']);
  });

  it('leaves out what stands in its quotation marks', () => {
    expect(pieces('「登録して」と書く')).toEqual(['「登録して」', 'と', '書く']);
  });
});

describe('Chinese', () => {
  it('is not cut', () => {
    expect(pieces('大家好，请订阅我的频道')).toEqual(['大家好', '请订阅我的频道']);
  });
});
