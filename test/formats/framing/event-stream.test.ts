import { crc32 } from 'node:zlib'
import {
  frameOf,
  headerTexts,
  readFrame,
  writeFrame,
} from '../../../src/formats/framing/event-stream'
import { FrameCutter } from '../../../src/formats/framing/frame-cutter'
import { bodyOfFramed, framedJson } from '../../../src/formats/framing/framed-json'
import { maxEventLength } from '../../../src/formats/framing/framer'
import { codec, eventIn, frameFor, framesIn, rawFrame, textHeaders } from '../frames'

const event = { contentBlockDelta: { contentBlockIndex: 0, delta: { text: 'Brötchen 🥐' } } }
const frame = frameFor(event)
const event9 = { ':message-type': 'event', ':event-type': 'delta' }

function damaged(at: number): string {
  const unit = String.fromCharCode(frame.charCodeAt(at) ^ 1)
  return frame.slice(0, at) + unit + frame.slice(at + 1)
}

describe('frames', () => {
  test('are cut by their lengths, wherever their bytes are cut', () => {
    const frames = [frame, frameFor({ messageStop: {} }), frame]
    const wire = frames.join('')
    for (let at = 0; at <= wire.length; at++) {
      const cutter = new FrameCutter()
      const cut: string[] = []
      for (const piece of [wire.slice(0, at), wire.slice(at)])
        cutter.push(piece, (one) => cut.push(one))
      expect([...cut, cutter.end()]).toEqual([...frames, ''])
    }
  })

  test('are cut byte by byte', () => {
    const cutter = new FrameCutter()
    const cut: string[] = []
    for (const byte of frame + frame) cutter.push(byte, (one) => cut.push(one))
    expect(cut).toEqual([frame, frame])
  })

  test('are delivered before one that is cut off, which is left', () => {
    expect(framesIn(frame + frame.slice(0, -1))).toEqual([frame, frame.slice(0, -1)])
  })

  test.each([
    ['more than is held', `\u0000\u0010\u0000\u0001${'\0'.repeat(8)}`],
    ['all that four bytes can say', `${'\u00ff'.repeat(4)}${'\0'.repeat(8)}`],
    ['less than a frame has', `\0\0\0\u000f${'\0'.repeat(8)}`],
    ['nothing', '\0'.repeat(12)],
  ])('that say they have %s are refused at once', (_name, prelude) => {
    const cut: string[] = []
    const push = () => new FrameCutter().push(frame + prelude, (one) => cut.push(one))
    expect(push).toThrow(expect.objectContaining({ code: 'coverage-missing' }) as Error)
    expect(cut).toEqual([frame])
  })

  test('may have as many bytes as any event', () => {
    const most = rawFrame({}, Buffer.alloc(maxEventLength - 16))
    expect(framesIn(most + frame)).toEqual([most, frame])
  })
})

describe('a frame', () => {
  test('says what an event is, and is written again as it came', () => {
    const read = readFrame(frame, codec)
    expect(read.name).toBe('contentBlockDelta')
    expect(JSON.parse(framedJson('contentBlockDelta', read.body))).toEqual(event)
    expect(headerTexts(read)).toEqual([])
    expect(writeFrame(read, codec)).toBe(frame)
  })

  test('is made for an event and for an exception', () => {
    expect(frameOf('messageStop', '{"stopReason":"end_turn"}', codec)).toBe(
      frameFor({ messageStop: { stopReason: 'end_turn' } }),
    )
    const { headers } = codec.decode(
      Buffer.from(frameOf('validationException', '{}', codec), 'latin1'),
    )
    expect(headers).toMatchObject({
      ':message-type': { value: 'exception' },
      ':exception-type': { value: 'validationException' },
    })
  })

  test('of an error has its texts in headers', () => {
    const raw = rawFrame(
      textHeaders({ ':message-type': 'error', ':error-code': '500', ':error-message': 'for Mara' }),
      '',
    )
    const read = readFrame(raw, codec)
    expect(read.name).toBeUndefined()
    expect(headerTexts(read)).toEqual(['500', 'for Mara'])
    const other = writeFrame(read, codec, new Map([['for Mara', 'for nobody']]))
    expect(headerTexts(readFrame(other, codec))).toEqual(['500', 'for nobody'])
  })

  test('shows names and values of headers that are not known, and keeps names', () => {
    const read = readFrame(rawFrame(textHeaders({ ...event9, note: 'mine' }), '{}'), codec)
    expect(headerTexts(read)).toEqual(['note', 'mine'])
    expect(() => writeFrame(read, codec, new Map([['note', 'x']]))).toThrow()
  })

  test.each<[string, string]>([
    ...Array.from(frame, (_byte, at): [string, string] => [`damaged at ${at}`, damaged(at)]),
    ['cut off', frame.slice(0, -1)],
    ['too long', `${frame}\0`],
    ['no header at all', rawFrame({}, '{}')],
    ['no kind of message', rawFrame(textHeaders({ ':event-type': 'delta' }), '{}')],
    [
      'an unknown kind of message',
      rawFrame(textHeaders({ ...event9, ':message-type': 'x' }), '{}'),
    ],
    ['no kind of event', rawFrame(textHeaders({ ':message-type': 'event' }), '{}')],
    ['an error with a body', rawFrame(textHeaders({ ':message-type': 'error' }), '{}')],
    [
      'a header of bytes',
      rawFrame(
        { ...textHeaders(event9), more: { type: 'binary', value: Buffer.from('secret') } },
        '{}',
      ),
    ],
    [
      'a header of a number',
      rawFrame({ ...textHeaders(event9), more: { type: 'integer', value: 7 } }, '{}'),
    ],
    ['content that is no JSON', rawFrame(textHeaders({ ...event9, ':content-type': 'x/y' }), 'x')],
    ['a body that is no UTF-8', rawFrame(textHeaders(event9), Buffer.from([0xff]))],
  ])('with %s is refused', (_name, raw) => {
    expect(() => readFrame(raw, codec)).toThrow(
      expect.objectContaining({ code: 'coverage-missing' }) as Error,
    )
  })

  test('with a header twice is refused, of which readers take one or the other', () => {
    const twice = rawFrame(textHeaders({ ...event9, mote: 'a', note: 'b' }), '{}')
    const { headers, body } = codec.decode(Buffer.from(twice, 'latin1'))
    const renamed = Buffer.from(codec.encode({ headers, body }))
    renamed.write('note', renamed.indexOf('mote'))
    const resummed = withSums(renamed)
    expect(codec.decode(resummed).headers).toMatchObject({ note: { value: 'b' } })
    expect(() => readFrame(resummed.toString('latin1'), codec)).toThrow(
      expect.objectContaining({ code: 'coverage-missing' }) as Error,
    )
  })
})

/** A frame with the checksum that belongs to its bytes. */
function withSums(bytes: Buffer): Buffer {
  bytes.writeUInt32BE(crc32(bytes.subarray(0, -4)), bytes.length - 4)
  return bytes
}

describe('the bytes of a chunk', () => {
  const chunkOf = (bytes: string) => JSON.stringify({ bytes, p: 'abc' })
  const base64 = (text: string) => Buffer.from(text).toString('base64')

  test('are opened where they are an event, and closed again', () => {
    const inner = { type: 'content_block_delta', delta: { text: 'Grüße' } }
    const data = framedJson('chunk', chunkOf(base64(JSON.stringify(inner))))
    expect(JSON.parse(data)).toEqual({ chunk: { bytes: inner, p: 'abc' } })
    expect(bodyOfFramed('chunk', data)).toBe(chunkOf(base64(JSON.stringify(inner))))
    expect(eventIn(frameFor({ chunk: { bytes: inner } }))).toEqual({ chunk: { bytes: inner } })
  })

  test.each(['Good morning', '"quoted"', '{broken', '12', ''])(
    'are a text where they are none: %j',
    (text) => {
      const data = framedJson('chunk', chunkOf(base64(text)))
      expect(JSON.parse(data)).toEqual({ chunk: { bytes: text, p: 'abc' } })
      expect(bodyOfFramed('chunk', data)).toBe(chunkOf(base64(text)))
    },
  )

  test.each([
    ['are no base64', chunkOf('!!!')],
    ['are base64 with something between', chunkOf('YWJj\nYWJj')],
    ['are no UTF-8', chunkOf(Buffer.from([0xff, 0xfe]).toString('base64'))],
    ['come twice', '{"bytes":"YQ==","bytes":"Yg=="}'],
    ['come in no JSON', '{"bytes":'],
  ])('are refused where they %s', (_name, body) => {
    expect(() => framedJson('chunk', body)).toThrow(
      expect.objectContaining({ code: 'coverage-missing' }) as Error,
    )
  })

  test('are nothing special in an event of another kind', () => {
    expect(framedJson('other', chunkOf('!!!'))).toBe(`{"other":${chunkOf('!!!')}}`)
  })

  test('and the kind of an event cannot be changed', () => {
    expect(() => bodyOfFramed('chunk', '{"chunk~2":{}}')).toThrow()
    expect(() => bodyOfFramed('chunk', '{"chunk":{},"more":{}}')).toThrow()
  })
})
