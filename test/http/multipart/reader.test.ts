import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { boundaryOf } from '../../../src/http/multipart/boundary'
import { readForm, type FormPart } from '../../../src/http/multipart/form'
import { smallForm, uploadForm } from '../../../src/http/multipart/limits'
import { readMultipart } from '../../../src/http/multipart/reader'
import { formWriter, writeForm } from '../../../src/http/multipart/writer'

const limits = smallForm(1_048_576)
const contentType = 'multipart/form-data; boundary=XX'

function partsOf(lines: readonly string[]): readonly FormPart[] {
  return readForm(Buffer.from(lines.join('\r\n')), contentType, limits)
}

const field = ['--XX', 'Content-Disposition: form-data; name="a"', '', 'one']

test('reads fields and files in order, byte for byte', () => {
  const parts = partsOf([
    ...field,
    '--XX',
    'content-disposition: Form-Data;name=b; filename="rows.jsonl"',
    'Content-Type: application/jsonl',
    '',
    '{"x":"--XX"}\n\r\n-- XX',
    '--XX--',
    '',
  ])
  expect(parts.map(({ head, bytes }) => ({ ...head, text: String(bytes) }))).toEqual([
    { name: 'a', filename: undefined, type: undefined, text: 'one' },
    {
      name: 'b',
      filename: 'rows.jsonl',
      type: 'application/jsonl',
      text: '{"x":"--XX"}\n\r\n-- XX',
    },
  ])
})

const heads = fc.record({
  name: fc.stringMatching(/^[a-z][\w "é.\r\n-]{0,20}\[\]$/),
  filename: fc.option(fc.stringMatching(/^[\wä ".-]{1,20}[a-z]$/), { nil: undefined }),
  type: fc.constantFrom(undefined, 'text/plain', 'application/jsonl; charset=utf-8'),
})
const contents = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc.constantFrom('\r\n--', '\r\n', '\r', '--portcullis-', '').map((text) => Buffer.from(text)),
)

test('reads what it writes, however the bytes are cut', () => {
  const forms = fc.array(fc.record({ head: heads, bytes: contents.map((b) => Buffer.from(b)) }), {
    minLength: 1,
    maxLength: 6,
  })
  fc.assert(
    fc.property(
      forms,
      fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1 }),
      (form, cuts) => {
        const writer = formWriter(randomBytes)
        const body = writeForm(form, writer)
        const read: FormPart[] = []
        const reader = readMultipart(boundaryOf(writer.contentType), limits, (head) => {
          const chunks: Buffer[] = []
          return {
            data: (chunk) => void chunks.push(chunk),
            end: () => void read.push({ head, bytes: Buffer.concat(chunks) }),
          }
        })
        for (let at = 0, turn = 0; at < body.length; turn += 1) {
          const size = cuts[turn % cuts.length] ?? 1
          reader.write(Buffer.from(body.subarray(at, at + size)))
          at += size
        }
        reader.end()
        const escaped = (text: string) =>
          text.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
        expect(read).toEqual(
          form.map(({ head: { name, filename, type }, bytes }) => ({
            head: { name: escaped(name), filename: filename && escaped(filename), type },
            bytes,
          })),
        )
      },
    ),
  )
})

test('reads what fetch writes, and fetch reads what it writes', async () => {
  const form = new FormData()
  form.set('purpose', 'fine-tune')
  form.set('file', new Blob(['{"a":1}\n{"a":2}'], { type: 'application/jsonl' }), 'Übung "1".jsonl')
  const request = new Request('http://localhost', { method: 'POST', body: form })
  const bytes = Buffer.from(await request.arrayBuffer())
  const parts = readForm(bytes, request.headers.get('content-type') ?? '', limits)
  const writer = formWriter(randomBytes)
  const headers = { 'content-type': writer.contentType }
  const body = new Uint8Array(writeForm(parts, writer))
  const again = await new Request('http://localhost', { method: 'POST', headers, body }).formData()
  const file = again.get('file') as File
  expect(again.get('purpose')).toBe('fine-tune')
  expect(await file.text()).toBe('{"a":1}\n{"a":2}')
  expect(file.type).toBe('application/jsonl')
  expect(file.name).toContain('Übung')
})

const disposition = 'Content-Disposition: form-data; name="a"'
const withHeaders = (...headers: readonly string[]) => ['--XX', ...headers, '', 'one', '--XX--', '']
const refused: [string, readonly string[], string?][] = [
  ['a form without an end', [...field, '']],
  ['text before the first boundary', ['hello', ...field, '--XX--', '']],
  ['an empty line before the first boundary', ['', ...field, '--XX--', '']],
  ['text after the last boundary', [...field, '--XX--', 'more']],
  ['another form after the last boundary', [...field, '--XX--', ...field, '--XX--', '']],
  ['lines that end in LF', [[...field, '--XX--', ''].join('\n')]],
  ['a boundary that goes on', ['--XXY', ...field.slice(1), '--XX--', '']],
  ['a boundary and one hyphen', ['--XX-', ...field.slice(1), '--XX--', '']],
  ['a boundary and white space', ['--XX ', ...field.slice(1), '--XX--', '']],
  ['a part without an end of its headers', ['--XX', disposition, '--XX--', '']],
  ['a part without headers', ['--XX', '', 'one', '--XX--', '']],
  ['a part without a name', withHeaders('Content-Disposition: form-data')],
  ['an empty name', withHeaders('Content-Disposition: form-data; name=""')],
  ['two names', withHeaders(`${disposition}; name="b"`)],
  ['two names of a file', withHeaders(`${disposition}; filename="x"; FileName="y"`)],
  ['a name in an extended form', withHeaders(`${disposition}; filename="x"; filename*=UTF-8''y`)],
  ['a name in an extended form alone', withHeaders(`${disposition}; filename*=UTF-8''y`)],
  ['a name in pieces', withHeaders(`${disposition}; filename*0="x"; filename*1="y"`)],
  ['an escaped quote', withHeaders('Content-Disposition: form-data; name="a\\"; filename=\\"b"')],
  ['a path as the name of a file', withHeaders(`${disposition}; filename="../x"`)],
  ['an empty name of a file', withHeaders(`${disposition}; filename=""`)],
  ['a parameter that forms do not have', withHeaders(`${disposition}; size=3`)],
  ['another disposition', withHeaders('Content-Disposition: attachment; name="a"')],
  ['a disposition that comes twice', withHeaders(disposition, disposition)],
  ['a header that forms do not have', withHeaders(disposition, 'X-Other: 1')],
  ['a wrong length', withHeaders(disposition, 'Content-Length: 4')],
  ['parts within parts', withHeaders(disposition, 'Content-Type: multipart/mixed; boundary=Y')],
  ['a malformed type', withHeaders(disposition, 'Content-Type: text')],
  ['another charset', withHeaders(disposition, 'Content-Type: text/plain; charset=utf-16'), '415'],
  ['base64', withHeaders(disposition, 'Content-Transfer-Encoding: base64'), '415'],
  [
    'quoted-printable',
    withHeaders(disposition, 'content-transfer-encoding:quoted-printable'),
    '415',
  ],
  ['a field that names the charset', withHeaders('Content-Disposition: form-data; name=_charset_')],
  ['a field named __proto__', withHeaders('Content-Disposition: form-data; name=__proto__')],
  ['a field that comes twice', [...field, ...field, '--XX--', '']],
  ['a file that comes twice', [...field, '--XX', `${disposition}; filename=x`, '', '1', '--XX--']],
]

test.each(refused)('refuses %s', (_, lines, status = '400') => {
  expect(() => partsOf(lines)).toThrow(expect.objectContaining({ status: Number(status) }))
})

test('refuses a name that is not UTF-8', () => {
  const body = Buffer.from(withHeaders(disposition.replace('a', '\xff')).join('\r\n'), 'latin1')
  expect(() => readForm(body, contentType, limits)).toThrow(
    expect.objectContaining({ code: 'body-malformed' }),
  )
})

test('a field may come often where its name says so', () => {
  const item = ['--XX', 'Content-Disposition: form-data; name="a[]"', '', 'one']
  expect(partsOf([...item, ...item, '--XX--', ''])).toHaveLength(2)
})

const bombs: readonly (readonly [string, string, string])[] = [
  ['100,000 parts', '', `--XX\r\n${disposition.replace('a"', 'a[]"')}\r\n\r\n\r\n`.repeat(100_000)],
  ['endless headers', `--XX\r\n${disposition}\r\n`, 'X-A: b\r\n'.repeat(500_000)],
  ['an endless header', `--XX\r\n${disposition}`, ' '.repeat(4_000_000)],
  ['many headers', `--XX\r\n${disposition}\r\n`, `Content-Type: a/b\r\n`.repeat(5) + '\r\none'],
  ['a long header', '--XX\r\nContent-Type: ', `${'a'.repeat(5000)}\r\n${disposition}\r\n\r\none`],
]

test.each(bombs)('refuses %s before it was read to its end', (_, start, more) => {
  const reader = readMultipart('XX', uploadForm(1_000_000_000), () => ({
    data: () => undefined,
    end: () => undefined,
  }))
  const body = Buffer.from(start + more)
  let read = 0
  const feed = (): void => {
    for (; read < body.length; read += 16_384) reader.write(body.subarray(read, read + 16_384))
  }
  expect(feed).toThrow(expect.objectContaining({ code: 'body-limit' }))
  expect(read).toBeLessThanOrEqual(32_768)
})

test('holds fields and files to their size', () => {
  const reader = (name: string) => {
    const { write } = readMultipart('XX', { ...uploadForm(1000), maxFieldBytes: 10 }, () => ({
      data: () => undefined,
      end: () => undefined,
    }))
    write(Buffer.from(`--XX\r\nContent-Disposition: form-data; ${name}\r\n\r\n`))
    return write
  }
  const tooLarge = expect.objectContaining({ code: 'body-too-large' })
  expect(() => reader('name=a')(Buffer.alloc(11))).toThrow(tooLarge)
  expect(() => reader('name=a; filename=b')(Buffer.alloc(1001))).toThrow(tooLarge)
  expect(() => reader('name=a; filename=b')(Buffer.alloc(1000))).not.toThrow()
})

test.each([
  'multipart/form-data',
  'multipart/mixed; boundary=XX',
  'multipart/form-data; boundary=XX; boundary=YY',
  'multipart/form-data; boundary=XX; Boundary = YY',
  'multipart/form-data; boundary*=XX; boundary=YY',
  'multipart/form-data; boundary*0=X; boundary*1=X; boundary=YY',
  'multipart/form-data; boundary=""',
  'multipart/form-data; boundary="XX "',
  `multipart/form-data; boundary=${'X'.repeat(71)}`,
  'multipart/form-data; boundary=XX; charset=utf-16',
  'multipart/form-data; boundary=XX; other=1',
])('refuses a form of the type %s', (type) => {
  expect(() => boundaryOf(type)).toThrow(expect.objectContaining({ code: 'media-unsupported' }))
})

test.each([
  ['multipart/form-data; boundary=XX', 'XX'],
  ['Multipart/Form-Data; charset=UTF-8; BOUNDARY="X Y"', 'X Y'],
  ['multipart/form-data; boundary=----WebKitFormBoundary7MA4', '----WebKitFormBoundary7MA4'],
])('finds the boundary of %s', (type, boundary) => {
  expect(boundaryOf(type)).toBe(boundary)
})
