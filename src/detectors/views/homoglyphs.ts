import { asciiFor } from '../confusables/table'
import { classes, classOf } from './classes'
import { linesOf } from './lines'
import { Writer, type Decoded, type LetterDecoder, type Span } from './view'

/** So many times as many Latin letters as others that look like none. */
const times = 3

/**
 * Words of nothing but look-alikes among Latin ones: `аѕ`, `ѕау`. By themselves they may be words of
 * another script, so that detectors leave them as they are.
 */
export const homoglyphs: LetterDecoder = {
  name: 'homoglyphs',
  needs: classes.alike,
  decode: (text) =>
    linesOf(text).flatMap((line) =>
      isMixed(text, line) ? swapped(text, line, (character) => asciiFor.get(character)) : [],
    ),
}

function isMixed(text: string, { start, end }: Span): boolean {
  let [latin, others, alike] = [0, 0, 0]
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at)
    const kind = classOf[code] as number
    if ((kind & classes.letter) !== 0) latin += 1
    else if (code >= 0x370 && (kind & classes.alike) !== 0) alike += 1
    else if (code >= 0x370 && code < 0x600) others += 1
  }
  return alike > 0 && latin >= 4 && latin >= times * others
}

const small = /[ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ]/g
const ogonek = new Map([
  ['ǫ', 'q'],
  ['ғ', 'f'],
])

/** What stands for the letters that have no small capital, where there are others. */
export const smallCapitals: LetterDecoder = {
  name: 'small-capitals',
  needs: classes.rare,
  decode: (text) => {
    if (!/[ǫғ]/.test(text)) return []
    return linesOf(text).flatMap((line) =>
      (text.slice(line.start, line.end).match(small)?.length ?? 0) < 3
        ? []
        : swapped(text, line, (character) => ogonek.get(character)),
    )
  },
}

function swapped(
  text: string,
  { start, end }: Span,
  by: (character: string) => string | undefined,
): readonly Decoded[] {
  const writer = new Writer()
  for (let at = start; at < end; at += 1) {
    writer.put(by(text.charAt(at)) ?? text.charAt(at), at, at + 1)
  }
  return writer.text === text.slice(start, end) ? [] : [writer.decoded(start, end)]
}
