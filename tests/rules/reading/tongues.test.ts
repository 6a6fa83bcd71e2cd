/** What a language's grammar asks of the reading beyond its words. */
import { describe, expect, it } from 'vitest';
import { phrasesIn } from '../../../src/rules/reading/phrases.js';
import { languageOf } from '../../../src/rules/reading/language.js';
import { conceptId, type Concept } from '../../../src/rules/reading/concepts.js';
import { tagsOf } from '../../../src/rules/reading/meanings.js';
import { read } from '../../../src/rules/reading/read.js';
import { scan } from '../../../src/rules/reading/scan.js';
import { sensesOf } from '../../../src/rules/reading/sense.js';

const language = (text: string) =>
  read(text, { platform: 'discord', prompt: 'none', where: 'general' }).reading.language;

function senses(text: string) {
  const scanned = scan(text, 'discord');
  return sensesOf(scanned, phrasesIn(languageOf(scanned)), { domains: [], referrals: [] });
}
function concepts(text: string): readonly number[] {
  const { meanings, count } = senses(text);
  return Array.from(meanings.subarray(0, count), (meaning) => tagsOf[meaning]!).flat();
}
const ordered = (text: string) => senses(text).orders.subarray(0, senses(text).count).includes(1);

describe('tells apart', () => {
  it.each([
    ['tr', 'bu sunucuda python muhabbeti hangi kanalda'],
    ['tr', 'şu docker image niye build almıyo ya'],
    ['pl', 'na jakim kanale gadacie o javie'],
    ['pl', 'zrobiłem build na stagingu, pipeline leży'],
    ['tr', 'Kızlarla bağladık, uçtu, düştü, güldük.'],
    ['en', 'my landlord from Ankara says merhaba every morning'],
    ['id', 'ada yang tau jadwal kopdar bulan ini ga'],
    ['id', 'gue lagi nyoba deploy pake docker, error mulu anjir'],
    ['en', 'my barista in Jakarta always says terima kasih'],
    ['hi', 'bhai ye docker image build kyu nahi ho rahi'],
    ['hi', 'please mera resume ek baar check kar lo, feedback chahiye'],
    ['hi', 'इस महीने की मीटिंग कब है।'],
    ['en', 'the main road to the log cabin is closed, so are the bars'],
    ['und', 'मी उद्या येणार आहे, तुम्ही काय करणार आहात'],
    ['und', 'Привет всем, подскажите пожалуйста'],
    ['ja', 'Dockerのビルドが通らないんですが、誰かわかりますか'],
    ['ja', '昨日やっと論文を出しました'],
    ['und', '大家好，我的新视频上线了，请订阅我的频道'],
    ['und', '안녕하세요 오늘 처음 왔어요'],
    ['en', 'ok, that mv on LINE is nice'],
    ['und', 'kumusta kayo, may nakakaalam ba kung paano ito ayusin'],
    ['en', 'she said dziękuję and hung up before I could answer'],
    ['und', 'da li neko zna gde je kanal za java pitanja'],
    ['und', 'někdo z vás neví jestli je server ještě nahoře, nejde mi přihlášení'],
  ])('%s: %s', (want, text) => {
    expect(language(text)).toBe(want);
  });
});

describe('a question without its mark', () => {
  it.each(['sunucu çalışıyor mu sizde', 'sen kaç km koşuyorsun', 'czy serwer działa', 'a u was czy serwer działa'])(
    '%s',
    (text) => {
      expect(senses(text).questions[0]).toBe(1);
    },
  );

  it.each(['sunucu bende çalışıyor', 'nie wiem czy serwer działa'])('is none where nothing asks: %s', (text) => {
    expect(senses(text).questions[0]).toBe(0);
  });
});

describe('an order by its form', () => {
  it('stands at the end', () => {
    expect(ordered('arkadaşlar yeni kanalıma abone olun')).toBe(true);
  });

  it.each([
    'mere naye channel ko subscribe kar do',
    'हमारा नया गाना सुनिए और शेयर करें।',
    'teman-teman, silakan kunjungi lapak kami',
    '新しい動画を公開しました、ぜひ見てください',
  ])('%s', (text) => {
    expect(ordered(text)).toBe(true);
  });

  it.each(['maine us channel ko subscribe kiya', 'aku kemarin udah beli di sana', '昨日その動画を見てきました'])(
    'is none in %s',
    (text) => {
      expect(ordered(text)).toBe(false);
    },
  );

  it('stands in the middle', () => {
    expect(ordered('nasz nowy odcinek już jest więc subskrybujcie kanał')).toBe(true);
  });

  it('is none where somebody says that they did it', () => {
    expect(ordered('arkadaşlar ben o kanala abone oldum')).toBe(false);
  });
});

describe('a verb in no phrase', () => {
  it.each<[string, string, readonly Concept[]]>([
    ['of what I did', 'dün akşam bir kavanoz ezdim', ['i', 'did']],
    ['of what I did, as a woman', 'wczoraj zakisiłam słoik kapusty', ['i', 'did']],
    ['of what somebody would do', 'czy ktoś wyszorowałby mi garnek', ['can']],
    ['of what I do not', 'bu aralar pek gülemiyorum', ['i', 'not']],
    ['of what you do', 'siz bunu neden zımparalıyorsunuz', ['you']],
  ])('says by its ending who acts: %s', (_, text, want) => {
    expect(concepts(text)).toEqual(expect.arrayContaining(want.map((concept) => conceptId[concept])));
  });
});
