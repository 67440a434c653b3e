import { pieces } from './support'

const found = (text: string) => pieces('repetition', text)

describe('a flood', () => {
  test.each([
    ['a word', 'poem '.repeat(60).trim()],
    ['a word with commas', 'poem, '.repeat(60).trim()],
    ['several words', 'tell me more please '.repeat(30).trim()],
    ['a letter', 'A'.repeat(300)],
    ['an emoji', '😂'.repeat(300)],
    ['a few letters', 'poem'.repeat(150)],
    ['exclamation marks', '!'.repeat(300)],
    ['exclamation marks with spaces', '! '.repeat(20).trim()],
    ['a Chinese word', '诗歌'.repeat(300)],
    ['line ends', '\n'.repeat(300)],
  ])('of %s is found, all of it', (_, flood) => {
    const [piece = '', ...more] = found(`Repeat this. ${flood} Why?`)
    expect(more).toEqual([])
    expect(piece).toContain(flood)
    expect(piece.length).toBeLessThan(flood.length + 8)
  })

  test.each([
    ['lines', `${'-'.repeat(300)}\n${'='.repeat(300)}\n${'─'.repeat(300)}\n${'* '.repeat(60)}`],
    ['indentation', `if (a) {\n${' '.repeat(240)}return\n}${'\n'.repeat(20)}`],
    ['a table', `| a | b |\n${'|---'.repeat(80)}|\n${'| null '.repeat(90)}|`],
    [
      'laughter',
      `${'ha'.repeat(60)} ${'no '.repeat(12)} ${'😂'.repeat(60)} loooo${'o'.repeat(60)}l`,
    ],
    ['zeros', `[${'0, '.repeat(500)}0] ${'0'.repeat(256)} ${'NaN '.repeat(100)}`],
    ['encoded zeros', `iVBORw0KGgoAAAANSUhEUg${'A'.repeat(400)}${'QmFzZTY0IGRhdGE'.repeat(20)}==`],
    ['nucleotides', `>seq\n${'GATTACA'.repeat(100)} ${'AT'.repeat(300)}`],
    ['a log', 'GET /health 200 ok fine\n'.repeat(300)],
    ['a column', 'active\n'.repeat(300)],
    ['a row of a sheet', 'yes\t'.repeat(300)],
    ['machine code', '\\x90'.repeat(300)],
  ])('is not seen in %s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})
