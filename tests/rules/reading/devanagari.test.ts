/** Devanagari as people type it in Latin letters. */
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/rules/reading/fold.js';

describe('a word in Devanagari', () => {
  it.each([
    ['मेरा', 'mera'],
    ['करना', 'karna'], // a vowel that is not spoken
    ['नमस्ते', 'namaste'],
    ['आपका', 'aapka'],
    ['काम', 'kaam'],
    ['किताब', 'kitab'],
    ['वाला', 'wala'],
    ['हूँ', 'hun'],
    ['करें', 'karein'],
    ['गई', 'gayi'],
    ['चाहिए', 'chahiye'],
    ['अच्छा', 'accha'],
    ['संपर्क', 'sampark'],
    ['ज़रूर', 'zarur'],
  ])('%s is typed %s', (word, typed) => {
    expect(fold(word)).toBe(typed);
  });

  it.each([
    ['चैनल', 'channel'],
    ['वीडियो', 'video'],
    ['सब्सक्राइब', 'subscribe'],
    ['रिज्यूमे', 'resume'],
  ])('%s comes back as %s', (word, english) => {
    expect(fold(word)).toBe(english);
  });
});
