import fc from 'fast-check'
import { identify } from '../../src/media/identify'
import { readPayload } from '../../src/media/payload'
import { samples } from './pictures'

const nothing = { holder: undefined, outer: undefined }
const read = (text: string) => readPayload(text, nothing)
const bytesOf = (text: string) => read(text)?.bytes().toString('latin1')

describe('base64', () => {
  test.each([
    ['', ''],
    ['YQ==', 'a'],
    ['YQ', 'a'],
    ['YWI=', 'ab'],
    [' Y W\r\nJj\t', 'abc'],
    ['-_-_', '\xfb\xff\xbf'],
    ['+/+/', '\xfb\xff\xbf'],
  ])('%j is read', (text, bytes) => {
    expect(bytesOf(text)).toBe(bytes)
    expect(read(text)?.size).toBe(bytes.length)
  })

  test.each([
    'Y',
    'YQ=',
    'Y===',
    'YQ==YQ==',
    '=YQ=',
    'YQ-/',
    'Y*Q=',
    'YQ==x',
    'Ym\u00e9',
    'Y\0Q=',
    'Y\u00a0Q=',
  ])('%j has no one reading', (text) => {
    expect(read(text)).toBeUndefined()
  })

  test('the head is what the bytes begin with', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.nat(40), (bytes, length) => {
        const text = Buffer.from(bytes).toString('base64')
        const head = read(text)?.head(length) ?? Buffer.alloc(0)
        expect(Buffer.from(bytes).subarray(0, length).equals(head.subarray(0, length))).toBe(true)
        expect(head.length).toBeLessThanOrEqual(length + 3)
      }),
    )
  })

  test.each(['base64', 'base64url'] as const)('%s is written as it was', (encoding) => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), fc.boolean(), (bytes, isPadded) => {
        const padded = Buffer.from(bytes).toString(encoding)
        const text = isPadded ? padded : padded.replace(/=+$/, '')
        const payload = read(text)
        expect(payload?.encode(payload.bytes())).toBe(text)
      }),
    )
  })
})

describe('data: URLs', () => {
  test.each([
    ['data:image/png;base64,YWJj', 'abc', ['image/png']],
    ['DATA:Image/PNG;BASE64,YWJj', 'abc', ['image/png']],
    ['data:image/jpg;name=a.png;base64,YWJj', 'abc', ['image/jpeg']],
    ['data:;base64,YWJj', 'abc', []],
    ['data:,a%20b+c', 'a b+c', ['text/plain']],
    ['data:text/plain;charset=UTF-8,%c3%a9', '\xc3\xa9', ['text/plain']],
    ['data:text/plain,\u00e9', '\xc3\xa9', ['text/plain']],
    ['data:image/png;base64,YW%4Aj', 'abc', ['image/png']],
    ['data:application/octet-stream;base64,YWJj', 'abc', []],
  ])('%s is read', (text, bytes, declared) => {
    expect(bytesOf(text)).toBe(bytes)
    expect(read(text)?.declared).toEqual(declared)
  })

  test.each([
    'data:',
    'data:image/png;base64',
    'data:image/png;base64;base64,YWJj',
    'data:image/png;base64;x=y,YWJj',
    'data:image/png;base64;x,YWJj',
    'data:image/png,;base64,%zz',
    'data:text/plain;charset=utf-7,+AGE-',
    'data:text/plain;charset=utf-8;charset=utf-16,a',
    'data:text/plain,a#b',
    'data:text/plain,a\nb',
    'data:text/plain,100%',
    'data:image/png ;base64,YWJj',
    'data:image/png;base64,Y*Jj',
    `data:${'a'.repeat(600)}/b,c`,
    'da\nta:image/png;base64,YWJj',
    ' data:image/png;base64,YWJj',
  ])('%j has no one reading', (text) => {
    expect(read(text)).toBeUndefined()
  })

  test('other bytes are written in the same way', () => {
    const bytes = Buffer.from([0, 0x80, 0xff])
    const written = (text: string) => read(text)?.encode(bytes)
    expect(written('data:image/png;name=a;base64,YWJj')).toBe('data:image/png;name=a;base64,AID/')
    expect(written('data:,abc')).toBe('data:,%00%80%FF')
    expect(read('data:,abc')?.encode(Buffer.from('a é,#%'))).toBe('data:,a%20%C3%A9%2C%23%25')
  })
})

describe('what a part is declared as', () => {
  const png = samples['image/png'].toString('base64')
  const typeOf = (holder: object, text = png, outer?: object): string => {
    const payload = readPayload(text, { holder, outer })
    const identity = payload && identify(payload)
    if (identity === undefined) return 'no one reading'
    if (identity.kind === 'refused') return identity.detail
    return identity.kind === 'text' ? identity.text : identity.types.join()
  }

  test.each<[string, object, object | undefined, string]>([
    ['nothing', {}, undefined, 'image/png'],
    ['its type', { media_type: 'image/png' }, undefined, 'image/png'],
    ['its type, oddly', { mimeType: 'IMAGE/PNG; q=1' }, undefined, 'image/png'],
    ['any bytes', { mime_type: 'application/octet-stream' }, undefined, 'image/png'],
    ['any picture', { mediaType: 'image/*' }, undefined, 'image/png'],
    [
      'any sound',
      { mediaType: 'audio/*' },
      undefined,
      'a part is declared as another type and is image/png',
    ],
    [
      'another',
      { mimeType: 'image/jpeg' },
      undefined,
      'a part is declared as image/jpeg and is image/png',
    ],
    [
      'two',
      { mimeType: 'image/png', mime_type: 'image/gif' },
      undefined,
      'a part is declared as image/gif and image/png and is image/png',
    ],
    [
      'one that nobody knows',
      { mimeType: 'x/y' },
      undefined,
      'a part is declared as another type and is image/png',
    ],
    ['a word', { format: 'png' }, undefined, 'image/png'],
    [
      'a wrong word',
      { format: 'wav' },
      undefined,
      'a part is declared as audio/wav and is image/png',
    ],
    [
      'a word around it',
      {},
      { format: 'mp3' },
      'a part is declared as audio/mpeg and is image/png',
    ],
    ['its name', { filename: 'A.PNG' }, undefined, 'image/png'],
    [
      'a wrong name',
      { filename: 'a.pdf' },
      undefined,
      'a part is declared as application/pdf and is image/png',
    ],
    [
      'a type and a wrong name',
      { mimeType: 'image/png', filename: 'a.jpg' },
      undefined,
      'image/png',
    ],
    [
      'a text',
      { mimeType: 'text/plain' },
      undefined,
      'a part is declared as another type and is image/png',
    ],
    ['a number', { mimeType: 7 }, undefined, 'no one reading'],
    ['a list', { mimeType: ['image/png'] }, undefined, 'no one reading'],
  ])('%s', (_title, holder, outer, type) => {
    expect(typeOf(holder, png, outer)).toBe(type)
  })

  test('only what is declared as characters, and is some, is a text', () => {
    const text = (written: string) => Buffer.from(written).toString('base64')
    expect(typeOf({ mimeType: 'text/csv' }, text('a,b'))).toBe('a,b')
    expect(typeOf({ mimeType: 'application/ld+json' }, text('{}'))).toBe('{}')
    expect(typeOf({ filename: 'notes.md' }, text('# é'))).toBe('# é')
    expect(typeOf({}, text('a,b'))).toBe('a part is of no type that is known')
    expect(typeOf({ mimeType: 'text/plain' }, text('a\0b'))).toMatch(/and is none/)
    expect(
      typeOf({ mimeType: 'text/plain' }, Buffer.from([0xff, 0x61]).toString('base64')),
    ).toMatch(/and is none/)
    expect(typeOf({ mimeType: 'text/plain' }, text('P3 1 1 255 0 0 0'))).toMatch(/read as media/)
    expect(typeOf({ mimeType: 'text/html' }, text('<svg onload=x>'))).toMatch(/image\/svg/)
  })

  test('names that every object has say nothing', () => {
    const holder = Object.create({ mimeType: 'image/jpeg' }) as object
    expect(typeOf(holder)).toBe('image/png')
  })
})
