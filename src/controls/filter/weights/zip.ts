import { marked, type Signature } from './signatures'

const begins = marked('zip of weights', Buffer.from('PK\x03\x04', 'latin1'))

// Names in the archives that PyTorch, TorchScript, Keras and NumPy write, and files of weights of all formats.
const ofWeights =
  /(?:^|\/)(?:data\.pkl|constants\.pkl|byteorder|\.format_version|\.storage_alignment|model\.weights\.h5)$|^metadata\.json$|\.(?:ckpt|gguf|h5|hdf5|keras|npy|onnx|pkl|pt|pth|safetensors|tflite)$/i

const headerBytes = 30

/** A zip whose first entries, as far as they are seen, have one of these names. */
export const zip: Signature = (head) => {
  for (let at = 0; ;) {
    const sight = begins(head.subarray(at))
    if (sight === 'no' || sight === 'more') return sight
    const entry = entryAt(head, at)
    if (entry === undefined) return 'more'
    if (ofWeights.test(entry.name)) return 'zip of weights'
    if (entry.end === undefined) return 'no'
    at = entry.end
  }
}

interface Entry {
  readonly name: string
  /** Where the next one begins; `undefined` where the entry does not say how long it is. */
  readonly end: number | undefined
}

function entryAt(head: Buffer, at: number): Entry | undefined {
  if (head.length < at + headerBytes) return undefined
  const size = head.readUInt32LE(at + 18)
  const nameEnd = at + headerBytes + head.readUInt16LE(at + 26)
  if (head.length < nameEnd) return undefined
  const isStreamed = (head.readUInt16LE(at + 6) & 8) !== 0
  const end = nameEnd + head.readUInt16LE(at + 28) + size
  return {
    name: head.toString('latin1', at + headerBytes, nameEnd),
    end: isStreamed || size === 0xffffffff ? undefined : end,
  }
}
