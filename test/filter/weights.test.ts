import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { watchBody } from '../../src/controls/filter'
import { GuardError } from '../../src/core/errors'
import type { PassingHead } from '../../src/core/filter'
import { floats, harmless, models } from '../support/model-files'

const plain: PassingHead = {
  ...{ status: 200, isPart: false },
  ...{ contentEncoding: undefined, contentLength: undefined },
}

/** What was asked about a body in chunks, and how many bytes were held before it was known. */
function seen(body: Buffer, size: number, head: Partial<PassingHead> = {}) {
  const asked: string[] = []
  const onExport = (what: string) => {
    asked.push(what)
    return { count: () => undefined, end: () => undefined }
  }
  const watch = watchBody({ head: { ...plain, ...head }, onExport })
  let held = 0
  for (let isBegun = false; !isBegun;) {
    held = Math.min(body.length, held + size)
    isBegun = watch.begin(body.subarray(0, held), held === body.length)
  }
  watch.count(body.subarray(0, held))
  for (let at = held; at < body.length; at += size) watch.count(body.subarray(at, at + size))
  return { asked, held }
}

describe.each(Object.entries(models))('%s', (_name, body) => {
  test.each([1, 7, 512, 100_000])('is known as a model in chunks of %i bytes', (size) => {
    const { asked, held } = seen(body, size)
    expect(asked).toHaveLength(1)
    expect(held).toBeLessThanOrEqual(1024 + size)
  })

  test.each<[string, Buffer]>([
    ['gzip', gzipSync(body)],
    ['x-gzip', gzipSync(body)],
    ['br', brotliCompressSync(body)],
    ['deflate', deflateSync(body)],
    ['deflate', deflateRawSync(body)],
  ])('is known under the content coding %s', (contentEncoding, packed) => {
    expect(seen(packed, 50, { contentEncoding }).asked).toHaveLength(1)
  })
})

describe.each(Object.entries(harmless))('%s', (_name, body) => {
  test('is no model, and little of it is held back', () => {
    for (const size of [1, 7, 512, 100_000]) {
      const { asked, held } = seen(body, size)
      expect(asked).toEqual([])
      expect(held).toBeLessThanOrEqual(1024 + size)
    }
  })
})

test('a text is let go with its first bytes', () => {
  expect(seen(Buffer.from('data: hello\n\n'.repeat(50)), 4).held).toBe(4)
})

test.each([512, 1024, 2048])('HDF5 is found behind a user block of %i bytes', (length) => {
  const body = Buffer.concat([
    Buffer.alloc(length, 'x'),
    Buffer.from('\x89HDF\r\n\x1a\n', 'latin1'),
    floats,
  ])
  for (const size of [1, 100, 100_000]) expect(seen(body, size).asked).toEqual(['HDF5'])
})

test.each(['zstd', 'gzip, gzip', 'compress', 'nonsense'])(
  'what is coded by %s may be a model',
  (contentEncoding) => {
    expect(seen(floats, 100, { contentEncoding }).asked).toHaveLength(1)
  },
)

test('so may what is not packed as it says, and what hides its beginning behind a long head', () => {
  expect(seen(floats, 100, { contentEncoding: 'gzip' }).asked).toHaveLength(1)
  // A file name of 8,000 characters in the head of gzip.
  const packed = gzipSync(Buffer.from('hello'))
  const head = Buffer.concat([packed.subarray(0, 3), Buffer.from([8]), packed.subarray(4, 10)])
  const long = Buffer.concat([head, Buffer.alloc(8000, 'n'), Buffer.from([0]), packed.subarray(10)])
  expect(seen(long, 100, { contentEncoding: 'gzip' }).asked).toHaveLength(1)
})

test('a part of a body may be one, and is asked about before anything of it is seen', () => {
  const onExport = () => {
    throw new GuardError('export-denied')
  }
  expect(() => watchBody({ head: { ...plain, isPart: true }, onExport })).toThrow(GuardError)
})
