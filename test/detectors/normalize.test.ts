import fc from 'fast-check'
import { asciiFor, latinAlikes } from '../../src/detectors/confusables/table'
import {
  appendView,
  isAscii,
  textEnd,
  textStart,
  viewOf,
  type Change,
} from '../../src/detectors/normalize'

describe('the view of a text', () => {
  test.each([
    ['plain text, 100 %', 'plain text, 100 %'],
    ['ａｂ＠ｃ．ｄｅ', 'ab@c.de'],
    ['ﬁne', 'fine'],
    ['4111\u00a01111', '4111 1111'],
    ['se\u200bcr\u00adet\u2060', 'secret'],
    ['a\u202eb\u2066c', 'abc'],
    ['tag\u{e0041}\u{e007f}s', 'tags'],
    ['\u{1d41a}\u{1d7d9}', 'a1'],
    ['½…', '1⁄2...'],
    ['❤\ufe0f 👩\u200d🚀', '❤ 👩🚀'],
    ['E\u0301', 'E\u0301'],
    ['lone \ud83d and \ude00', 'lone \ufffd and \ufffd'],
    ['\ud83d\u200b\ude00', '\ufffd\ufffd'],
    ['x\ufff9y', 'xy'],
    ['gооgle, Ａр', 'google, Ap'],
    ['٤١١١ ۴۱۱۱ ४१११', '4111 4111 4111'],
  ])('of %j is %j', (text, view) => {
    expect(viewOf(text).text).toBe(view)
  })

  it('is NFKC of each code point, and ASCII for a small capital or a digit of any script', () => {
    const invisible = /^[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]$/u
    let digitsInRow = 0
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const character = String.fromCodePoint(code)
      digitsInRow = /^\p{Nd}$/u.test(character) ? digitsInRow + 1 : 0
      const folded = latinAlikes.includes(character) ? asciiFor.get(character) : undefined
      const compatible = folded ?? character.normalize('NFKC')
      const seen = digitsInRow > 0 ? String((digitsInRow - 1) % 10) : compatible
      const visible = invisible.test(character) ? '' : seen
      const expected = code >= 0xd800 && code <= 0xdfff ? '\ufffd' : visible
      if (viewOf(character).text !== expected) throw new Error(`differs for ${code.toString(16)}`)
    }
  })

  it('maps places back to whole code points', () => {
    const text = 'a\u200bﬁ😀b'
    const view = viewOf(text)
    expect(view.text).toBe('afi😀b')
    const starts = [...Array(view.text.length + 1).keys()].map((at) => textStart(view, text, at))
    expect(starts).toEqual([0, 2, 2, 3, 3, 5, 6])
    const ends = [1, 2, 3, 4, 5, 6].map((at) => textEnd(view, text, at))
    expect(ends).toEqual([1, 3, 3, 5, 5, 6])
  })

  const strings = fc.string({
    unit: fc.constantFrom('a', '1', 'é', 'ﬁ', 'ﷺ', '\u200b', '\u{e0041}', '😀', '\ud83d', '한'),
    maxLength: 12,
  })

  it('is the same when the text comes in pieces that keep pairs together', () => {
    fc.assert(
      fc.property(fc.array(strings.filter(endsWell)), (pieces) => {
        const changes: Change[] = []
        let seen = ''
        let text = ''
        for (const piece of pieces) {
          seen += appendView(piece, seen.length, text.length, changes)
          text += piece
        }
        const whole = viewOf(text)
        expect({ text: seen, changes }).toEqual({ text: whole.text, changes: whole.changes })
      }),
    )
  })

  it('has each place between the start and the end of its code point', () => {
    fc.assert(
      fc.property(strings, (text) => {
        const view = viewOf(text)
        for (let at = 0; at < view.text.length; at += 1) {
          const start = textStart(view, text, at)
          const end = textEnd(view, text, at + 1)
          expect(viewOf(text.slice(start, end)).text).toContain(view.text.charAt(at))
          expect([...text.slice(start, end)]).toHaveLength(1)
        }
      }),
    )
  })
})

describe('isAscii', () => {
  it('tells texts of any length', () => {
    for (const length of [0, 1, 63, 64, 65, 500]) {
      const text = 'a\n\0\x7f'.repeat(length).slice(0, length)
      expect(isAscii(text)).toBe(true)
      expect(isAscii(`${text}\x80`)).toBe(false)
      expect(isAscii(`\ud800${text}`)).toBe(false)
    }
  })
})

function endsWell(text: string): boolean {
  return !/[\ud800-\udbff]$/.test(text)
}
