import { describe, expect, it } from 'vitest';
import { compilePhrases, findMentions, mightMention } from '../../../src/claims/mentions/index.ts';

const matcher = compilePhrases([
  { id: 'soc2', phrases: ['SOC 2', 'SOC 2 (report|certif*)', 'SOC (two|II)'], not: ['SOC 2 of the board'] },
  { id: 'iso', phrases: ['ISO[/IEC] 27001', '27001 certif*'] },
  { id: 'hipaa', phrases: ['HIPAA'] },
  { id: 'uptime', phrases: ['#% uptime', '(three|four) nines', 'uptime ~3 #%'] },
  { id: 'support', phrases: ['24 (7|x 7)', 'round the clock'] },
  { id: 'rest', phrases: ['encrypt* ~4 rest'] },
  { id: 'sla', phrases: ['SLA'] },
  { id: 'first', phrases: ['number (1|one)', "world's best"] },
  { id: 'share', phrases: ['88.#%'] },
]);

const found = (text: string) =>
  findMentions(matcher, text).map(({ claim, start, end }) => [claim, text.slice(start, end)]);

describe('findMentions', () => {
  it.each([
    ['We hold SOC 2.', 'soc2', 'SOC 2'],
    ['We hold soc2 today', 'soc2', 'soc2'],
    ['We hold SOC-2', 'soc2', 'SOC-2'],
    ['SOC\u20112', 'soc2', 'SOC\u20112'],
    ['SOC\u00a02', 'soc2', 'SOC\u00a02'],
    ['S\u00adO\u200bC 2', 'soc2', 'S\u00adO\u200bC 2'],
    ['S\ufffcO\ufff9C 2', 'soc2', 'S\ufffcO\ufff9C 2'],
    ['ЅОС 2', 'soc2', 'ЅОС 2'],
    ['ＳＯＣ　２', 'soc2', 'ＳＯＣ　２'],
    ['SOC₂', 'soc2', 'SOC₂'],
    ['𝐒𝐎𝐂 𝟐', 'soc2', '𝐒𝐎𝐂 𝟐'],
    ['S O C 2', 'soc2', 'S O C 2'],
    ['S·O·C·2', 'soc2', 'S·O·C·2'],
    ['S 🔒 O 🔒 C 2', 'soc2', 'S 🔒 O 🔒 C 2'],
    ['S   O   C   2', 'soc2', 'S   O   C   2'],
    ['s0c 2', 'soc2', 's0c 2'],
    ['S0C2', 'soc2', 'S0C2'],
    ['5OC 2', 'soc2', '5OC 2'],
    ['SOC 2, 3, 4', 'soc2', 'SOC 2'],
    ['SOC 2/3/4', 'soc2', 'SOC 2'],
    ['S.O.C. 2', 'soc2', 'S.O.C. 2'],
    ['S0C 2', 'soc2', 'S0C 2'],
    ['S○C 2', 'soc2', 'S○C 2'],
    ['SO© 2', 'soc2', 'SO© 2'],
    ['S〇C 2', 'soc2', 'S〇C 2'],
    ['SO⊂ 2', 'soc2', 'SO⊂ 2'],
    ['SOC ➋', 'soc2', 'SOC ➋'],
    ['S  🔒  O  🔒  C 2', 'soc2', 'S  🔒  O  🔒  C 2'],
    ['99.9% uрtiме', 'uptime', '99.9% uрtiме'],
    ['S⭕\ufe0fC 2', 'soc2', 'S⭕\ufe0fC 2'],
    ['Is $OC 2 held?', 'soc2', '$OC 2'],
    ['a $SOC 2 report', 'soc2', 'SOC 2 report'],
    ['HIP@A', 'hipaa', 'HIP@A'],
    ['We are HIP-AA ready.', 'hipaa', 'HIP-AA'],
    ['We are HIP-\nAA ready.', 'hipaa', 'HIP-\nAA'],
    ['We are HIP\u2011AA ready.', 'hipaa', 'HIP\u2011AA'],
    ['SO-C 2', 'soc2', 'SO-C 2'],
    ['ISO 27OO1', 'iso', 'ISO 27OO1'],
    ['ISO 2700l', 'iso', 'ISO 2700l'],
    ['We hold SOC.2 today.', 'soc2', 'SOC.2'],
    ['We hold a S.O.C. 2 report.', 'soc2', 'S.O.C. 2 report'],
    ['It was 88·95 percent.', 'share', '88·95 percent'],
    ['ʜɪᴘᴀᴀ', 'hipaa', 'ʜɪᴘᴀᴀ'],
    ['It was 88,95 percent, 88 % or 8.88 %.', 'share', '88,95 percent'],
    ['ISO 27ΟО1', 'iso', 'ISO 27ΟО1'],
    ['ISO 27ഠo1', 'iso', 'ISO 27ഠo1'],
    ['99.9% upt○me, 9O% uptime', 'uptime', '9O% uptime'],
    ['SOC® 2 reports', 'soc2', 'SOC® 2 reports'],
    ['SOC\n2', 'soc2', 'SOC\n2'],
    ['“SOC” 2', 'soc2', 'SOC” 2'],
    ['ISO/IEC 27001:2022', 'iso', 'ISO/IEC 27001'],
    ['ISO27001', 'iso', 'ISO27001'],
    ['HlPAA', 'hipaa', 'HlPAA'],
    ['Ｈ Ｉ Ｐ Ａ Ａ', 'hipaa', 'Ｈ Ｉ Ｐ Ａ Ａ'],
    ['99.9% uptime', 'uptime', '99.9% uptime'],
    ['99,9 % uptime', 'uptime', '99,9 % uptime'],
    ['uptime of at least 99%', 'uptime', 'uptime of at least 99%'],
    ['24/7', 'support', '24/7'],
    ['24x7', 'support', '24x7'],
    ['encrypted in transit and at rest', 'rest', 'encrypted in transit and at rest'],
    ['our SLAs', 'sla', 'SLAs'],
    ['#1 for berths', 'first', '#1'],
    ['the world’s best', 'first', 'world’s best'],
  ])('finds in %j', (text, claim, words) => {
    expect(found(text)).toEqual([[claim, words]]);
    expect(mightMention(matcher, text)).toBe(true);
  });

  it('reads a digest as one word, and what is no digest as it stands', () => {
    const hex = (words: string, length: number) => `0${words}${'1f'.repeat(64)}`.slice(0, length);
    const names = compilePhrases([{ id: 'baa', phrases: ['BAA'] }]);
    const count = (text: string) => findMentions(names, text).length;
    expect([40, 64, 96, 128].map((length) => count(`sha: ${hex('4baa0', length)}.`))).toEqual([0, 0, 0, 0]);
    expect([39, 63, 127].map((length) => count(`sha: ${hex('4baa0', length)}.`))).toEqual([1, 1, 1]);
    expect(count(`${hex('4baa0', 64)} and a BAA, ${hex('4baa0', 64)}`)).toBe(1);
  });

  it.each([
    'a soc of 2',
    'the SOC. 2 berths',
    'SOC 2 of the board',
    'isolated 270011',
    'unslated',
    'socks 2',
    'SOC\n\n2',
  ])('finds nothing in %j', (text) => expect(found(text)).toEqual([]));

  describe('reads over a slip in a long phrase', () => {
    const slips = compilePhrases([
      { id: 'ready', phrases: ['production ready', 'ready for (production|launch)'] },
      { id: 'tests', phrases: ['penetration tested', 'compliant process', 'tracked shipments'] },
      { id: 'short', phrases: ['SOC 2 audit', 'ready'] },
    ]);
    const claimsIn = (text: string) =>
      findMentions(slips, text).map(({ claim, start, end }) => `${claim} ${text.slice(start, end)}`);

    it.each([
      ['a prodution ready berth', 'ready prodution ready'],
      ['a production-raedy berth', 'ready production-raedy'],
      ['raedy for prodcution', 'ready raedy for prodcution'],
      ['PENETRATON TESTED', 'tests PENETRATON TESTED'],
      ['prod<b>ut</b>ion ready', null],
    ])('in %j', (text, words) => {
      if (words !== null) expect(claimsIn(text)).toContain(words);
      expect(mightMention(slips, text)).toBe(true);
    });

    it.each([
      'roduction launch',
      'productio launch',
      'podction launch',
      'a complaint process',
      'traced shipments',
      'SOC 2 auidt',
    ])('and not in %j', (text) => {
      expect(claimsIn(text)).toEqual([]);
    });

    it('however many words a policy has', () => {
      const names = Array.from({ length: 3000 }, (_, index) =>
        Array.from({ length: 9 }, (_, at) =>
          String.fromCharCode(97 + ((Math.imul(index * 9 + at + 1, 2654435761) >>> 20) % 26)),
        ).join(''),
      );
      const many = compilePhrases(names.map((name, index) => ({ id: `c${index}`, phrases: [`${name} berths`] })));
      const slipped = names.map((name) => `${name.slice(0, 6)}${name.slice(7)} berths`);
      expect(slipped.filter((text) => !mightMention(many, text))).toEqual([]);
      expect(slipped.filter((text) => findMentions(many, text).length > 0).length).toBeGreaterThan(100);
    });
  });

  it.each(['99.9', '９９．９', '₉₉.₉', '٩٩.٩', 'Ꮞ', '𝟗𝟗.𝟗'])(
    'may name a claim with the number %j beside a word that marks divide',
    (share) => {
      const shares = compilePhrases([{ id: 'uptime', phrases: ['# per cent'] }]);
      expect(mightMention(shares, `${share} p**e**r cent`, 'markdown')).toBe(true);
      expect(mightMention(shares, `<p>${share} p<b>e</b>r cent`, 'html')).toBe(true);
    },
  );

  describe('reads words that are spelled out', () => {
    const spelled = compilePhrases([
      {
        id: 'x',
        phrases: [
          'never offline',
          'control report',
          'encrypted ~3 rest',
          'serving # ships',
          'GDPR',
          '"Gold" berth',
          'certif* berth',
          'night ~1 off',
        ],
        not: ['control report form'],
      },
    ]);
    const said = (text: string) => findMentions(spelled, text).map(({ start, end }) => text.slice(start, end));
    it.each([
      ['n e v e r  o f f l i n e'],
      ['n e v e r o f f l i n e'],
      ['n·e·v·e·r·o·f·f·l·i·n·e'],
      ['n\u00a0e\u00a0v\u00a0e\u00a0r\u00a0\u00a0\u00a0o\u00a0f\u00a0f\u00a0l\u00a0i\u00a0n\u00a0e'],
      ['never o f f l i n e'],
      ['n e v e r offline'],
      ['c o n t r o l s r e p o r t'],
      ['encrypted a t r e s t'],
      ['e n c r y p t e d a t a l l r e s t'],
      ['s e r v i n g 50 s h i p s'],
      ['G D P R'],
      ['G o l d b e r t h'],
      ['c e r t i f i e d b e r t h'],
    ])('%s', (text) => {
      expect(said(`BayStore is ${text}.`)).toEqual([text]);
      expect(mightMention(spelled, `BayStore is ${text}.`)).toBe(true);
    });

    it('tells where their words end', () => {
      const plain = (text: string) => findMentions(spelled, text).map((mention) => mention.plain);
      expect(plain('n e v e r o f f l i n e')).toEqual(['never offline']);
      expect(plain('e n c r y p t e d a t r e s t')).toEqual(['encrypted at rest']);
      expect(plain('never offline')).toEqual([undefined]);
    });

    it.each(['g o l d b e r t h', 'c o n t r o l r e p o r t f o r m', 'n e v e r x o f f l i n e', 'a b c d e f g'])(
      'but not %s',
      (text) => {
        expect(said(text)).toEqual([]);
      },
    );
  });

  describe('reads signs within a phrase', () => {
    const named = (phrase: string, text: string) =>
      findMentions(compilePhrases([{ id: 'x', phrases: [phrase] }]), text).map(({ start, end }) =>
        text.slice(start, end),
      );

    it.each([
      ['No. 1 dentist', 'We are the No. 1 dentist.', 'No. 1 dentist'],
      ['No. 1 dentist', 'the №\u00a01 dentist', '№\u00a01 dentist'],
      ['no 1 dentist', 'We are the No. 1 dentist.', 'No. 1 dentist'],
      ['no 1 dentist', 'the no.1 dentist', 'no.1 dentist'],
      ['no 1 dentist', 'the №1 dentist', '№1 dentist'],
      ['Dr Oetker', 'Dr. Oetker is certified', 'Dr. Oetker'],
      ['node.js', 'Ready for Node.js today', 'Node.js'],
      ['node.js', 'Ready for node js', 'node js'],
      ['runs .NET', 'It runs .NET.', 'runs .NET'],
      ['U.S. made', 'Our U.S. made shoes', 'U.S. made'],
      ['#% p.a.', 'We pay 4 % p.a. on deposits.', '4 % p.a'],
      ['A.I.', 'With A.I. built in', 'A.I'],
      ['Yahoo! certified', 'It is Yahoo! certified.', 'Yahoo! certified'],
      ['pain: none', 'Pain: none.', 'Pain: none'],
      ['24/7, 365', 'Open 24/7, 365 days', '24/7, 365'],
      ['5★ rating', 'A 5★ rating', '5★ rating'],
      ['e=mc2', 'as e=mc2 says', 'e=mc2'],
      ['me@x', 'ask me@x', 'me@x'],
      ['"C#"', 'Write C# today', 'C#'],
      ['"#1" dentist', 'The #1 dentist', '#1 dentist'],
      ['accounts*', 'All accounts', 'accounts'],
    ])('%s in %s', (phrase, text, words) => {
      expect(named(phrase, text)).toEqual([words]);
    });

    it.each([
      ['backups daily', 'We have backups. Daily tests'],
      ['no 1 dentist', 'Pain? No.\n\n1 dentist'],
      ['No. 1 dentist', 'No! 1 dentist'],
      ['no downtime', 'Is it slow? No. Downtime is rare.'],
      ['node.js', 'a node: js'],
      ['"C#"', 'C today'],
    ])('but not %s in %s', (phrase, text) => {
      expect(named(phrase, text)).toEqual([]);
    });
  });

  describe('reads scripts without spaces', () => {
    it.each([
      ['日本一', '当社は日本一です。', '日本一'],
      ['完全無料', 'ここは完全無料です', '完全無料'],
      ['クラウド', '安全なｸﾗｳﾄﾞサービス', 'ｸﾗｳﾄ'],
      ['ปลอดภัย', 'ธนาคารปลอดภัยที่สุด', 'ปลอดภัย'],
      ['안전한 은행', '우리는 안전한 은행입니다', '안전한 은행'],
      ['안전한 은행', '우리는 안전한 은행입니다'.normalize('NFD'), '안전한 은행'.normalize('NFD')],
      ['SOC 2', '当社はSOC2を取得', 'SOC2'],
      ['1万人', '約1万人', '1万人'],
      ['(日|米)一', '日本は米一だ', '米一'],
    ])('%s in %s', (phrase, text, words) => {
      const matcher = compilePhrases([{ id: 'x', phrases: [phrase] }]);
      expect(findMentions(matcher, text).map(({ start, end }) => text.slice(start, end))).toEqual([words]);
      expect(mightMention(matcher, text)).toBe(true);
      expect(mightMention(matcher, `{"a":${JSON.stringify(text)}}`, 'json')).toBe(true);
    });

    it.each([
      ['日本一', '日本。一'],
      ['가', '각하'],
      ['日本一', '日一本'],
    ])('but not %s in %s', (phrase, text) => {
      expect(findMentions(compilePhrases([{ id: 'x', phrases: [phrase] }]), text)).toEqual([]);
    });
  });

  describe('reads numbers written out, and words written as one', () => {
    const named = (phrase: string, text: string) =>
      findMentions(compilePhrases([{ id: 'x', phrases: [phrase] }]), text).map(({ start, end }) =>
        text.slice(start, end),
      );

    it.each([
      ['# times faster', 'It is ten times faster', 'ten times faster'],
      ['# times faster', 'a hundred times faster', 'a hundred times faster'],
      ['# times faster', 'twenty-one times faster', 'twenty-one times faster'],
      ['#% success', 'A ninety-eight percent success', 'ninety-eight percent success'],
      ['# stars', 'It has 50k stars', '50k stars'],
      ['#+ stars', 'It has 1k+ stars', '1k+ stars'],
      ['feeds # geese', 'feeds two hundred and fifty thousand geese', 'feeds two hundred and fifty thousand geese'],
      ['feeds # geese', 'feeds 5 million geese', 'feeds 5 million geese'],
      ['more than #', 'more than a million', 'more than a million'],
      ['uptime ~3 #%', 'uptime of at least ninety-nine percent', 'uptime of at least ninety-nine percent'],
      ['pain-free', 'Painfree dentistry', 'Painfree'],
      ['radiation-free x-ray', 'radiationfree xrays', 'radiationfree xrays'],
      ['pain-fre*', 'painfreely', 'painfreely'],
    ])('%s in %s', (phrase, text, words) => {
      expect(named(phrase, text)).toEqual([words]);
    });

    it.each([
      ['# day trial', 'one day trial'],
      ['# day trial', 'a day trial'],
      ['99.#%', 'ninety-nine percent'],
      ['# stars', '50 k, stars'],
      ['pain free', 'painfree'],
      ['x-y', 'xy'],
    ])('but not %s in %s', (phrase, text) => {
      expect(named(phrase, text)).toEqual([]);
    });

    it('and tells what stands between from the number itself', () => {
      const matcher = compilePhrases([{ id: 'x', phrases: ['uptime ~3 #%'] }]);
      expect(findMentions(matcher, 'uptime of ninety-nine percent').map(({ between }) => between)).toEqual(['of']);
    });
  });

  it('takes the longest phrase of a claim and each claim once in a place', () => {
    expect(found('SOC 2 certified, 27001 certified')).toEqual([
      ['soc2', 'SOC 2 certified'],
      ['iso', '27001 certified'],
    ]);
  });
});

it('tells the words of the text from those of the phrase', () => {
  const between = (text: string) => findMentions(matcher, text).map((mention) => mention.between);
  expect(between('It is encrypted at rest.')).toEqual(['at']);
  expect(between('It is encrypted but never at rest.')).toEqual(['but never at']);
  expect(between('SOC 2 report')).toEqual(['']);
});

describe('compilePhrases', () => {
  it.each([
    '(SOC 2',
    '[',
    'SOC |',
    '[SOC]',
    '#',
    'a ~',
    'a ~x b',
    'a ~99 b',
    'a ~1.5 b',
    'a ~3b',
    'a|b pump',
    'al\0pha',
    'al\u0085pha',
    'b*',
    'a) b',
    '""',
    '#1 dentist',
    'C#',
    String.raw`\#1`,
    'a b c',
    '5 ★',
    "'s best",
    '(city|town)’s pies',
    '"€#"',
    '"-5"',
    '5★',
    '°C',
    '<20 ppm',
    '(€5|5) off',
    '.NET',
    'new!',
    'quo“ted”',
    '~5 days',
    '(~5 days|weeks) off',
    '日本語*',
    '(a b|c d)(a b|c d)(a b|c d)(a b|c d)(a b|c d)(a b|c d)(a b|c d)(a b|c d)(a b|c d)',
    '',
  ])('refuses %j and says why', (phrase) => {
    expect(() => compilePhrases([{ id: 'x', phrases: [phrase] }])).toThrowErrorMatchingSnapshot();
  });
});

it.each([
  '5$ refund',
  'a\tb',
  'a ~3(b|c)',
  '#°C',
  'No. 1',
  'node.js',
  'A+',
  '"C#"',
  '\u200bsafe',
  'five-star',
  'near [the] ~2 (~3 harbour|port)',
  '[by] ~2 sea',
  'ไม่มี',
  'Foo™',
  'p.a.',
  'Inc.',
  'for [€5]',
])('compiles %j, whose signs are all between words, read as words or not seen', (phrase) => {
  expect(() => compilePhrases([{ id: 'x', phrases: [phrase] }])).not.toThrow();
});

describe('whatever the case', () => {
  it.each([
    ['гарантия', 'Гарантия навсегда.'],
    ['Łódź lager', 'We brew łódź lager.'],
    ['łódź lager', 'ŁÓDŹ LAGER'],
    ['νούμερο ένα', 'Νούμερο ένα'],
    ['ηγέτης', 'ΗΓΕΤΗΣ'],
    ['Weißbier', 'WEISSBIER'],
    ['cœur', 'COEUR'],
    ['encyclopædia', 'ENCYCLOPAEDIA'],
    ['Żółt*', 'żółty łoś'],
    ['гаранти*', 'Гарантию'],
    ['бесплатная доставка', 'Бесплатная доставка'],
    ['Защита данных', 'защита данных'],
  ])('%j is found in %j', (phrase, text) => {
    expect(findMentions(compilePhrases([{ id: 'x', phrases: [phrase] }]), text)).not.toEqual([]);
  });
});

describe('a number with a plus', () => {
  it.each([
    ['# customers', 'We have 500+ customers.', '500+ customers'],
    ['# customers', 'We have 500＋ customers.', '500＋ customers'],
    ['# (x|times) faster', 'It is 10+ times faster.', '10+ times faster'],
    ['#% cheaper', 'It is 50%+ cheaper.', '50%+ cheaper'],
    ['over # teams', 'over 5,000+ teams', 'over 5,000+ teams'],
    ['# customers', 'We have 50k+ customers.', '50k+ customers'],
    ['# customers', 'Over five hundred+ customers.', 'five hundred+ customers'],
    ['# customers', 'We have 500 plus customers.', '500 plus customers'],
    ['# customers', 'We have 500++ customers.', '500++ customers'],
    ['# customers', 'We have 500 + customers.', '500 + customers'],
  ])('%j is found in %j', (phrase, text, words) => {
    expect(
      findMentions(compilePhrases([{ id: 'x', phrases: [phrase] }]), text).map(({ start, end }) =>
        text.slice(start, end),
      ),
    ).toEqual([words]);
  });

  it.each([
    ['# customers', 'a + customers'],
    ['24 geese', 'It was 24+.\n\ngeese'],
    ['# customers', 'from 500+\n\ncustomers'],
    ['SOC report', 'SOC+ report'],
  ])('but no other: %j is not in %j', (phrase, text) => {
    expect(findMentions(compilePhrases([{ id: 'x', phrases: [phrase] }]), text)).toEqual([]);
  });
});

describe('the other number of a word', () => {
  const pairs = [
    ['hybrid ferry', 'hybrid ferries'],
    ['small batch', 'small batches'],
    ['tall glass', 'tall glasses'],
    ['blue box', 'blue boxes'],
    ['rich potato', 'rich potatoes'],
    ['night bus', 'night buses'],
    ['lab analysis', 'lab analyses'],
    ['happy child', 'happy children'],
    ['fresh loaf', 'fresh loaves'],
    ['a survived crash', 'survived crashes'],
    ['our customer', 'our customers'],
    ['certified person', 'certified people'],
  ] as const;

  it.each(pairs)('is found by %j: %j', (one, many) => {
    const singular = compilePhrases([{ id: 'thing', phrases: [one.replace(/^a /, '')] }]);
    const text = `There are ${many} here.`;
    expect(findMentions(singular, text).map(({ start, end }) => text.slice(start, end))).toEqual([many]);
    expect(mightMention(singular, text)).toBe(true);
  });

  it.each(pairs.filter(([, many]) => !many.endsWith('ves')))('and the other way: %j by %j', (one, many) => {
    const plural = compilePhrases([{ id: 'thing', phrases: [many] }]);
    const text = `There is ${one} here.`;
    expect(findMentions(plural, text)).toHaveLength(1);
    expect(mightMention(plural, text)).toBe(true);
  });

  it.each([
    ['9 businesses', 'in 9 business days'],
    ['use in production', 'us in production'],
    ['a good thesis', 'these are good'],
    ['broken toe', 'broken to'],
    ['sick leave', 'a sick leaf'],
    ['our life', 'our live'],
    ['new press', 'new pres'],
  ])('of %j is not %j', (phrase, text) => {
    expect(findMentions(compilePhrases([{ id: 'thing', phrases: [phrase] }]), text)).toEqual([]);
  });
});
