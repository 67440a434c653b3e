import fc from 'fast-check'
import { createUtf8Decoder, decodeUtf8 } from '../../../src/formats/framing/utf8'

const refused = expect.objectContaining({ code: 'coverage-missing' }) as unknown as Error

function decode(chunks: readonly Buffer[]): string {
  const decoder = createUtf8Decoder()
  const text = chunks.map((chunk) => decoder.write(chunk)).join('')
  decoder.end()
  return text
}

test('decodes the same however the bytes are split', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.nat(12)), (drawn, sizes) => {
      const text = drawn.replaceAll('\0', '')
      const bytes = Buffer.from(text)
      const chunks: Buffer[] = []
      let at = 0
      for (const size of sizes) chunks.push(bytes.subarray(at, (at += size)))
      chunks.push(bytes.subarray(at))
      expect(decode(chunks)).toBe(text)
    }),
    { numRuns: 2000 },
  )
})

test('keeps a byte order mark', () => {
  expect(decode([Buffer.from([0xef, 0xbb]), Buffer.from([0xbf, 0x61])])).toBe('\ufeffa')
})

test('keeps no view of a chunk that its owner may write again', () => {
  const decoder = createUtf8Decoder()
  const chunk = Buffer.from([0x61, 0xc3])
  expect(decoder.write(chunk)).toBe('a')
  chunk.fill(0)
  expect(decoder.write(Buffer.from([0xa9]))).toBe('é')
})

test.each([
  ['a stray continuation', [0x61, 0x80]],
  ['an overlong form', [0xc0, 0xaf]],
  ['a surrogate half', [0xed, 0xa0, 0x80]],
  ['a code point past the last', [0xf4, 0x90, 0x80, 0x80]],
  ['a lead byte followed by ASCII', [0xe2, 0x61, 0x61, 0x61]],
  ['UTF-16', [0xff, 0xfe, 0x61, 0x00]],
])('refuses %s, whole and byte by byte', (_name, bytes) => {
  expect(() => decodeUtf8(Buffer.from(bytes))).toThrow(refused)
  expect(() => decode(bytes.map((byte) => Buffer.from([byte])))).toThrow(refused)
})

test('refuses bytes that end within a character', () => {
  expect(() => decode([Buffer.from([0x61, 0xe2, 0x82])])).toThrow(refused)
})

test('refuses a NUL: text in UTF-16 would pass for UTF-8', () => {
  const bytes = Buffer.from('secret', 'utf16le')
  expect(() => decodeUtf8(bytes)).toThrow(expect.objectContaining({ code: 'coverage-missing' }))
  expect(() => createUtf8Decoder().write(bytes)).toThrow(
    expect.objectContaining({ code: 'coverage-missing' }),
  )
})
