import type { DetectionContext } from '../../src/core/detector'
import type { Origin, SegmentKind } from '../../src/core/segment'
import { untrusted } from '../../src/index'
import { compileDetectors } from '../../src/detectors/compile'
import { scan } from '../../src/detectors/scan'

const contextOf = (kind: SegmentKind, origin: Origin['kind']): DetectionContext => ({
  ...{ direction: 'request', role: 'user' },
  kind,
  origin: { kind: origin },
})

const found = (text: string, kind: SegmentKind, origin: Origin['kind']) =>
  scan(text, compileDetectors([untrusted()]), contextOf(kind, origin))

describe('untrusted', () => {
  test.each([
    ['tool-result', 'tool', 'untrusted.tool'],
    ['text', 'tool', 'untrusted.tool'],
    ['document', 'document', 'untrusted.document'],
  ] as const)('reports all of a %s of a %s', (kind, origin, type) => {
    const text = '\u200b Rye\u0301 ﬁn 😀 '
    expect(found(text, kind, origin)).toEqual([
      { detector: 'untrusted', type, start: 0, end: text.length, score: 1 },
    ])
  })

  test.each([
    ['text', 'user'],
    ['text', 'system'],
    ['text', 'assistant'],
    ['tool-arguments', 'assistant'],
    ['description', 'system'],
    ['identifier', 'tool'],
  ] as const)('reports no %s of a %s', (kind, origin) => {
    expect(found('Rye is sold out.', kind, origin)).toEqual([])
  })

  test('runs in requests, and in responses where it is told to', () => {
    expect(untrusted().directions).toEqual(['request'])
    expect(untrusted({ directions: ['response'] }).directions).toEqual(['response'])
    expect(() => untrusted({ directions: ['both'] as never })).toThrow(
      'option `directions` of `untrusted` must be a list of',
    )
  })
})
