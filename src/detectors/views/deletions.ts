import { classes } from './classes'
import { Writer, type Decoded, type LetterDecoder } from './view'

const backspace = 0x08
const del = 0x7f

/** Characters that a backspace or a delete character behind them takes away. */
export const deletions: LetterDecoder = {
  name: 'deletions',
  needs: classes.rare,
  decode: (text) => {
    if (!text.includes('\b') && !text.includes('\x7f')) return []
    // Characters that stay, as places; a deletion takes the last of them.
    const starts: number[] = []
    const ends: number[] = []
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      if (code === backspace || code === del) {
        starts.pop()
        ends.pop()
        continue
      }
      const pair = code >= 0xd800 && code < 0xdc00 && at + 1 < text.length
      starts.push(at)
      ends.push(pair ? at + 2 : at + 1)
      if (pair) at += 1
    }
    const writer = new Writer()
    starts.forEach((start, index) => {
      const end = ends[index] as number
      writer.put(text.slice(start, end), start, end)
    })
    return [writer.decoded(0, text.length)] satisfies Decoded[]
  },
}
