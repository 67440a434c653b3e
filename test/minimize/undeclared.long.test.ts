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
const minutes = 600_000

describe.each(declaring.map((format) => [format.id, format] as const))(
  'of a request of %s',
  (_, format) => {
    test(
      'nothing undeclared reaches the handler where unknown fields are dropped: 1,000 times',
      () => droppedFields(format, 1_000),
      minutes,
    )
    test(
      'nothing that is not named reaches the handler with `body.keep`: 600 times',
      () => keptFields(format, 600),
      minutes,
    )
  },
)

test.each(all.map((format) => [format.id, format] as const))(
  'nothing that is not named leaves a body of %s with `response.keep`: 600 times',
  (_, format) => keptInBodies(format, 600),
  minutes,
)

describe.each(streaming.map((one) => [one.format.id, one] as const))(
  'of a stream of %s',
  (_, one) => {
    test(
      'nothing that is not named leaves with `response.keep`: 100 times',
      () => keptInStreams(one, 100),
      minutes,
    )
    test(
      'the same leaves wherever its bytes are cut: at every fifth byte',
      () => everySplit(one, 5),
      minutes,
    )
  },
)
