import type { Signature } from './signatures'

const tags = { version: 0x08, text: 0x32, number: 0x28, graph: 0x3a, opset: 0x42 } as const

/** Producer, its version, domain, documentation. */
const texts: ReadonlySet<number> = new Set([0x12, 0x1a, 0x22, tags.text])

/** Fields that a graph, and a set of operators, may begin with. */
const inside: ReadonlyMap<number, ReadonlySet<number>> = new Map([
  [tags.graph, new Set([0x0a, 0x12, 0x2a, 0x52, 0x5a, 0x62, 0x6a])],
  [tags.opset, new Set([0x0a, 0x10])],
])

/** Of more bytes the end is not waited for. */
const longText = 512

/**
 * A protobuf message that has the fields of an ONNX model up to its graph, as far as they are told apart from
 * those of any other: a version of the format from 1 to 30, what made it, and then a graph or operators.
 */
export const onnx: Signature = (head) => {
  const [tag, version] = head
  if (tag !== undefined && tag !== tags.version) return 'no'
  if (version !== undefined && (version === 0 || version > 30)) return 'no'
  for (let at = 2; at < head.length;) {
    const field = head[at] as number
    if (field !== tags.number && !texts.has(field) && !inside.has(field)) return 'no'
    const length = varintAt(head, at + 1)
    if (length === undefined) return head.length - at > 10 ? 'no' : 'more'
    const first = inside.get(field)
    if (first !== undefined) {
      const next = head[length.end]
      if (next === undefined) return 'more'
      return first.has(next) ? 'ONNX' : 'no'
    }
    // Documentation may be long, and is behind what made the model.
    if (field === tags.text && length.value > longText) return 'ONNX'
    at = field === tags.number ? length.end : length.end + length.value
  }
  return 'more'
}

function varintAt(head: Buffer, from: number): { value: number; end: number } | undefined {
  let value = 0
  for (let at = from; at < head.length && at < from + 10; at += 1) {
    const byte = head[at] as number
    value += (byte & 0x7f) * 2 ** (7 * (at - from))
    if (byte < 0x80) return { value, end: at + 1 }
  }
  return undefined
}
