import { DerError, DerReader, openDer, tags } from '../../src/tls/x509/der'
import {
  readBoolean,
  readBytes,
  readExtensions,
  readIntegerKey,
  readNamedBits,
  readObjectId,
  readSmallInteger,
  readTime,
} from '../../src/tls/x509/der-values'

const reader = (hex: string): DerReader =>
  new DerReader(Buffer.from(hex.replaceAll(' ', ''), 'hex'))
const utc = (text: string): DerReader =>
  new DerReader(Buffer.from(`\x17${String.fromCharCode(text.length)}${text}`))
const generalized = (text: string): DerReader =>
  new DerReader(Buffer.from(`\x18${String.fromCharCode(text.length)}${text}`))

describe('values follow one another', () => {
  test('and stand within one another', () => {
    const list = openDer(Buffer.from('3006020105020107', 'hex'), tags.sequence)
    expect([readSmallInteger(list), readSmallInteger(list), list.isAtEnd]).toEqual([5, 7, true])
  })

  test('with lengths of several bytes', () => {
    const bytes = Buffer.concat([Buffer.from('04820100', 'hex'), Buffer.alloc(256, 7)])
    const value = new DerReader(bytes).skip(tags.octetString)
    expect([value.content().length, value.whole().length, value.isAtEnd]).toEqual([256, 260, true])
  })

  test.each([
    ['nothing', ''],
    ['a tag alone', '04'],
    ['a length that reaches too far', '0402ff'],
    ['a length that is missing', '0482'],
    ['an indefinite length', '30800000'],
    ['a length that has a zero before it', '04820001ff'],
    ['a short length in the long form', '048101ff'],
    ['a length of five bytes', '048500000000 01ff'],
    ['a tag of several bytes', '1f8101 00'],
    ['another tag than expected', '0200'],
  ])('%s is refused', (_, hex) => {
    expect(() => reader(hex).skip(tags.octetString)).toThrow(DerError)
  })

  test('a length is that of its own place', () => {
    const list = reader('3003 0405ff 00000000')
    expect(() => list.skip(tags.sequence).inside().skip()).toThrow('a value reaches too far')
  })

  test('nothing may follow a text that is one value', () => {
    expect(() => openDer(Buffer.from('30000500', 'hex'), tags.sequence)).toThrow('a value follows')
  })
})

describe('values are read as what they are', () => {
  test.each([
    ['06032a0304', '1.2.3.4'],
    ['0603551d13', '2.5.29.19'],
    ['06092a864886f70d01010b', '1.2.840.113549.1.1.11'],
    ['0603883703', '2.999.3'],
  ])('object id %s is %s', (hex, id) => expect(readObjectId(reader(hex))).toBe(id))

  test.each(['0600', '06022a80', '06032a8001', '060b2affffffffffffffff7f01'])(
    'no object id: %s',
    (hex) => expect(() => readObjectId(reader(hex))).toThrow(DerError),
  )

  test.each(['0200', '0202007f', '0202ff80', '020500ffffff00ff'])('no integer: %s', (hex) => {
    expect(() => readSmallInteger(reader(hex))).toThrow(DerError)
  })

  test('integers are equal where their bytes are', () => {
    expect(readIntegerKey(reader('020200ff'))).not.toBe(readIntegerKey(reader('0201ff')))
    expect(readIntegerKey(reader('020200ff'))).toBe(readIntegerKey(reader('020200ff')))
  })

  test('numbers are not negative and not large', () => {
    expect(readSmallInteger(reader('020200ff'))).toBe(255)
    expect(() => readSmallInteger(reader('0201ff'))).toThrow('out of bounds')
    expect(() => readSmallInteger(reader('02050100000000'))).toThrow('out of bounds')
  })

  test('a truth is written in one way', () => {
    expect(readBoolean(reader('0101ff'))).toBe(true)
    expect(readBoolean(reader('010100'))).toBe(false)
    expect(() => readBoolean(reader('010101'))).toThrow(DerError)
    expect(() => readBoolean(reader('0102ffff'))).toThrow(DerError)
  })

  test('bits have numbers from the left', () => {
    expect([...readNamedBits(reader('03020106'))]).toEqual([5, 6])
    expect(() => readNamedBits(reader('030108'))).toThrow(DerError)
    expect(readBytes(reader('030200ff'))).toEqual(Buffer.from('ff', 'hex'))
    expect(() => readBytes(reader('030201fe'))).toThrow(DerError)
  })

  test.each<[DerReader, string]>([
    [utc('491231235959Z'), '2049-12-31T23:59:59.000Z'],
    [utc('500101000000Z'), '1950-01-01T00:00:00.000Z'],
    [generalized('20500101000000Z'), '2050-01-01T00:00:00.000Z'],
    [generalized('20280229120000Z'), '2028-02-29T12:00:00.000Z'],
    [generalized('00010101000000Z'), '0001-01-01T00:00:00.000Z'],
  ])('a time is in seconds and in UTC', (time, expected) => {
    expect(new Date(readTime(time)).toISOString()).toBe(expected)
  })

  test.each<[string, DerReader]>([
    ['without seconds', utc('2601010000Z')],
    ['in another zone', utc('260101000000+0100')],
    ['with parts of seconds', generalized('20260101000000.5Z')],
    ['on the 30th of February', generalized('20260230000000Z')],
    ['in the 13th month', utc('261301000000Z')],
    ['in the 25th hour', utc('260101250000Z')],
    ['in a leap second', utc('261231235960Z')],
    ['of nothing', utc('')],
    ['with letters', utc('2601010000aaZ')],
  ])('no time %s', (_, time) => expect(() => readTime(time)).toThrow(DerError))

  test('an extension stands once', () => {
    const one = '300c 0603551d13 0101ff 0402 3000'.replaceAll(' ', '')
    const list = readExtensions(reader(`300e${one}`))
    expect([...list]).toEqual([
      ['2.5.29.19', { critical: true, value: Buffer.from('3000', 'hex') }],
    ])
    expect(() => readExtensions(reader(`301c${one}${one}`))).toThrow('is there twice')
  })
})
