import type { Pattern, PatternDetector } from '../core/detector'

// England, Scotland, Wales: the only tag sequences recommended for interchange (UTS #51, RGI).
const subdivisions = ['gbeng', 'gbsct', 'gbwls']

const blackFlag = '\\u{1F3F4}'
const cancelTag = '\\u{E007F}'

/** `gb` as tag characters, for an expression with the flag `u`. */
function tagsOf(letters: string): string {
  return [...letters].map((letter) => `\\u{E00${letter.charCodeAt(0).toString(16)}}`).join('')
}

// True where the next tag character belongs to one of the three flags: some of the flag stands to
// the left, all the rest of it to the right.
const inFlag = subdivisions
  .flatMap((letters) =>
    [...`${letters}.`].map(
      (_, at) =>
        `(?<=${blackFlag}${tagsOf(letters.slice(0, at))})${tagsOf(letters.slice(at))}${cancelTag}`,
    ),
  )
  .join('|')

const patterns: readonly Pattern[] = [
  {
    type: 'invisible.tag',
    // Tag characters spell out ASCII that no reader sees.
    expression: new RegExp(`(?:(?!${inFlag})[\\u{E0000}-\\u{E007F}]){1,64}`, 'u'),
  },
  {
    type: 'invisible.bidi',
    // Embeddings, overrides and isolates reorder what is read (UAX #9).
    expression: /[\u202A-\u202E\u2066-\u2069]{1,64}/,
  },
  {
    type: 'invisible.bidi',
    // Marks are at home beside right-to-left letters.
    expression:
      /(?<![\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}])[\u061C\u200E\u200F](?![\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}])/u,
  },
  {
    type: 'invisible.zero-width',
    // Zero-width space, word joiner and invisible operators, byte order mark, soft hyphen, grapheme
    // joiner, fillers, deprecated format characters, interlinear annotation.
    expression:
      // eslint-disable-next-line no-misleading-character-class -- each of them is meant by itself
      /[\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180E\u200B\u2060-\u2065\u206A-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]{1,64}/,
  },
  {
    type: 'invisible.zero-width',
    // A non-joiner or joiner shapes the letter before it in cursive and Indic scripts; a joiner also
    // makes one emoji of two (UTS #51).
    expression:
      /(?<![\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}])(?:\u200C|(?!(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u20E3])\u200D\p{Extended_Pictographic})\u200D)/u,
  },
  {
    type: 'invisible.zero-width',
    // A variation selector picks the form of the one character before it: emoji, mathematics, CJK,
    // Mongolian. Behind anything else, or a second one, it carries hidden data.
    expression:
      /(?<![\p{Emoji}\p{Script=Han}\p{Sm}\p{Script=Mongolian}\p{Script=Myanmar}\p{Script=Phags_Pa}])[\u180B-\u180D\u180F\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u,
  },
  {
    type: 'invisible.tag',
    // Unassigned characters beside the tags, ignored by every renderer.
    expression: /[\u{E0080}-\u{E00FF}\u{E01F0}-\u{E0FFF}]{1,64}/u,
  },
]

/**
 * Finds characters that a reader cannot see and a model can: tags, bidi controls, zero-width
 * characters. Those that belong to a script, an emoji or one of the flags of England, Scotland and
 * Wales are left alone. Looks at the text as it was sent, whereas other detectors see it without
 * these characters.
 *
 * @example
 * createGuard({ detectors: [secrets(), pii(), invisible()], … })
 */
export function invisible(): PatternDetector {
  return {
    name: 'invisible',
    types: ['invisible.tag', 'invisible.bidi', 'invisible.zero-width'],
    raw: true,
    patterns,
  }
}
