import { formats } from '../../src/formats/detect'
import {
  droppedFields,
  everySplit,
  keptFields,
  keptInBodies,
  keptInStreams,
  type KeptStream,
} from './undeclared'

const all = [...formats.values()]
const declaring = all.filter(({ requestFields }) => requestFields !== undefined)
const streaming = all.flatMap((format): KeptStream[] => {
  const framing = format.stream?.framing
  if (format.frames !== undefined) return []
  return framing === 'sse' || framing === 'ndjson' ? [{ format, framing }] : []
})

describe.each(declaring.map((format) => [format.id, format] as const))(
  'of a request of %s',
  (_, format) => {
    test('nothing undeclared reaches the handler where unknown fields are dropped', () =>
      droppedFields(format, 40))
    test('nothing that is not named reaches the handler with `body.keep`', () =>
      keptFields(format, 25))
  },
)

test.each(all.map((format) => [format.id, format] as const))(
  'nothing that is not named leaves a body of %s with `response.keep`',
  (_, format) => keptInBodies(format, 25),
)

describe.each(streaming.map((one) => [one.format.id, one] as const))(
  'of a stream of %s',
  (_, one) => {
    test('nothing that is not named leaves with `response.keep`', () => keptInStreams(one, 6))
    test('the same leaves wherever its bytes are cut', () => everySplit(one, 499))
  },
)
