import { inflateSync } from 'node:zlib'
import { gif, jpeg, mp3, png, wav, webp } from '../../../src/media/metadata/all'
import { orientationIn } from '../../../src/media/metadata/orientation'
import {
  described,
  exif,
  gifControl,
  gifExtension,
  gifFrame,
  gifLoop,
  gifMetadata,
  gifPicture,
  id3,
  jpegMetadata,
  jpegPicture,
  jpegSegment,
  mp3Frame,
  pngChunk,
  pngMetadata,
  pngPicture,
  riff,
  riffChunk,
  samples,
  wavSound,
  webpCanvas,
  webpMetadata,
  webpPicture,
  webpPixels,
} from '../pictures'

/** The data of each chunk of a PNG, by name. */
function chunksOf(file: Buffer): ReadonlyMap<string, Buffer> {
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const name = file.toString('latin1', at + 4, at + 8)
    chunks.set(name, file.subarray(at + 8, at + 8 + file.readUInt32BE(at)))
  }
  return chunks
}

const bytesOf = (walked: { bytes: Buffer } | undefined): Buffer => walked?.bytes ?? Buffer.alloc(0)

describe('PNG', () => {
  test('pixels stay, and of what was said which way up it is', () => {
    const before = chunksOf(pngPicture(pngMetadata))
    const after = chunksOf(bytesOf(png(pngPicture(pngMetadata))))
    expect([...after.keys()]).toEqual(['IHDR', 'eXIf', 'IDAT', 'IEND'])
    expect(after.get('IHDR')).toEqual(before.get('IHDR'))
    expect(inflateSync(after.get('IDAT')!)).toEqual(inflateSync(before.get('IDAT')!))
    expect(orientationIn(after.get('eXIf')!)).toBe(6)
    expect(after.get('eXIf')).toHaveLength(26)
  })

  test('an animation stays one, and each of its frames counts', () => {
    const frame = Buffer.alloc(26)
    frame.writeUInt32BE(4, 4)
    frame.writeUInt32BE(3, 8)
    const chunks = [
      pngChunk('acTL', Buffer.alloc(8)),
      pngChunk('fcTL', frame),
      pngChunk('fcTL', frame),
    ]
    const walked = png(pngPicture(chunks))
    expect(walked?.pixels).toBe(36)
    expect(walked?.bytes.equals(pngPicture(chunks))).toBe(true)
  })

  test.each([
    ['a chunk that nobody may skip', pngPicture([pngChunk('HIDE', Buffer.alloc(1))])],
    ['two headers', pngPicture([pngChunk('IHDR', Buffer.alloc(13, 1))])],
    ['no pixels', pngPicture([], 0, 5)],
    ['a palette of more than can be', pngPicture([pngChunk('PLTE', Buffer.alloc(771))])],
    [
      'a chunk that is longer than the file',
      Buffer.concat([
        pngPicture().subarray(0, 33),
        Buffer.from([0x7f, 0xff, 0xff, 0xff]),
        pngPicture().subarray(37),
      ]),
    ],
  ])('one with %s is none', (_title, file) => {
    expect(png(file)).toBeUndefined()
  })
})

describe('JPEG', () => {
  const tables = jpegPicture().subarray(2)

  test('tables and scan stay, and of what was said density, orientation and colours', () => {
    const clean = bytesOf(jpeg(jpegPicture(jpegMetadata)))
    expect(clean.subarray(-tables.length).equals(tables)).toBe(true)
    const head = clean.subarray(0, -tables.length).toString('latin1')
    expect(head).toMatch(
      /^\xff\xd8\xff\xe0\0\x10JFIF\0.{7}\0\0\xff\xe1\0\x22Exif\0\0II\*\0.{22}\xff\xee\0\x0eAdobe.{7}$/s,
    )
    expect(orientationIn(clean.subarray(30, 56))).toBe(6)
  })

  test('an orientation that says nothing leaves', () => {
    const upright = jpegSegment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exif(1)]))
    expect(bytesOf(jpeg(jpegPicture([upright]))).equals(jpegPicture())).toBe(true)
  })

  test('a thumbnail behind the end, as of several pictures in one file, leaves', () => {
    const both = Buffer.concat([jpegPicture(), jpegPicture()])
    expect(bytesOf(jpeg(both)).equals(jpegPicture())).toBe(true)
  })

  test('scans of which there are several stay', () => {
    const scan = tables.subarray(tables.indexOf(Buffer.from([0xff, 0xda])), -2)
    const progressive = Buffer.concat([
      jpegPicture().subarray(0, -2),
      scan,
      Buffer.from([0xff, 0xff, 0xd9]),
    ])
    expect(
      bytesOf(jpeg(progressive)).equals(
        Buffer.concat([jpegPicture().subarray(0, -2), scan, Buffer.from([0xff, 0xd9])]),
      ),
    ).toBe(true)
  })

  test.each([
    ['no height, which is told later', jpegPicture([], 8, 0)],
    ['two frames', jpegPicture([jpegSegment(0xc0, Buffer.from([8, 0, 8, 0, 8, 1, 1, 17, 0]))])],
    ['a marker that nobody knows', jpegPicture([jpegSegment(0xf7, Buffer.from('hidden'))])],
    ['bytes between its segments', jpegPicture([Buffer.from('hidden')])],
    ['a segment without a length', jpegPicture([Buffer.from([0xff, 0xfe, 0, 1])])],
    ['no end', jpegPicture().subarray(0, -2)],
  ])('one with %s is none', (_title, file) => {
    expect(jpeg(file)).toBeUndefined()
  })
})

describe('WebP', () => {
  test('pixels stay, and of what was said which way up it is', () => {
    const clean = bytesOf(webp(webpPicture([riffChunk('EXIF', exif(3, true))])))
    expect(clean.includes(webpPixels())).toBe(true)
    expect(clean[20]).toBe(0x08)
    expect(orientationIn(clean.subarray(-26))).toBe(3)
    expect(clean.readUInt32LE(4)).toBe(clean.length - 8)
  })

  test('frames of an animation stay, without what is hidden in them', () => {
    const frame = (extra: readonly Buffer[]) =>
      riffChunk('ANMF', Buffer.concat([Buffer.alloc(16), ...extra, webpPixels()]))
    const file = (extra: readonly Buffer[]) =>
      riff('WEBP', [
        webpCanvas(0x02),
        riffChunk('ANIM', Buffer.alloc(6)),
        frame(extra),
        frame(extra),
      ])
    expect(bytesOf(webp(file(webpMetadata))).equals(file([]))).toBe(true)
    expect(webp(file([]))?.pixels).toBe(30)
  })

  test.each([
    ['no picture', riff('WEBP', [webpCanvas(0)])],
    [
      'a frame in a frame',
      riff('WEBP', [
        webpCanvas(2),
        riffChunk(
          'ANMF',
          Buffer.concat([Buffer.alloc(16), riffChunk('ANMF', Buffer.alloc(16)), webpPixels()]),
        ),
      ]),
    ],
    ['a picture that is none', riff('WEBP', [riffChunk('VP8 ', Buffer.alloc(20))])],
    ['a length beyond its end', riff('WEBP', [webpPixels()]).subarray(0, -2)],
    ['two canvases', riff('WEBP', [webpCanvas(0), webpCanvas(0), webpPixels()])],
  ])('one with %s is none', (_title, file) => {
    expect(webp(file)).toBeUndefined()
  })

  test('a canvas counts, however small its picture', () => {
    expect(webp(riff('WEBP', [webpCanvas(0, 16_384, 16_384), webpPixels()]))?.pixels).toBe(2 ** 28)
  })
})

describe('GIF', () => {
  test('frames, how they appear and how often stay', () => {
    const frames = [gifLoop, gifControl, gifFrame(), gifControl, gifFrame()]
    const walked = gif(gifPicture([...gifMetadata, ...frames, ...gifMetadata]))
    expect(bytesOf(walked).equals(gifPicture(frames))).toBe(true)
    expect(walked?.pixels).toBe(8)
  })

  test('what is said of how a text appears leaves with it', () => {
    const blocks = [gifControl, gifExtension(0x01, 'x'.repeat(12), 'text'), gifFrame()]
    expect(bytesOf(gif(gifPicture(blocks))).equals(gifPicture([gifFrame()]))).toBe(true)
  })

  test.each([
    ['no picture', gifPicture(gifMetadata)],
    ['a block that nobody knows', gifPicture([Buffer.from([0x42, 0])])],
    ['blocks that go on and on', gifPicture([gifFrame()]).subarray(0, -3)],
  ])('one with %s is none', (_title, file) => {
    expect(gif(file)).toBeUndefined()
  })

  test('an end that was left out is made up for', () => {
    expect(bytesOf(gif(samples['image/gif'].subarray(0, -1))).equals(samples['image/gif'])).toBe(
      true,
    )
  })
})

describe('sound', () => {
  test('WAV of a length that nobody knew gets its length', () => {
    const open = Buffer.from(wavSound())
    open.writeUInt32LE(0xffffffff, 4)
    open.writeUInt32LE(0xffffffff, 40)
    const clean = bytesOf(wav(open))
    expect(clean.readUInt32LE(40)).toBe(open.length - 44)
    expect(clean.readUInt32LE(4)).toBe(clean.length - 8)
  })

  test('frames of MP3 stay, tags before and behind them leave', () => {
    const ape = Buffer.from('APETAGEX hidden')
    const file = Buffer.concat([id3(), id3(), Buffer.alloc(9), mp3Frame, mp3Frame, ape])
    expect(bytesOf(mp3(file)).equals(Buffer.concat([mp3Frame, mp3Frame]))).toBe(true)
  })

  test.each([
    ['other bytes behind its frames', Buffer.concat([mp3Frame, Buffer.from('hidden')])],
    ['a tag alone', id3()],
    [
      'a rate that is not told',
      Buffer.concat([Buffer.from([0xff, 0xfb, 0, 0]), Buffer.alloc(300)]),
    ],
  ])('MP3 with %s is none', (_title, file) => {
    expect(mp3(file)).toBeUndefined()
  })

  test('what is described is a whole file to begin with', () => {
    expect(Object.keys(described)).toEqual(Object.keys(samples))
  })
})
