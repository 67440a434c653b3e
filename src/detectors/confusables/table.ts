// Characters that look like a letter or digit of ASCII: the single ones of the confusables of Unicode
// Technical Standard #39 in the scripts that have many, each under what it looks like. A capital that
// the standard takes for `l` is `I` here; a small letter that has the form of a capital (`т`, there
// `ᴛ`) stands for the small one. All are of one UTF-16 unit, as what they look like.
const ofOtherScripts: readonly (readonly [ascii: string, alike: string])[] = [
  ['ABCEGHIIJKMOPSTVWXYY36', 'АВСЕԌНІӀЈКМОРЅТѴԜХУҮЗб'],
  ['abbcdehhiijkmloopqrstvwwxyy', 'авЬсԁеһніꙇјкмӏоорԛгѕтѵԝѡхуү'],
  ['ABEFHIJKMNOPTXYZMaijkoopuvyrt', 'ΑΒΕϜΗΙͿΚΜΝΟΡΤΧΥΖϺαιϳκοσρυνγᴦτ'],
  ['OSUfghnnoqquw', 'ՕՏՍքցհոռօգզսա'],
  ['ABCDEGGHJKLMPRRSSTVWWYYZ46', 'ᎪᏴᏟᎠᎬᏀᏳᎻᎫᏦᏞᎷᏢᎡᏒᏕᏚᎢᏙᎳᏔᎩᎽᏃᏎᏮ'],
  ['bcdhiirsvwz', 'ᏏꮯᏧᏂꭵᎥꮁꮪꮩꮃꮓ'],
  ['CHIKLMNOPTXYcopr', 'ⲤⲎⲒⲔⳐⲘⲚⲞⲢⲦⲬⲨⲥⲟⲣⲅ'],
  ['ABCDEFGHIJKLMNOPRSTUVWXYZd', 'ꓮꓐꓚꓓꓰꓝꓖꓧꓲꓙꓗꓡꓟꓠꓳꓑꓣꓢꓔꓴꓦꓪꓫꓬꓜꓒ'],
]

// Of the Latin script itself: small capitals, and variants that are no letter of an alphabet in use.
const ofLatin = [
  'abcdefghijklmnopqrstuvwyzaefgorruuuy',
  'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢɑꬲꬵɡꬽꭇꭈꞟꭎꭒꭚ',
] as const

/** The letter or digit of ASCII for each look-alike. */
export const asciiFor = new Map(
  [...ofOtherScripts, ofLatin].flatMap(([ascii, alike]) =>
    [...alike].map((character, index): [string, string] => [character, ascii.charAt(index)]),
  ),
)

/** Look-alikes of the Latin script, which are never anything else. */
export const latinAlikes = ofLatin[1]
