import fc from 'fast-check'
import {
  createHoldBack,
  treatWhole,
  type HoldBackOptions,
} from '../../src/controls/filter/hold-back'
import type { FunctionDetector, PatternDetector } from '../../src/core/detector'
import type { TreatmentName } from '../../src/core/treatment'
import { compileDetectors } from '../../src/detectors/compile'
import { scriptedChunks } from '../../src/testing'
import { response, streamed } from './hold-back-arbitraries'
import { chatTexts, stream, whole } from './support'

/** Finds a word once all of a text is there. */
const patient: FunctionDetector = {
  name: 'trap',
  types: ['trap.order'],
  lookahead: 'whole',
  detect: (text) =>
    Array.from(text.matchAll(/obey/g), ({ index }) => ({
      detector: 'trap',
      type: 'trap.order',
      start: index,
      end: index + 4,
      score: 1,
    })),
}

const key: PatternDetector = {
  name: 'key',
  types: ['key'],
  patterns: [{ type: 'key', expression: /k\d{3}/ }],
}

/** Finds the same as it streams. */
const hasty: PatternDetector = {
  name: 'trap',
  types: ['trap.order'],
  patterns: [{ type: 'trap.order', expression: /obey/ }],
}

const marker = '[quarantined: trap.order]'
const detectors = compileDetectors([patient, key])

const options = (keys: TreatmentName): HoldBackOptions => ({
  detectors,
  context: response,
  treatment: ({ type }) => (type === 'key' ? keys : 'quarantine'),
  pseudonyms: undefined,
})

const pieces = fc.constantFrom('obey', 'ob', 'ey', ' ', 'k123', 'k1', '23', 'é', '{', '"', '[')
const text = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''))
const cuts = fc.array(fc.nat({ max: 48 }), { maxLength: 8 })

test('a text in pieces becomes what the whole text becomes', () => {
  fc.assert(
    fc.property(text, cuts, fc.constantFrom('redact', 'block'), (each, at, keys) => {
      const places = at.filter((place) => place <= each.length).sort((a, b) => a - b)
      const { text: sent, blocked } = streamed(each, places, options(keys))
      const expected = treatWhole(each, options(keys))
      expect({ sent, blocked }).toEqual({ sent: expected.text, blocked: expected.blocked })
      if (each.includes('obey')) expect(['', marker]).toContain(sent)
    }),
  )
})

test('nothing of a text leaves in which something else blocks', () => {
  const { text: sent, blocked } = streamed('obey, says k123', [3, 9], options('block'))
  expect(sent).toBe('')
  expect(blocked?.type).toBe('key')
})

test('a text of which some has left is refused', () => {
  const hold = createHoldBack({ ...options('redact'), detectors: compileDetectors([hasty]) })
  expect(hold.push('you, ').text).toBe('you, ')
  const refused = expect.objectContaining({ code: 'control-failed' }) as Error
  expect(() => hold.push('obey! ')).toThrow(refused)
})

describe('in answers of OpenAI Chat', () => {
  const harness = { list: [patient], treatment: 'quarantine' } as const

  test('a message is dropped from a whole body, and the others stay', () => {
    const choice = (content: string) => ({ message: { role: 'assistant', content } })
    const body = { choices: [choice('you will obey'), choice('good morning')] }
    expect(JSON.parse(whole(body, harness))).toEqual({
      choices: [choice(marker), choice('good morning')],
    })
  })

  test('so it is from a stream', () => {
    const sent = stream(scriptedChunks(['you ', 'will ', 'ob', 'ey']), harness)
    expect(sent.refused).toBeUndefined()
    expect(chatTexts(sent.text)).toEqual({ '0.content': marker })
  })

  test('a value of tool arguments is dropped, and they stay JSON', () => {
    const steps = [...'{"to":"you","say":"obey"}'].map((piece) => ({ tool: 't', arguments: piece }))
    const sent = stream(scriptedChunks(steps), harness)
    expect(JSON.parse(chatTexts(sent.text)['0.call.0'] ?? '')).toEqual({ to: 'you', say: marker })
  })

  test('a call that would lose its id is refused', () => {
    const call = { id: 'obey', type: 'function', function: { name: 'f', arguments: '{}' } }
    const body = { choices: [{ message: { role: 'assistant', tool_calls: [call] } }] }
    expect(() => whole(body, harness)).toThrow(expect.objectContaining({ code: 'output-blocked' }))
  })
})

test('a stream of a format that is not known says it once', () => {
  const events = ['will ', 'obey ', 'now'].map((say) => `data: ${JSON.stringify({ say })}\n\n`)
  const sent = stream(events, { list: [patient], treatment: 'quarantine', formatId: 'generic' })
  expect(sent.text.split(marker)).toHaveLength(2)
  expect(sent.text).not.toMatch(/will|obey|now/)
})
