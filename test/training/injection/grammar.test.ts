import { type Grammar, defineGrammar, expand, lines } from './grammar'
import { seededRandom } from './random'

function grammar(start: string[], slots: Grammar['slots'] = {}): Grammar {
  return { lang: 'en', label: 'benign', kind: 'benign', start, slots }
}

function texts(from: Grammar, count = 200): Set<string> {
  const random = seededRandom(1)
  return new Set(Array.from({ length: count }, () => expand(from, random)))
}

describe('a grammar', () => {
  it('fills slots, and slots inside slots', () => {
    const from = grammar(['Book {meal} for {guest}.'], {
      meal: ['lunch', 'dinner with {guest}'],
      guest: ['Ada'],
    })
    expect(texts(from)).toEqual(new Set(['Book lunch for Ada.', 'Book dinner with Ada for Ada.']))
  })

  it('leaves out an optional slot without a gap', () => {
    const from = grammar(['{polite?} show it {time?}, thanks'], {
      polite: ['Please'],
      time: ['now'],
    })
    expect(texts(from)).toEqual(
      new Set([
        'Please show it now, thanks',
        'Please show it, thanks',
        'show it now, thanks',
        'show it, thanks',
      ]),
    )
  })

  it('puts no space before the punctuation that a slot begins with', () => {
    const from = grammar(['Stop {link} go'], { link: [', then', '. Now'] })
    expect(texts(from)).toEqual(new Set(['Stop, then go', 'Stop. Now go']))
  })

  it('chooses in place, also between slots and nothing', () => {
    const from = grammar(['{a|the {size}|} cat {{sits|lies}|runs}'], { size: ['big'] })
    expect(texts(from)).toContain('the big cat lies')
    expect(texts(from)).toContain('cat runs')
    expect(texts(from).size).toBe(9)
  })

  it('fills a slot once for the whole text where it is told to', () => {
    const from = {
      ...grammar(['{name} is {name}'], { name: ['Ada', 'Bo {digit}'], digit: ['1', '2'] }),
      once: ['name'],
    }
    expect(texts(from)).toEqual(new Set(['Ada is Ada', 'Bo 1 is Bo 1', 'Bo 2 is Bo 2']))
  })

  it('keeps what a backslash protects, and bars outside a choice', () => {
    const from = grammar([
      '<|start|> \\{"a": {1|2}\\} C:\\d',
      '<|start|> \\{"a": {x\\|y|x\\|y}\\} C:\\d',
    ])
    expect(texts(from)).toEqual(
      new Set([
        '<|start|> {"a": 1} C:\\d',
        '<|start|> {"a": 2} C:\\d',
        '<|start|> {"a": x|y} C:\\d',
      ]),
    )
  })

  it('reads one alternative a line', () => {
    expect(lines`
      first {slot}

      second\nwith \{ "two" lines
      a literal \\n
    `).toEqual(['first {slot}', 'second\nwith \\{ "two" lines', 'a literal \\\\n'])
  })

  it('gives the same texts for the same seed', () => {
    const from = grammar(['{a} {a?} {b|c|d}'], { a: ['1', '2', '3', '{a}{a}'] })
    expect([...texts(from)]).toEqual([...texts(from)])
  })

  it('ends, however often a slot names itself', () => {
    const from = grammar(['{list}'], { list: ['{list}{list}', '{list}{list}{list}', 'x'] })
    const random = () => 0
    expect(expand(from, random)).toMatch(/^x+$/)
  })

  it.each([
    ['a slot that does not exist', grammar(['{gone}']), /"gone", named in "start", does not exist/],
    ['a slot that nothing uses', grammar(['a'], { b: ['b'] }), /nothing uses: b/],
    ['slots that only name each other', grammar(['a'], { b: ['{c}'], c: ['{b}'] }), /uses: b, c/],
    ['a slot that never ends', grammar(['{b}'], { b: ['{b} x'] }), /never end: b/],
    ['a missing slot that is filled once', { ...grammar(['a']), once: ['b'] }, /"b", filled once/],
    ['a slot without alternatives', grammar(['{b}'], { b: [] }), /"b" has no alternatives/],
    ['no start sentence', grammar([]), /needs a start sentence/],
    ['a brace that is not closed', grammar(['a {b|c']), /not closed in "start": a \{b\|c/],
    ['a brace that was not opened', grammar(['a} b']), /not opened in "start": a\} b/],
    ['braces round plain words', grammar(['a {b c}']), /neither a slot nor a choice/],
  ])('refuses %s when it is loaded', (_, from, message) => {
    expect(() => defineGrammar(from)).toThrow(message)
  })
})
