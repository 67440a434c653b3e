import { asciiFor } from '../confusables/table'
import { classes } from './classes'
import { letterAt } from './letters'
import { Writer, type Decoded, type LetterDecoder } from './view'

/** So many times as many Latin letters as others that look like none. */
const times = 3

/**
 * Words of nothing but look-alikes among Latin ones: `аѕ`, `ѕау`. By themselves they may be words of
 * another script, so that detectors leave them as they are.
 */
export const homoglyphs: LetterDecoder = {
  name: 'homoglyphs',
  needs: classes.alike,
  decode: (text) => linesOf(text).flatMap(({ line, start }) => folded(line, start)),
}

function folded(line: string, start: number): readonly Decoded[] {
  let [latin, others, alike] = [0, 0, 0]
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at)
    if (letterAt(line, at) > 0) latin += 1
    else if (code >= 0x370 && asciiFor.has(line.charAt(at))) alike += 1
    else if (code >= 0x370 && code < 0x600) others += 1
  }
  if (alike === 0 || latin < 4 || latin < times * others) return []
  return swapped(line, start, (character) => asciiFor.get(character))
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
    return linesOf(text).flatMap(({ line, start }) =>
      (line.match(small)?.length ?? 0) < 3
        ? []
        : swapped(line, start, (character) => ogonek.get(character)),
    )
  },
}

function swapped(
  line: string,
  start: number,
  by: (character: string) => string | undefined,
): readonly Decoded[] {
  const writer = new Writer()
  for (let at = 0; at < line.length; at += 1) {
    writer.put(by(line.charAt(at)) ?? line.charAt(at), start + at, start + at + 1)
  }
  return writer.text === line ? [] : [writer.decoded(start, start + line.length)]
}

function linesOf(text: string): readonly { line: string; start: number }[] {
  let start = 0
  return text.split('\n').map((line) => {
    const from = start
    start += line.length + 1
    return { line, start: from }
  })
}
