/**
 * What the beginning of a body is: the name of a format of model weights, `no` for what is none,
 * `more` where that cannot be told yet.
 */
export type Sight = WeightFormat | 'no' | 'more'

export type WeightFormat =
  'safetensors' | 'GGUF' | 'GGML' | 'pickle' | 'zip of weights' | 'ONNX' | 'HDF5' | 'TFLite'

export type Signature = (head: Buffer) => Sight

/** A text that stands at a place of the body. */
export function marked(format: WeightFormat, mark: Buffer, at = 0): Signature {
  return (head) => {
    const there = head.subarray(at, at + mark.length)
    if (!there.equals(mark.subarray(0, there.length))) return 'no'
    return there.length === mark.length ? format : 'more'
  }
}

export const hdf5Mark = Buffer.from('\x89HDF\r\n\x1a\n', 'latin1')

/** Its loader takes no longer header, in bytes. */
const longestHeader = 100_000_000

/** Eight bytes of length, little-endian, and the JSON object that long. */
export const safetensors: Signature = (head) => {
  const size = head.subarray(0, 8)
  for (let at = 4; at < size.length; at += 1) if (size[at] !== 0) return 'no'
  if (size.length >= 4 && size.readUInt32LE(0) > longestHeader) return 'no'
  if (head.length < 9) return 'more'
  return head[8] === 0x7b ? 'safetensors' : 'no'
}

/** A FlatBuffer: the place of its root, which is near, and its name. */
export const tfLite: Signature = (head) => {
  if (head.length > 2 && head[2] !== 0) return 'no'
  if (head.length > 3 && head[3] !== 0) return 'no'
  return head.length < 4 ? 'more' : marked('TFLite', Buffer.from('TFL3'), 4)(head)
}

/** What may stand behind the opcode of the protocol: all opcodes of protocols 0 to 5. */
const opcodes = new Set([
  ...Buffer.from('().012FIJKLMNPQRSTUVXabcdeghijloprqstu]}'),
  ...Array.from({ length: 0x99 - 0x81 }, (_, index) => 0x81 + index),
])

/** Protocols 2 to 5; those before begin like any text. */
export const pickle: Signature = ([first, protocol, opcode]) => {
  if (first !== undefined && first !== 0x80) return 'no'
  if (protocol !== undefined && (protocol < 2 || protocol > 5)) return 'no'
  if (opcode === undefined) return 'more'
  return opcodes.has(opcode) ? 'pickle' : 'no'
}
