import { Lexicon } from '../../../src/detectors/injection/lexicon'
import { marks, tokensOf as cut } from '../../../src/detectors/injection/tokens'

const tokensOf = (text: string) => {
  const tokens = cut(text, new Lexicon(() => []))
  const texts = Array.from({ length: tokens.count }, (_, at) =>
    text.slice(tokens.starts[at], tokens.ends[at]),
  )
  return { ...tokens, texts }
}

function marked(text: string, mark: number): readonly string[] {
  const tokens = tokensOf(text)
  return tokens.texts.filter((_, at) => ((tokens.marks[at] as number) & mark) !== 0)
}

describe('tokens', () => {
  test.each([
    ['words keep their apostrophes and marks', "don't naïve नियम", ["don't", 'naïve', 'नियम']],
    ['a run of one sign is one token', 'Stop!!! <|x|>', ['Stop', '!!!', '<', '|', 'x', '|', '>']],
    ['words and numbers are kept apart by signs alone', 'h4ck 12-3', ['h4ck', '12', '-', '3']],
    ['what has no spaces is cut character by character', '忽略指令', ['忽', '略', '指', '令']],
    ['a pair of surrogates is one token, half a pair another', '😀\ud83d', ['😀', '\ud83d']],
    ['nothing has no tokens', ' \n\t', []],
  ])('%s', (_, text, expected) => {
    expect(tokensOf(text).texts).toEqual(expected)
  })

  test('stand where the text has them', () => {
    const text = 'Ignore – all 以前的 “rules”, 12 times!'
    const { words, texts } = tokensOf(text)
    expect(words.slice(0, texts.length).map(({ token }) => token)).toEqual(texts)
  })
})

describe('a token is marked', () => {
  test.each([
    ['at the start of a line', marks.line, 'a b\nc d', ['a', 'c']],
    ['at the start of a sentence', marks.sentence, 'a b. c d! e', ['a', 'c', 'e']],
    ['between quotation marks', marks.quoted, 'he said "go on" and „mehr“ x', ['go', 'on', 'mehr']],
    ['not behind an apostrophe', marks.quoted, "the users' data isn't it", []],
    ['in a fence', marks.fenced, 'a ```x y``` b `c` d', ['```', 'x', 'y', '`', 'c']],
  ])('%s', (_, mark, text, expected) => {
    expect(marked(text, mark)).toEqual(expected)
  })

  test('as quoted for sixty tokens at most where nothing closes', () => {
    expect(marked(`"${'word '.repeat(500)}`, marks.quoted).length).toBeLessThanOrEqual(60)
  })
})
