import { crc32, deflateSync } from 'node:zlib'

/** What must not be left in a file once its metadata was taken out. */
export const hidden = 'GPS 52.5200 13.4050 ada.lovelace@example.org'

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')

function uint(bytes: number, value: number, isLittle = false): Buffer {
  const made = Buffer.alloc(bytes)
  if (isLittle) made.writeUIntLE(value, 0, bytes)
  else made.writeUIntBE(value, 0, bytes)
  return made
}

/** Exif data with an orientation and a comment. */
export function exif(orientation = 6, isLittle = false): Buffer {
  const number = (bytes: number, value: number) => uint(bytes, value, isLittle)
  const entry = (tag: number, type: number, count: number, value: Buffer) =>
    Buffer.concat([number(2, tag), number(2, type), number(4, count), value])
  return Buffer.concat([
    latin1(isLittle ? 'II*\0' : 'MM\0*'),
    number(4, 8),
    number(2, 2),
    entry(0x010e, 2, hidden.length, number(4, 38)),
    entry(0x0112, 3, 1, Buffer.concat([number(2, orientation), Buffer.alloc(2)])),
    number(4, 0),
    latin1(hidden),
  ])
}

export function pngChunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([latin1(type), data])
  return Buffer.concat([uint(4, data.length), named, uint(4, crc32(named))])
}

/** A picture in shades of grey, with other chunks before its pixels. */
export function pngPicture(chunks: readonly Buffer[] = [], width = 4, height = 3): Buffer {
  const rows = Array.from({ length: Math.min(height, 16) }, (_, row) => [
    0,
    ...Array.from({ length: Math.min(width, 16) }, (_, column) => (row * 40 + column * 9) % 256),
  ])
  return Buffer.concat([
    latin1('\x89PNG\r\n\x1a\n'),
    pngChunk('IHDR', Buffer.concat([uint(4, width), uint(4, height), latin1('\x08\0\0\0\0')])),
    ...chunks,
    pngChunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}

export const pngMetadata: readonly Buffer[] = [
  pngChunk('tEXt', latin1(`Comment\0${hidden}`)),
  pngChunk('zTXt', Buffer.concat([latin1('Comment\0\0'), deflateSync(latin1(hidden))])),
  pngChunk('iTXt', latin1(`XML:com.adobe.xmp\0\0\0\0\0${hidden}`)),
  pngChunk('iCCP', Buffer.concat([latin1(`${hidden}\0\0`), deflateSync(latin1(hidden))])),
  pngChunk('eXIf', exif()),
  pngChunk('tIME', latin1('\x07\xea\x0b\x1c\x0c\0\0')),
  pngChunk('prVt', latin1(hidden)),
  pngChunk('gAMA', Buffer.concat([uint(4, 45_455), latin1(hidden)])),
]

export function jpegSegment(marker: number, data: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0xff, marker]), uint(2, data.length + 2), data])
}

/** A grey picture of eight by eight, with other segments at its beginning. */
export function jpegPicture(segments: readonly Buffer[] = [], width = 8, height = 8): Buffer {
  const code = (kind: number) =>
    jpegSegment(0xc4, Buffer.concat([Buffer.from([kind, 1]), Buffer.alloc(15), Buffer.from([0])]))
  return Buffer.concat([
    latin1('\xff\xd8'),
    ...segments,
    jpegSegment(0xdb, Buffer.concat([Buffer.from([0]), Buffer.alloc(64, 1)])),
    jpegSegment(
      0xc0,
      Buffer.concat([Buffer.from([8]), uint(2, height), uint(2, width), latin1('\x01\x01\x11\0')]),
    ),
    code(0x00),
    code(0x10),
    jpegSegment(0xda, latin1('\x01\x01\0\0\x3f\0')),
    // No difference and no coefficients, then ones; behind it a stuffed byte and a restart marker.
    Buffer.from([0x3f, 0xff, 0x00, 0xff, 0xd0, 0x3f]),
    latin1('\xff\xd9'),
  ])
}

export const jpegMetadata: readonly Buffer[] = [
  jpegSegment(0xe0, Buffer.concat([latin1('JFIF\0\x01\x01\0\0\x48\0\x48\x01\x01'), latin1('GPS')])),
  jpegSegment(0xe1, Buffer.concat([latin1('Exif\0\0'), exif()])),
  jpegSegment(0xe1, latin1(`http://ns.adobe.com/xap/1.0/\0<x>${hidden}</x>`)),
  jpegSegment(0xe2, latin1(`ICC_PROFILE\0\x01\x01${hidden}`)),
  jpegSegment(0xed, latin1(`Photoshop 3.0\0${hidden}`)),
  jpegSegment(0xee, latin1(`Adobe\0\x64\0\0\0\0\x01${hidden}`)),
  jpegSegment(0xfe, latin1(hidden)),
]

export function riffChunk(id: string, data: Buffer): Buffer {
  const padding = Buffer.alloc(data.length % 2)
  return Buffer.concat([latin1(id), uint(4, data.length, true), data, padding])
}

export function riff(form: string, chunks: readonly Buffer[]): Buffer {
  const data = Buffer.concat([latin1(form), ...chunks])
  return Buffer.concat([latin1('RIFF'), uint(4, data.length, true), data])
}

/** The header of a lossless picture, and something for its bits. */
export function webpPixels(width = 5, height = 3): Buffer {
  const size = (width - 1) | ((height - 1) << 14)
  return riffChunk('VP8L', Buffer.concat([latin1('\x2f'), uint(4, size, true), latin1('pixels')]))
}

export function webpCanvas(flags: number, width = 5, height = 3): Buffer {
  const sides = Buffer.concat([uint(3, width - 1, true), uint(3, height - 1, true)])
  return riffChunk('VP8X', Buffer.concat([Buffer.from([flags, 0, 0, 0]), sides]))
}

export function webpPicture(chunks: readonly Buffer[] = []): Buffer {
  return riff('WEBP', [webpCanvas(0x2c), ...chunks, webpPixels()])
}

export const webpMetadata: readonly Buffer[] = [
  riffChunk('ICCP', latin1(hidden)),
  riffChunk('EXIF', exif()),
  riffChunk('XMP ', latin1(`<x>${hidden}</x>`)),
  riffChunk('HIDE', latin1(hidden)),
]

/** A part of a GIF that is told in blocks. */
export function gifExtension(label: number, ...blocks: readonly string[]): Buffer {
  const told = blocks.map((block) => Buffer.concat([uint(1, block.length), latin1(block)]))
  return Buffer.concat([Buffer.from([0x21, label]), ...told, Buffer.from([0])])
}

export const gifControl = gifExtension(0xf9, '\0\x0a\0\0')

export function gifFrame(width = 2, height = 2): Buffer {
  const place = [0, 0, width, height].map((side) => uint(2, side, true))
  return Buffer.concat([latin1(','), ...place, latin1('\0\x02\x02\x4c\x01\0')])
}

export function gifPicture(blocks: readonly Buffer[], width = 2, height = 2): Buffer {
  const screen = Buffer.concat([uint(2, width, true), uint(2, height, true), latin1('\x80\0\0')])
  const colours = latin1('\0\0\0\xff\xff\xff')
  return Buffer.concat([latin1('GIF89a'), screen, colours, ...blocks, latin1(';')])
}

export const gifMetadata: readonly Buffer[] = [
  gifExtension(0xfe, hidden),
  gifExtension(0xff, 'XMP DataXMP', hidden),
  gifExtension(0x01, 'x'.repeat(12), hidden),
]

export const gifLoop = gifExtension(0xff, 'NETSCAPE2.0', '\x01\0\0')

export function wavSound(chunks: readonly Buffer[] = []): Buffer {
  const format = riffChunk('fmt ', latin1('\x01\0\x01\0\x40\x1f\0\0\x40\x1f\0\0\x01\0\x08\0'))
  return riff('WAVE', [format, ...chunks, riffChunk('data', latin1('\x80\x82\x84'))])
}

const wavMetadata: readonly Buffer[] = [
  riffChunk('LIST', latin1(`INFOICMT${hidden}`)),
  riffChunk('bext', latin1(hidden)),
  riffChunk('id3 ', latin1(`ID3\x03\0\0\0\0\0\x7f${hidden}`)),
]

/** A frame of 64 kilobits per second at 44.1 kHz, which is 208 bytes long. */
export const mp3Frame = Buffer.concat([Buffer.from([0xff, 0xfb, 0x50, 0xc4]), Buffer.alloc(204, 7)])

export function id3(text = hidden): Buffer {
  return Buffer.concat([latin1('ID3\x04\0\0\0\0\0'), uint(1, text.length), latin1(text)])
}

/** One of each kind that metadata can be taken out of, without any. */
export const samples = {
  'image/png': pngPicture(),
  'image/jpeg': jpegPicture(),
  'image/webp': riff('WEBP', [webpPixels()]),
  'image/gif': gifPicture([gifFrame()]),
  'audio/wav': wavSound(),
  'audio/mpeg': Buffer.concat([mp3Frame, mp3Frame]),
} as const

/** The same with metadata wherever they can be, and more behind the end. */
export const described: Readonly<Record<keyof typeof samples, Buffer>> = {
  'image/png': Buffer.concat([pngPicture(pngMetadata), latin1(hidden)]),
  'image/jpeg': Buffer.concat([jpegPicture(jpegMetadata), latin1(hidden)]),
  'image/webp': Buffer.concat([webpPicture(webpMetadata), latin1(hidden)]),
  'image/gif': Buffer.concat([gifPicture([...gifMetadata, gifFrame()]), latin1(hidden)]),
  'audio/wav': Buffer.concat([wavSound(wavMetadata), latin1(hidden)]),
  'audio/mpeg': Buffer.concat([id3(), mp3Frame, mp3Frame, latin1(`TAG${hidden}`.padEnd(128))]),
}

/** A `data:` URL of a picture of the smallest kind. */
export const pictureUrl = `data:image/png;base64,${pngPicture().toString('base64')}`
