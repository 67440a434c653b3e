import { blockedStreams, everySplit, piecewise, retoldStreams, streaming } from './format-streams'

// For every format there is, as `streams-equal-bodies` has it for events that no format knows.

describe.each(streaming)('a stream of %s', (_id, format, shape) => {
  test('comes out the same wherever its bytes are cut', () => everySplit(format, shape, 61))
})

describe.each(piecewise)('a stream of %s', (_id, format, shape) => {
  test('says what the whole would, whatever is said', () => retoldStreams(format, shape, 60))

  test('that is blocked is a beginning of what was said', () => blockedStreams(format, shape, 30))
})
