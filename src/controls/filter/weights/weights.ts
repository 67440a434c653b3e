import { onnx } from './onnx'
import {
  hdf5Mark,
  marked,
  pickle,
  safetensors,
  tfLite,
  type Sight,
  type Signature,
} from './signatures'
import { unpacked } from './unpack'
import { zip } from './zip'

const ascii = (text: string) => Buffer.from(text, 'latin1')

const signatures: readonly Signature[] = [
  safetensors,
  marked('GGUF', ascii('GGUF')),
  // Older files of the same family; the number is written little-endian.
  ...['lmgg', 'fmgg', 'tjgg', 'algg'].map((mark) => marked('GGML', ascii(mark))),
  pickle,
  zip,
  onnx,
  marked('HDF5', hdf5Mark),
  tfLite,
]

/** Nothing that is packed into something packed more often is looked for. */
const mostLayers = 3

/** What a body is by its beginning. Packed by gzip it is what it holds. */
export function sightOf(head: Buffer, layers = 0): Sight {
  const sights = signatures.map((signature) => signature(head))
  const found = sights.find((sight) => sight !== 'no' && sight !== 'more')
  if (found !== undefined) return found
  const packed = gzipSight(head, layers)
  if (packed !== 'no') return packed
  return sights.includes('more') ? 'more' : 'no'
}

const gzipMark = ascii('\x1f\x8b\x08')

function gzipSight(head: Buffer, layers: number): Sight {
  const there = head.subarray(0, gzipMark.length)
  if (layers === mostLayers || !there.equals(gzipMark.subarray(0, there.length))) return 'no'
  if (there.length < gzipMark.length) return 'more'
  const held = unpacked(head, 'gzip')
  return held === undefined ? 'no' : sightOf(held, layers + 1)
}
