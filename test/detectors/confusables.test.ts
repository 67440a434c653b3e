import fc from 'fast-check'
import { StreamText } from '../../src/controls/filter/hold-back-text'
import { foldConfusables, undecidedFrom } from '../../src/detectors/confusables'
import { asciiFor, latinAlikes } from '../../src/detectors/confusables/table'
import { pii } from '../../src/detectors/all'
import { createScanner } from '../../src/detectors/scanner'
import { viewOf } from '../../src/detectors/normalize'

const fold = (text: string): string => foldConfusables('', text)

describe('look-alikes in a word', () => {
  it.each([
    ['gооgle', 'google', 'Cyrillic'],
    ['gοοgle', 'google', 'Greek'],
    ['аdmin@exаmple.соm', 'admin@example.com', 'Cyrillic at the start, too'],
    ['раураl', 'paypal', 'Cyrillic but for the last letter'],
    ['kհan ցold', 'khan gold', 'Armenian'],
    ['ᎠEᏞTᎪ', 'DELTA', 'Cherokee'],
    ['ꓢtꓮte', 'StAte', 'Lisu'],
    ['ᴘᴀᴜʟ@ɢᴍᴀɪʟ.ᴄᴏᴍ', 'paul@gmail.com', 'small capitals'],
    ['ɡooɡle', 'google', 'variants of Latin letters'],
    ['sk_1а2Ь3с', 'sk_1a2b3c', 'behind digits'],
    ['Ѕ3сrеt', 'S3cret', 'before digits'],
    ['s\u200bе\u200bсret', 's\u200be\u200bcret', 'with invisible characters between them'],
    ['𝐩аss', '𝐩ass', 'behind a letter that NFKC changes'],
  ])('%s are %s (%s)', (text, seen) => {
    expect(fold(text)).toBe(seen)
  })

  it.each([
    ['мама мыла раму', 'of Russian'],
    ['оса', 'that has no other letters'],
    ['info@роса.рф', 'of a domain'],
    ['Αθήνα και Ρόδος', 'of Greek'],
    ['ա ու օր', 'of Armenian'],
    ['А123ВС77', 'of a plate'],
    ['дом 5а, кв. 3', 'behind a digit'],
    ['IP-адрес, API-сервер', 'behind a hyphen'],
    ['Наш PIN', 'next to a Latin word'],
    ['İstanbul’da yaşıyor', 'of Turkish'],
    ['е\u0301а', 'with marks'],
  ])('stay in %s, a word %s', (text) => {
    expect(fold(text)).toBe(text)
  })

  it('stay at the start of a word that has more than 16 of them, and far behind a Latin letter', () => {
    expect(fold(`${'о'.repeat(16)}n`)).toBe(`${'o'.repeat(16)}n`)
    expect(fold(`${'о'.repeat(17)}n`)).toBe(`${'о'.repeat(17)}n`)
    expect(fold(`n${'о'.repeat(26)}`)).toBe(`n${'o'.repeat(25)}о`)
  })

  it('are single units for single units', () => {
    for (const [alike, ascii] of asciiFor) {
      expect(alike).toMatch(/^[^\0-\x7f]$/)
      expect(ascii).toMatch(/^[a-zA-Z\d]$/)
      expect(alike.normalize('NFKC')).toBe(alike)
      expect(/^\p{Script=Latin}$/u.test(alike)).toBe(latinAlikes.includes(alike))
    }
  })
})

it('do not hide an address, whose span is that of what was sent', () => {
  const { scan } = createScanner({ detectors: [pii()] })
  const text = 'Пиши: аdmin@exаmple.соm, а не в чат'
  const found = scan(text).map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`)
  expect(found).toEqual(['pii.email: аdmin@exаmple.соm'])
})

// Letters of several scripts, what stands between them in words, and what parts words.
const words = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        'n',
        'а',
        'а',
        'о',
        'с',
        'д',
        'ο',
        'θ',
        'Ꭰ',
        'ա',
        'ᴀ',
        'é',
        'ａ',
        'ﬁ',
        '𝐚',
        '1',
        '1',
      ],
      ...['_', '\u200b', '\u{e0061}', ' ', '.', '@', '\u0301', '😀', '\ud83d', '\ude00', '٣'],
      ...['оооо', '1111111', '\u200b\u{e0061}\u200b\u200b', 'аааааааааааааааа', 'п'],
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

describe('the view of a text in pieces', () => {
  it('is that of the whole text, wherever it is split, and little of it waits', () => {
    fc.assert(
      fc.property(words, fc.array(fc.nat(12)), (text, sizes) => {
        const stream = new StreamText()
        const whole = viewOf(text).text
        let from = 0
        for (const size of [...sizes, text.length]) {
          stream.append(text.slice(from, from + size))
          from += size
          expect(whole.startsWith(stream.view)).toBe(true)
          expect(stream.held - stream.raw.length).toBeLessThanOrEqual(33)
        }
        stream.close()
        expect(stream.raw).toBe(text)
        expect(stream.view).toBe(whole)
      }),
    )
  })

  it('is that of the whole text at every single split', () => {
    fc.assert(
      fc.property(words, (text) => {
        const whole = viewOf(text).text
        for (let at = 0; at <= text.length; at += 1) {
          const stream = new StreamText()
          stream.append(text.slice(0, at))
          stream.append(text.slice(at))
          stream.close()
          expect(stream.view).toBe(whole)
        }
      }),
    )
  })

  it('is that of the whole text when it comes by single units and is let go', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 4, maxLength: 8 }), (parts) => {
        const text = parts.join('')
        const stream = new StreamText()
        let seen = ''
        const read = (): void => {
          const start = stream.view.length
          seen += stream.view.slice(readTo)
          readTo = start
          const moved = stream.release(stream.raw.length)
          if (moved !== undefined) readTo -= moved.view
        }
        let readTo = 0
        for (let at = 0; at < text.length; at += 1) {
          stream.append(text.charAt(at))
          read()
        }
        stream.close()
        read()
        expect(seen).toBe(viewOf(text).text)
      }),
    )
  })
})

describe('what waits for the rest of its word', () => {
  it.each([
    ['', 'the аос', 4],
    ['', 'да', 2],
    ['n', 'а', 1],
    ['', '5а', 1],
    ['', `${'а'.repeat(17)}`, 17],
  ])('behind %j in %j stands from %d on', (left, text, from) => {
    expect(undecidedFrom(left, text)).toBe(from)
  })
})
