import { blockedStreams, everySplit, piecewise, retoldStreams, streaming } from './format-streams'

describe.each(streaming)('a stream of %s', (_id, format, shape) => {
  test(
    'comes out the same wherever its bytes are cut: at every byte',
    () => everySplit(format, shape, 1),
    300_000,
  )
})

describe.each(piecewise)('a stream of %s', (_id, format, shape) => {
  test(
    'says what the whole would, whatever is said: 3,000 times',
    () => retoldStreams(format, shape, 3_000),
    300_000,
  )

  test(
    'that is blocked is a beginning of what was said: 1,000 times',
    () => blockedStreams(format, shape, 1_000),
    300_000,
  )
})
