/** Bytes of one field of a protocol buffer. */
type Field = Buffer

const varint = (value: number): Buffer => {
  const bytes: number[] = []
  let rest = value
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128)
  return Buffer.from([...bytes, rest])
}

const number = (field: number, value: number): Field =>
  Buffer.concat([varint(field * 8), varint(value)])

const bytes = (field: number, value: Buffer): Field =>
  Buffer.concat([varint(field * 8 + 2), varint(value.length), value])

const text = (field: number, value: string): Field => bytes(field, Buffer.from(value))

const message = (field: number, ...fields: Field[]): Field => bytes(field, Buffer.concat(fields))

const floatType = 1
const int64Type = 7

interface Node {
  readonly op: string
  readonly inputs: readonly string[]
  readonly output: string
  readonly attributes?: readonly Field[]
}

/** GraphProto.node */
const node = ({ op, inputs, output, attributes = [] }: Node): Field =>
  message(1, ...inputs.map((name) => text(1, name)), text(2, output), text(4, op), ...attributes)

/** NodeProto.attribute, a whole number. */
const integer = (name: string, value: number): Field =>
  message(5, text(1, name), number(3, value), number(20, 2))

/** NodeProto.attribute, whole numbers. */
const integers = (name: string, value: number): Field =>
  message(5, text(1, name), number(8, value), number(20, 7))

/** GraphProto.initializer */
const weights = (name: string, dims: readonly number[], values: readonly number[]): Field =>
  message(
    5,
    ...dims.map((dim) => number(1, dim)),
    number(2, floatType),
    text(8, name),
    bytes(9, Buffer.from(Float32Array.from(values).buffer)),
  )

/** GraphProto.input (11) or output (12): one row of so many columns, or of as many as there are. */
const value = (field: number, name: string, type: number, columns: number | string): Field => {
  const last = typeof columns === 'number' ? number(1, columns) : text(2, columns)
  const shape = message(2, message(1, number(1, 1)), message(1, last))
  return message(field, text(1, name), message(2, message(1, number(1, type), shape)))
}

export interface TinyModel {
  /** For each label what the mean of the tokens is multiplied by, and what is added. */
  readonly factors: readonly number[]
  readonly offsets: readonly number[]
  /** @defaultValue 'attention_mask' */
  readonly maskName?: string
}

/**
 * An ONNX model (IR version 8, operators of version 13) as a classifier of sequences has it: the logits of each
 * label are a linear function of the mean of the tokens that the mask lets through.
 */
export function tinyModel({
  factors,
  offsets,
  maskName = 'attention_mask',
}: TinyModel): Uint8Array {
  const labels = factors.length
  const graph = message(
    7,
    node({ op: 'Mul', inputs: ['input_ids', maskName], output: 'seen' }),
    node({
      op: 'Cast',
      inputs: ['seen'],
      output: 'values',
      attributes: [integer('to', floatType)],
    }),
    node({
      ...{ op: 'ReduceMean', inputs: ['values'], output: 'mean' },
      attributes: [integers('axes', 1), integer('keepdims', 1)],
    }),
    node({ op: 'Gemm', inputs: ['mean', 'factors', 'offsets'], output: 'logits' }),
    text(2, 'tiny'),
    weights('factors', [1, labels], factors),
    weights('offsets', [labels], offsets),
    value(11, 'input_ids', int64Type, 'tokens'),
    value(11, maskName, int64Type, 'tokens'),
    value(12, 'logits', floatType, labels),
  )
  return Buffer.concat([number(1, 8), graph, message(8, text(1, ''), number(2, 13))])
}
