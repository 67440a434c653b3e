import { gzipSync } from 'node:zlib'

/** The beginnings of model files, byte by byte as their libraries write them, with something like weights behind. */

const bytes = (text: string) => Buffer.from(text, 'latin1')

/** Like weights: no two bytes in a row say much, and the same each time. */
export const floats = Buffer.from(
  Array.from({ length: 3000 }, (_, index) => (index * 73 + 41) & 0xff),
)

const u16 = (value: number) => Buffer.from([value & 0xff, value >> 8])
const u32 = (value: number) => {
  const buffer = Buffer.alloc(4)
  buffer.writeUInt32LE(value)
  return buffer
}

function safetensors(
  header = '{"a":{"dtype":"F32","shape":[750],"data_offsets":[0,3000]}}',
): Buffer {
  return Buffer.concat([u32(header.length), u32(0), bytes(header), floats])
}

/** A zip of entries that are stored; sizes stand behind the entries where they are streamed. */
function zipOf(entries: Readonly<Record<string, string>>, streamed = false): Buffer {
  const all = Object.entries(entries).map(([name, content]) => {
    const size = streamed ? 0 : content.length
    const flags = streamed ? 8 : 0
    const head = [
      u32(0x04034b50),
      u16(20),
      u16(flags),
      u16(0),
      u32(0),
      u32(0),
      u32(size),
      u32(size),
    ]
    return Buffer.concat([...head, u16(name.length), u16(0), bytes(name), bytes(content)])
  })
  return Buffer.concat([...all, floats])
}

/** One field of a protobuf message, of a length below 128. */
const field = (tag: number, content: string) =>
  bytes(String.fromCharCode(tag, content.length) + content)

export const models: Readonly<Record<string, Buffer>> = {
  safetensors: safetensors(),
  'safetensors with blanks in its header': safetensors('{ "a": {}}   '),
  GGUF: Buffer.concat([bytes('GGUF'), u32(3), u32(2), u32(0), floats]),
  'GGML of old': Buffer.concat([bytes('lmgg'), floats]),
  'pickle 2': Buffer.concat([bytes('\x80\x02}q\x00'), floats]),
  'pickle 4': Buffer.concat([bytes('\x80\x04\x95\x10\x00\x00\x00\x00\x00\x00\x00\x8c'), floats]),
  'torch of old': Buffer.concat([bytes('\x80\x02\x8a\nl\xfc\x9cF\xf9 j\xa8P\x19.'), floats]),
  torch: zipOf({ 'archive/data.pkl': '\x80\x02}q\x00.', 'archive/byteorder': 'little' }),
  'torch, streamed': zipOf({ 'model/data.pkl': '\x80\x02}.' }, true),
  'torch behind a folder': zipOf({ 'model/': '', 'model/README': 'hi', 'model/data.pkl': '.' }),
  Keras: zipOf({ 'metadata.json': '{}', 'config.json': '{}' }),
  'NumPy arrays': zipOf({ 'dense/kernel.npy': '\x93NUMPY' }),
  ONNX: Buffer.concat([
    bytes('\x08\x09'),
    ...[field(0x12, 'pytorch'), field(0x1a, '2.4.0'), bytes('\x3a\xff\x7f\x0a'), floats],
  ]),
  'ONNX with its operators first': Buffer.concat([
    bytes('\x08\x07'),
    field(0x42, '\x0a\x00\x10\x11'),
    floats,
  ]),
  'ONNX with a long documentation': Buffer.concat([
    bytes('\x08\x07'),
    ...[field(0x12, 'tf2onnx'), bytes('\x32\xff\x7f'), Buffer.alloc(16_000, 'doc ')],
  ]),
  HDF5: Buffer.concat([bytes('\x89HDF\r\n\x1a\n'), floats]),
  TFLite: Buffer.concat([bytes('\x1c\x00\x00\x00TFL3'), floats]),
  'safetensors in gzip': gzipSync(safetensors()),
  'GGUF in gzip in gzip': gzipSync(gzipSync(Buffer.concat([bytes('GGUF'), floats]))),
}

export const harmless: Readonly<Record<string, Buffer>> = {
  'a picture': Buffer.concat([bytes('\x89PNG\r\n\x1a\n'), floats]),
  'a sound': Buffer.concat([bytes('ID3\x04\x00'), floats]),
  'a document': zipOf({ '[Content_Types].xml': '<xml/>', 'word/document.xml': '<xml/>' }),
  'a zip of text': zipOf({ 'notes.txt': 'hello' }, true),
  'a text in gzip': gzipSync(Buffer.concat([bytes('hello '), floats])),
  'a message of protobuf': bytes('\x08\x01\x12\x05hello'),
  'another message of protobuf': Buffer.concat([bytes('\x08\x01\x12\x05hello\x2a\x03abc'), floats]),
  'a text': bytes('GGU and so on, with a long way to go. '.repeat(100)),
  JSON: bytes(JSON.stringify({ GGUF: 'a'.repeat(2000) })),
  'a short one': bytes('PK'),
  'eight bytes and a list': Buffer.concat([u32(12), u32(0), bytes('[1,2]')]),
  noise: floats,
}
