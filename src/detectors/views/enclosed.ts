import { classes } from './classes'
import { Writer, type Decoded, type LetterDecoder } from './view'

/** First letters of alphabets in circles and squares that have no decomposition, and of flags. */
const alphabets = [0x1f150, 0x1f170, 0x1f1e6]
const flags = 0x1f1e6
const least = 4

/** Letters in circles and squares, and those that flags are made of: `🅸🅶🅽🅾🆁🅴`, `🇮 🇬 🇳 🇴 🇷 🇪`. */
export const enclosed: LetterDecoder = {
  name: 'enclosed',
  needs: classes.changing,
  decode: (text) => {
    const found: Decoded[] = []
    let run = new Run()
    for (let at = text.indexOf('\ud83c'); at !== -1; at = text.indexOf('\ud83c', at + 2)) {
      const letter = letterAt(text.codePointAt(at) ?? 0)
      if (letter === undefined) continue
      if (at - run.end > 4) {
        found.push(...run.done())
        run = new Run()
      }
      run.add(letter, at, text)
    }
    return [...found, ...run.done()]
  },
}

function letterAt(code: number): { letter: string; flag: boolean } | undefined {
  for (const first of alphabets) {
    if (code >= first && code < first + 26) {
      return { letter: String.fromCharCode(97 + code - first), flag: first === flags }
    }
  }
  return undefined
}

class Run {
  readonly #writer = new Writer()
  #letters = 0
  #apart = false
  #flags = true
  #start = -1
  end = -Infinity

  add({ letter, flag }: { letter: string; flag: boolean }, at: number, text: string): void {
    if (this.#start === -1) this.#start = at
    else {
      // eslint-disable-next-line no-misleading-character-class -- each of them is meant by itself
      const gap = text.slice(this.end, at).replace(/[\u200b-\u200d\u2060\ufe0f]/g, '')
      // One blank stands between letters, more of them between words.
      if (gap.length > 1 || (gap !== '' && !this.#apart && this.#letters > 1))
        this.#writer.put(' ', this.end, at)
      else if (gap !== '' || at > this.end) this.#apart = true
    }
    this.#flags &&= flag
    this.#letters += 1
    this.#writer.put(letter, at, at + 2)
    this.end = at + 2
  }

  /** Flags are pairs that nothing parts. */
  done(): readonly Decoded[] {
    if (
      this.#letters < least ||
      (this.#flags && !this.#apart && this.#letters % 2 === 0 && !this.#isLong())
    )
      return []
    return [this.#writer.decoded(this.#start, this.end)]
  }

  #isLong(): boolean {
    return this.#letters > 12
  }
}
