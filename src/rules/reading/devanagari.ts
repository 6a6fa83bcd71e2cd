/**
 * Words in Devanagari, spelled as people type them in Latin letters, so that one lexicon serves both: `मेरा` -> `mera`, `करना` ->
 * `karna`. A vowel that is written nowhere is left out where it is not spoken. English words come back as English.
 */

/** The vowel that a consonant carries by itself; spoken or not. */
const inherent = 'ə';
const consonants = letters(
  'क k ख kh ग g घ gh ङ n च ch छ chh ज j झ jh ञ n ट t ठ th ड d ढ dh ण n त t थ th द d ध dh न n प p फ f ब b भ bh म m य y र r ल l ळ l व v श sh ष sh स s ह h',
);
const vowels = letters('अ a आ aa इ i ई i उ u ऊ u ऋ ri ए e ऐ ai ओ o औ au ऑ o ऍ e');
const signs = letters('ा aa ि i ी i ु u ू u ृ ri े e ै ai ो o ौ au ॉ o ॅ e');
/** A sign above that makes a vowel nasal, or stands for an n. */
const nasal = 'ñ';
const nukta = '\u093c';
const silent = '\u094d';

/** English words as Hindi writes them -> as English does. */
const loans =
  letters(`chainal channel vidiyo video sabsakraib subscribe sabskraib subscribe laik like sheyar share shear share folo follow kament comment kamant comment
  aip app ep app vebsait website sait site gem game grup group fri free ofar offer kors course klas class baich batch podkast podcast yutyub youtube
  instagram instagram fesbuk facebook vhatsaip whatsapp vhatsayep whatsapp kol call maisej message mesej message refar refer refaral referral
  fidbaik feedback rivyu review plij please hailo hello helo hello sar sir projekt project onlain online ordar order daunlod download donet donate
  vot vote saport support intarnaship internship intaravyu interview rijyume resume rijyum resume kampani company prais price stok stock sarvar server
  eksam exam prodakt product bijnes business stor store diskaunt discount kupan coupon rajistar register rajistreshan registration jwain join
  varkshop workshop vokshop workshop gaid guide minat minute startap startup lonch launch episod episode blog blog chek check trai try
  edit edit dizain design logo logo skul school kolej college ofis office doktar doctor injiniyar engineer tichar teacher kod code erar error fail file
  problam problem myujik music album album profail profile bayo bio tren train blok block buk book`);

function letters(list: string): ReadonlyMap<string, string> {
  const pairs = list.trim().split(/\s+/);
  return new Map(pairs.flatMap((letter, at) => (at % 2 === 0 ? [[letter, pairs[at + 1] ?? ''] as const] : [])));
}

export const isDevanagari = (code: number): boolean => code >= 0x900 && code <= 0x97f;

/** A word in Devanagari, decomposed -> the word in Latin letters. */
export function romanised(word: string): string {
  const latin = typed(spoken(soundsOf(word)));
  return loans.get(latin) ?? latin;
}

/** Consonants and vowels by turns; each consonant without a vowel's sign carries one of its own. */
function soundsOf(word: string): string[] {
  const sounds: string[] = [];
  for (const letter of word) {
    const last = sounds.length - 1;
    const consonant = consonants.get(letter);
    const sign = signs.get(letter);
    if (consonant !== undefined) sounds.push(consonant, inherent);
    else if (sign !== undefined && sounds[last] === inherent) sounds[last] = sign;
    else if (letter === silent) sounds.splice(last, 1);
    else if (letter === nukta) softened(sounds);
    else if (letter === '\u0902' || letter === '\u0901') sounds.push(nasal);
    else if (letter !== '\u0903') sounds.push(vowels.get(letter) ?? letter);
  }
  return sounds;
}

/** A dot below: `ज़` is z. */
function softened(sounds: string[]): void {
  const at = sounds.length - 2;
  if (sounds[at] === 'j') sounds[at] = 'z';
}

const isVowel = (sound: string | undefined): boolean => sound !== undefined && /^(?:[aeiouə]|ri$)/.test(sound);

/** Leaves out the inherent vowels that are not spoken: the last one, and before it each between single consonants. */
function spoken(sounds: readonly string[]): string[] {
  const left = [...sounds];
  if (left.length > 2 && left.at(-1) === inherent) left.pop();
  for (let at = left.length - 3; at > 1; at--) {
    const between = isVowel(left[at - 2]) && !isVowel(left[at + 1]) && isVowel(left[at + 2]);
    if (left[at] === inherent && between) left.splice(at, 1);
  }
  return left;
}

/** As thumbs have it: `aa` only at the beginning and in a word of one closed syllable. */
function typed(sounds: readonly string[]): string {
  const closed = sounds.filter((sound) => isVowel(sound)).length === 1 && !isVowel(sounds.at(-1));
  const letter = (sound: string, at: number): string => {
    const [before, next] = [sounds[at - 1], sounds[at + 1]];
    if (sound === 'aa') return at === 0 || closed ? 'aa' : 'a';
    if (sound === 'v' && next === 'aa') return 'w';
    if (sound === 'i' && before === inherent) return 'yi';
    if (sound === 'e' && isVowel(before) && before !== 'u') return 'ye';
    if (sound === 'e' && next === nasal && at === sounds.length - 2) return 'ei';
    if (sound === nasal) return /^[pbm]/.test(next ?? '') ? 'm' : 'n';
    return sound === inherent ? 'a' : sound;
  };
  return sounds.map(letter).join('').replaceAll('chchh', 'cch');
}
