import { folded } from '../../../src/detectors/pii/names/letters'
import { WordTable } from '../../../src/detectors/pii/names/word-table'

describe('a table of words', () => {
  const words = Array.from({ length: 5_000 }, (_, index) => `w${index.toString(36)}x`)
  const table = new WordTable(new Map(words.map((word, index) => [word, index + 1])), folded)
  const look = (word: string) => table.at(`(${word})`, 1, word.length + 1)

  it('knows each of its words, wherever in a text it stands', () => {
    expect(words.map(look)).toEqual(words.map((_, index) => index + 1))
  })

  it('knows no other', () => {
    expect(words.filter((word) => look(`${word}y`) !== 0 || look(`x${word}`) !== 0)).toEqual([])
    expect(table.at('', 0, 0)).toBe(0)
  })

  it('knows them in other case, with accents and with a typographic apostrophe', () => {
    const names = new WordTable(new Map(Object.entries({ "d'arcy": 1, muller: 2 })), folded)
    expect(
      ['D’ARCY', "d'Arcy", 'MÜLLER', 'müller'].map((name) => names.at(name, 0, name.length)),
    ).toEqual([1, 1, 2, 2])
  })
})
