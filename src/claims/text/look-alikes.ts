/**
 * Letters that look like a Latin letter and are another: the single-character
 * entries of Unicode's confusables data whose skeleton is one Latin letter.
 * Letters that compatibility decomposition already makes Latin are left out.
 *
 * Small Cyrillic letters that look like small capitals (`в`, `н`, `к`, `м`, `т`)
 * stand here as well, and so do small capitals (`ʙ`, `ᴋ`, `ᴘ`) and syllabics that look like Latin capitals.
 *
 * Where the data calls a capital Ι (Greek, Lisu `ꓲ`, Cherokee `Ꮖ`) an `l`, it
 * stands here under `i`, the letter it is read as.
 *
 * @see https://www.unicode.org/reports/tr39/#Confusable_Detection
 */
export const lookAlikes: Readonly<Record<string, string>> = {
  '2': 'ƧƻϨᒿꙄꛯꝚ',
  '3': 'ⳌꝪꞫ\u{118ca}\u{16f3b}\u{1d206}',
  '4': 'Ꮞ\u{118af}',
  '5': 'Ƽ\u{118bb}',
  '6': 'ᏮⳒ\u{118d5}',
  '7': '\u{104d2}\u{118c6}\u{1d212}',
  '8': 'Ȣȣ\u{1031a}\u{1e8cb}',
  '9': 'ⳊꝮ\u{118ac}\u{118cc}\u{118d6}',
  a: 'ᴀɑΑαАаᎪᗅẚ⍶⍺ꓮ\u{102a0}\u{16f40}\u{1d6a8}\u{1d6c2}\u{1d6e2}\u{1d6fc}\u{1d71c}\u{1d736}\u{1d756}\u{1d770}\u{1d790}\u{1d7aa}',
  b: 'ʙвƀƂƃƄɓΒБВЬѢѣҌҍᏏᏴᖯᗷꓐꞴ\u{10282}\u{102a1}\u{10301}\u{1d6a9}\u{1d6e3}\u{1d71d}\u{1d757}\u{1d791}',
  c: 'ᑕᑢ¢ȼϲϹСсҪҫᏟᴄ₡Ⲥⲥꓚꮯ\u{102a2}\u{10302}\u{10415}\u{1043d}\u{1051c}\u{118f2}\u{1f74c}',
  d: 'ᴅÐĐđƉƌɖɗԁᎠᏧᑯᗞᗪ₫ꓒꓓ',
  e: 'ᴇɆɇΕЕеҽҿᎬ℮⋿ⴹꓰꬲ\u{10286}\u{118a6}\u{118ae}\u{1d6ac}\u{1d6e6}\u{1d720}\u{1d75a}\u{1d794}',
  f: 'ꜰƑƒϜքᖴᵮẝꓝꞘꞙꬵ\u{10287}\u{102a5}\u{10525}\u{118a2}\u{118c2}\u{1d213}\u{1d7ca}',
  g: 'ɢƍǤǥɠɡԌցᏀᏳᶃꓖ',
  h: 'ʜнĦħɦΗНћҢһӇӉհᎻᏂᏲᕼℏⱧⲎꓧꚕ\u{102cf}\u{1d6ae}\u{1d6e8}\u{1d722}\u{1d75c}\u{1d796}',
  i: 'ıŁƖƗɨɩɪ˛ͺΙιІіӀӏᎥᏞᵻᵼι⍳⍸ⲒⳐꙇꭵꓲᏆ\u{1041b}\u{118a3}\u{118b2}\u{118c3}\u{1d6a4}\u{1d6b0}\u{1d6ca}\u{1d6ea}\u{1d704}\u{1d724}\u{1d73e}\u{1d75e}\u{1d778}\u{1d798}\u{1d7b2}',
  j: 'ᴊɈɉͿϳЈјᎫᒍꓙꞲ',
  k: 'ᴋкƙΚКҚҞᏦᛕ₭ⱩⲔꓗꝀ\u{10518}\u{1d6b1}\u{1d6eb}\u{1d725}\u{1d75f}\u{1d799}',
  l: 'ʟłƚǀɫɭוןأإاٳߊᒪᛁ∣⏽ⵏꓡᏞﴼﴽﺁﺂﺇﺈﺍﺎ￨\u{1028a}\u{10309}\u{10320}\u{10526}\u{16f16}\u{16f28}\u{1d22a}\u{1e8c7}\u{1ee00}\u{1ee80}',
  m: 'ᴍмΜϺМӍᎷᗰᛖⲘꓟ\u{102b0}\u{10311}\u{1d6b3}\u{1d6ed}\u{1d727}\u{1d761}\u{1d79b}',
  n: 'ɴƝƞɳΝηոռᵰⲚꓠ\u{1018e}\u{10513}\u{1d6b4}\u{1d6c8}\u{1d6ee}\u{1d702}\u{1d728}\u{1d73c}\u{1d762}\u{1d776}\u{1d79c}\u{1d7b0}',
  o: 'ØøƟǾɵΘΟθοσϑϴОоѲѳӨөՕօסهھہۂەۿଠഠတဝჿዐᎾᏫᴏᴑ⊖⊝⍬ⲞⲟⴱⵁⵔꓳꝊꝋꬽꬾꭴꮎꮻﮤﮥﮦﮧﮨﮩﮪﮫﮬﮭﳙﻩﻪﻫﻬ\u{10292}\u{102ab}\u{10404}\u{1042c}\u{104c2}\u{104ea}\u{10516}\u{118b5}\u{118c8}\u{118d7}\u{1d21a}\u{1d6af}\u{1d6b6}\u{1d6b9}\u{1d6c9}\u{1d6d0}\u{1d6d4}\u{1d6dd}\u{1d6e9}\u{1d6f0}\u{1d6f3}\u{1d703}\u{1d70a}\u{1d70e}\u{1d717}\u{1d723}\u{1d72a}\u{1d72d}\u{1d73d}\u{1d744}\u{1d748}\u{1d751}\u{1d75d}\u{1d764}\u{1d767}\u{1d777}\u{1d77e}\u{1d782}\u{1d78b}\u{1d797}\u{1d79e}\u{1d7a1}\u{1d7b1}\u{1d7b8}\u{1d7bc}\u{1d7c5}\u{1ee24}\u{1ee64}\u{1ee84}\u{1f714}',
  p: 'ᴘƥΡρϱРрᏢᑭᵽ⍴Ⲣⲣꓑ\u{10295}\u{1d6b8}\u{1d6d2}\u{1d6e0}\u{1d6f2}\u{1d70c}\u{1d71a}\u{1d72c}\u{1d746}\u{1d754}\u{1d766}\u{1d780}\u{1d78e}\u{1d7a0}\u{1d7ba}\u{1d7c8}',
  q: 'ꞯʠԛգզⵕ',
  r: 'ʀƦɍɼɽгғᎡᏒᖇᴦᵲⲅꓣꭇꭈꮁ\u{104b4}\u{16f35}\u{1d216}',
  s: 'ƽʂЅѕՏᏕᏚᵴꓢꜱꮪ\u{10296}\u{10420}\u{10448}\u{118c1}\u{16f3a}',
  t: 'ᴛтŦŧƭƮȾΤТҬᎢᵵ₮⊤⍡⟙Ⲧꓔ\u{10297}\u{102b1}\u{10315}\u{118bc}\u{16f0a}\u{1d6bb}\u{1d6f5}\u{1d72f}\u{1d769}\u{1d7a3}\u{1f768}',
  u: 'ɄʋυՍսሀᏌᑌᴜᵾ∪⋃ꓴꞟꭎꭒꮜ\u{104ce}\u{104f6}\u{118b8}\u{118d8}\u{16f42}\u{1d6d6}\u{1d710}\u{1d74a}\u{1d784}\u{1d7be}',
  v: 'νѴѵטᏙᐯᴠ∨⋁ⴸꓦꛟꮩ\u{10197}\u{1051d}\u{11706}\u{118a0}\u{118c0}\u{16f08}\u{1d20d}\u{1d6ce}\u{1d708}\u{1d742}\u{1d77c}\u{1d7b6}\u{1f708}',
  w: 'ɯѡѽԜԝաᎳᏔᴡ₩ꓪꝡꮃ\u{114c5}\u{1170a}\u{1170e}\u{1170f}\u{118ef}',
  x: 'ⅹ×ΧХхҲᕁᕽ᙭ᚷ╳⤫⤬⨯⨰ⲬⵝꓫꞳ\u{10196}\u{10290}\u{102b4}\u{10317}\u{10322}\u{10527}\u{118ec}\u{1d6be}\u{1d6f8}\u{1d732}\u{1d76c}\u{1d7a6}',
  y: '¥ƴɎɏɣʏΥγϒУуҮүҰұყᎩᎽᶌỿℽⲨꓬꭚ\u{102b2}\u{118a4}\u{118dc}\u{16f43}\u{1d6bc}\u{1d6c4}\u{1d6f6}\u{1d6fe}\u{1d730}\u{1d738}\u{1d76a}\u{1d772}\u{1d7a4}\u{1d7ac}',
  z: 'ƵƶȤȥʐΖᏃᴢᵶꓜꮓ\u{102f5}\u{118a9}\u{118c4}\u{1d6ad}\u{1d6e7}\u{1d721}\u{1d75b}\u{1d795}',
};
