import type { TreatmentName } from '../../src/core/treatment'
import { gemini } from '../../src/formats/gemini'
import { formatCatalog } from '../../src/formats/detect'
import { segmentsOf } from '../../src/formats/segments'
import { dataOf, mail, stream, whole } from '../filter/support'
import { fixture, recorded, valueOf } from './fixtures'

const formatId = 'gemini'

function body(name: string): unknown {
  return JSON.parse(fixture(formatId, name))
}

function segmentWith(value: unknown, direction: 'request' | 'response', text: string) {
  return segmentsOf(gemini, value, direction).find((segment) => segment.text === text)
}

function asked(...parts: readonly object[]): object {
  return { contents: [{ role: 'user', parts }] }
}

describe('segments of a request', () => {
  test.each([
    ['You help the staff of a bakery.', 'text', 'system', { kind: 'system' }, 'trusted'],
    ['Who ordered rye?', 'text', 'user', { kind: 'user' }, 'untrusted'],
    ['iVBORw0KGgo=', 'media', 'user', { kind: 'user' }, 'untrusted'],
    ['https://files.example/plan.pdf', 'reference', 'user', { kind: 'user' }, 'untrusted'],
    ['Baking plan', 'text', 'user', { kind: 'user' }, 'untrusted'],
    ['The ledger will know.', 'reasoning', 'assistant', { kind: 'assistant' }, 'untrusted'],
    ['for Mara', 'text', 'assistant', { kind: 'assistant' }, 'untrusted'],
    ['print(3 * 3)', 'text', 'assistant', { kind: 'assistant' }, 'untrusted'],
    ['nine loaves', 'tool-result', 'tool', { kind: 'tool' }, 'untrusted'],
    ['Let me look that up.', 'text', 'assistant', { kind: 'assistant' }, 'untrusted'],
    [
      'Mara ordered two loaves.',
      'tool-result',
      'tool',
      { kind: 'tool', name: 'find_order' },
      'untrusted',
    ],
    ['UklGRg==', 'media', 'tool', { kind: 'tool', name: 'find_order' }, 'untrusted'],
    ['Finds an order by its bread.', 'description', 'system', { kind: 'system' }, 'untrusted'],
    ['As on the slip.', 'description', 'system', { kind: 'system' }, 'untrusted'],
    ['How many to bake.', 'description', 'system', { kind: 'system' }, 'untrusted'],
    ['cachedContents/recipes', 'reference', 'user', { kind: 'user' }, 'untrusted'],
    ['counter', 'text', 'user', { kind: 'user' }, 'untrusted'],
  ])('%j is %s of the %s', (text, kind, role, origin, trust) => {
    const found = segmentWith(body('request.json'), 'request', text)
    expect(found).toMatchObject({ kind, role, origin, trust })
  })

  test.each([
    [{ inline_data: { mime_type: 'image/png', data: 'iVBORw0KGgo=' } }, 'iVBORw0KGgo=', 'media'],
    [{ file_data: { file_uri: 'gs://bakery/plan.pdf' } }, 'gs://bakery/plan.pdf', 'reference'],
    [{ function_response: { name: 'x', response: { output: 'warm' } } }, 'warm', 'tool-result'],
    [
      { function_response: { parts: [{ inline_data: { data: 'UklGRg==' } }] } },
      'UklGRg==',
      'media',
    ],
    [{ code_execution_result: { output: 'warm' } }, 'warm', 'tool-result'],
  ])('names are read in their other spelling: %j', (part, text, kind) => {
    expect(segmentWith(asked(part), 'request', text)?.kind).toBe(kind)
  })

  test('an instruction in its other spelling is the system', () => {
    const request = { ...asked(), system_instruction: { parts: [{ text: 'Be brief.' }] } }
    expect(segmentWith(request, 'request', 'Be brief.')).toMatchObject({ role: 'system' })
  })

  test('what stands in the place of a payload and is none may be read as an address', () => {
    const request = asked({ inlineData: { mimeType: 'image/png', data: 'read me: a plain text' } })
    expect(segmentWith(request, 'request', 'read me: a plain text')?.kind).toBe('reference')
  })

  test('a text that is a word of the schema is still a text', () => {
    expect(segmentWith(asked({ text: 'STOP' }), 'request', 'STOP')?.role).toBe('user')
  })

  test.each([[null], ['text'], [[1, 2]], [{ contents: 'none' }], [{ contents: [null, 7, 'x'] }]])(
    'takes %j without complaint',
    (odd) => {
      expect(() => segmentsOf(gemini, odd, 'request')).not.toThrow()
      expect(() => segmentsOf(gemini, odd, 'response')).not.toThrow()
    },
  )
})

describe('segments of a response', () => {
  test.each([
    ['The customer wants the hours and the order.', 'reasoning', 'assistant'],
    [`The mill opens at nine. I write to ${mail}.`, 'text', 'assistant'],
    ["print('loaves')", 'text', 'assistant'],
    ['loaves and rolls', 'tool-result', 'tool'],
    ['Ready at nine', 'text', 'assistant'],
    ['The mill opens at nine.', 'text', 'assistant'],
  ])('%j is %s of the %s', (text, kind, role) => {
    const found = segmentWith(body('response.json'), 'response', text)
    expect(found).toMatchObject({ kind, role, origin: { kind: role } })
    const listed = segmentWith([body('response.json')], 'response', text)
    expect(listed).toMatchObject({ kind, role, origin: { kind: role } })
  })

  test('tokens and their probabilities do not leave', () => {
    const left = whole(body('response.json'), { formatId })
    expect(left).not.toMatch(/logprobs/i)
  })
})

describe('where the format is found', () => {
  const request = asked({ text: 'hello' })

  test.each([
    ['/v1beta/models/gemini-3-flash:generateContent', undefined, formatId],
    ['/v1beta/models/gemini-3-flash:streamGenerateContent', undefined, formatId],
    ['/v1/projects/p/locations/l/publishers/google/models/m:generateContent', undefined, formatId],
    ['/V1/TunedModels/m:StreamGenerateContent/', undefined, formatId],
    ['/v1beta/models/gemini-3-flash:countTokens', undefined, 'gemini-count-tokens'],
    ['/v1beta/models/gemini-3-flash:embedContent', undefined, 'gemini-embeddings'],
    ['/v1beta/models/gemini-3-flash:batchGenerateContent', undefined, 'gemini-batches'],
    ['/ask', request, formatId],
    ['/ask', { contents: ['hello'] }, 'generic'],
    ['/ask', { contents: [] }, 'generic'],
  ])('path %j and body %j make it %s', (path, value, expected) => {
    expect(formatCatalog().detect(undefined, { path, body: value })?.id).toBe(expected)
  })
})

test.each([
  [asked({ text: 'hello' }), undefined],
  [{ contents: [] }, '/contents minItems'],
  [{ contents: [{ parts: 'hello' }] }, '/contents/0/parts type'],
  [{}, '/ required'],
])('the schema says of %j: %j', (request, departure) => {
  expect(gemini.check(request)).toBe(departure)
})

test.each([
  [
    { generationConfig: { maxOutputTokens: 9000 } },
    { generationConfig: { maxOutputTokens: 2000 } },
  ],
  [
    { generation_config: { max_output_tokens: 9000 } },
    { generation_config: { max_output_tokens: 2000 } },
  ],
  [
    { generationConfig: {}, generation_config: { maxOutputTokens: 9000 } },
    { generationConfig: { maxOutputTokens: 2000 }, generation_config: { maxOutputTokens: 2000 } },
  ],
  [{}, { generationConfig: { maxOutputTokens: 2000 } }],
  [{ generationConfig: 7 }, { generationConfig: { maxOutputTokens: 2000 } }],
])('limitTokens turns %j into %j', (request, expected) => {
  expect(gemini.limitTokens?.(request, 2000)).toBe(true)
  expect(request).toEqual(expected)
  expect(gemini.limitTokens?.(request, 2000)).toBe(false)
})

describe('the stream', () => {
  const shape = gemini.stream

  function answer(parts: readonly object[], more: object = {}): object {
    return { candidates: [{ content: { parts, role: 'model' }, ...more }] }
  }

  function filtered(...events: readonly object[]): string {
    const wire = events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('')
    const { text, refused } = stream([wire], { formatId })
    return refused === undefined ? text : refused.code
  }

  test('a finish reason ends the texts of its candidate', () => {
    const event = { candidates: [{ index: 1, finishReason: 'STOP' }] }
    expect(shape?.closes(event, ['0/text', '1/text', '10/text'])).toEqual(['1/text'])
  })

  test.each(['', 'FINISH_REASON_UNSPECIFIED'])('the finish reason %j ends nothing', (reason) => {
    const event = { candidates: [{ finishReason: reason }] }
    expect(shape?.closes(event, ['0/text'])).toEqual([])
  })

  test('the parts of an event are one text, and so are those of the next', () => {
    const text = filtered(
      answer([{ text: 'to ma' }, { text: 'ra.li' }]),
      answer([{ text: 'nd@bakery.example.' }]),
    )
    expect(text).not.toContain('li')
    expect(text).toContain('[REDACTED:pii.email]')
  })

  test.each([
    [{ text: '', thoughtSignature: 'CpcCAVSo' }],
    [{ thoughtSignature: 'CpcCAVSo' }],
    [{}],
  ])('the part %j does not interrupt a text', (part) => {
    const text = filtered(
      answer([{ text: 'to mara.' }]),
      answer([part]),
      answer([{ text: 'lind@bakery.example.' }]),
    )
    expect(text).toContain('[REDACTED:pii.email]')
  })

  test.each([
    ['a call', { functionCall: { name: 'bake', args: {} } }, 'functionCall'],
    ['an answer', { text: 'Nine.' }, 'Nine.'],
  ])('the rest of a thought goes out before %s', (_, part, sign) => {
    const text = filtered(
      answer([{ text: 'I write to mara.lind@bakery', thought: true }]),
      answer([part]),
    )
    expect(text.indexOf('mara.lind@bakery')).toBeGreaterThan(0)
    expect(text.indexOf('mara.lind@bakery')).toBeLessThan(text.indexOf(sign))
  })

  test('a text that was interrupted may begin anew, but not after its end', () => {
    const call = answer([{ functionCall: { name: 'bake', args: {} } }])
    const last = answer([{ text: 'then' }], { finishReason: 'STOP' })
    const events = [answer([{ text: 'first' }]), call, last]
    expect(dataOf(filtered(...events)).slice(1)).toEqual(
      events.map((event) => JSON.stringify(event)),
    )
    expect(filtered(...events, answer([{ text: 'more' }]))).toBe('coverage-missing')
  })

  test('what is said of one candidate stays in its place', () => {
    const candidates = ['one', 'mara.lind'].map((text, index) => ({
      content: { parts: [{ text }], role: 'model' },
      index,
    }))
    const [, second] = dataOf(
      filtered({ candidates }, { candidates: [{ index: 1, finishReason: 'STOP' }] }),
    )
    expect(JSON.parse(second ?? '')).toMatchObject({
      candidates: [{ content: { parts: [] } }, { content: { parts: [{ text: 'mara.lind' }] } }],
    })
  })

  describe('arguments in pieces', () => {
    const piece = (stringValue: string, jsonPath = '$.to', willContinue = true) => ({
      jsonPath,
      stringValue,
      willContinue,
    })
    const call = (...partialArgs: readonly object[]) =>
      answer([{ functionCall: { partialArgs, willContinue: true } }])
    const over = answer([{ functionCall: {} }])

    /** What a client puts together, by the path of the argument. */
    const told = (...events: readonly object[]): Record<string, string> => {
      const texts: Record<string, string> = {}
      for (const data of dataOf(filtered(...events))) {
        for (const [, path = '', text = ''] of data.matchAll(
          /"jsonPath":"([^"]*)","stringValue":"([^"]*)"/g,
        )) {
          texts[path] = (texts[path] ?? '') + text
        }
      }
      return texts
    }

    test('are found where they are split', () => {
      const events = [call(piece('to mara.lind@')), call(piece('bakery.example'))]
      const expected = { '$.to': 'to [REDACTED:pii.email]' }
      expect(told(...events)).toEqual(expected)
      expect(told(...events, over)).toEqual(expected)
      expect(told(...events, answer([], { finishReason: 'STOP' }))).toEqual(expected)
    })

    test('are told apart by their paths, wherever they stand', () => {
      const events = [
        call(piece('Nine', '$.at', false), piece('mara.lind@', '$.thought')),
        call(piece('bakery.example', '$.thought'), piece('joe@', '$.cc')),
        call(piece('home.example', '$.cc', false), piece('.', '$.thought', false)),
        over,
      ]
      expect(told(...events)).toEqual({
        '$.at': 'Nine',
        '$.cc': '[REDACTED:pii.email]',
        '$.thought': '[REDACTED:pii.email].',
      })
    })

    test('end with their last piece, or with their call, and may begin anew', () => {
      const first = [call(piece('Tell mara.lind@bakery', '$.to', false)), over]
      const { '$.to': twice } = told(...first, ...first)
      expect(twice).toBe('Tell mara.lind@bakery'.repeat(2))
      const open = [call(piece('Tell mara.lind@bakery')), over]
      const [, rest = '', end] = dataOf(filtered(...open))
      expect(rest).toContain('mara.lind@bakery')
      expect(JSON.parse(rest)).toMatchObject(call({ jsonPath: '$.to' }))
      expect(end).toBe(JSON.stringify(over))
    })
  })

  test('a text of an unknown field is found where it is split', () => {
    const text = filtered(
      answer([{ whisper: 'to mara.lind@' }]),
      answer([{ whisper: 'bakery.example' }]),
    )
    expect(text).not.toContain('mara.lind')
    expect(text).not.toContain('bakery.example')
  })

  test.each([
    [null],
    [7],
    ['x'],
    [[]],
    [{ candidates: 7 }],
    [{ candidates: [null, { content: 7 }] }],
  ])('an event %j says nothing', (event) => {
    expect(shape?.deltas(event)).toEqual([])
    expect(shape?.closes(event, ['0/text'])).toEqual([])
    expect(shape?.pauses?.(event, ['0/text'])).toEqual([])
  })
})

describe('a stream without `alt=sse`, which is one list', () => {
  const events = recorded(gemini).map(valueOf)

  function listed(treatment: TreatmentName): object[] {
    return JSON.parse(whole(events, { formatId, treatment })) as object[]
  }

  /** What a list of events says, channel by channel. */
  function said(list: readonly unknown[]): Map<string, string> {
    const texts = new Map<string, string>()
    for (const { channel, text } of list.flatMap((event) => gemini.stream?.deltas(event) ?? [])) {
      texts.set(channel, (texts.get(channel) ?? '') + text)
    }
    return texts
  }

  test('says what the stream of events would', () => {
    const { text } = stream([fixture(formatId, 'stream.sse')], { formatId })
    const streamed = dataOf(text).map((data) => JSON.parse(data) as unknown)
    expect(said(listed('redact'))).toEqual(said(streamed))
    expect(JSON.stringify(listed('redact'))).not.toMatch(/mara|lind|bakery\.ex/)
  })

  test('has what is split over its items found, in arguments and in fields that are not known', () => {
    const list = ['mara.lind@', 'bakery.example'].map((stringValue) => {
      const partialArgs = [{ jsonPath: '$.to', stringValue, willContinue: true }]
      const functionCall = { partialArgs, willContinue: true }
      const parts = [{ functionCall }, { whisper: stringValue }]
      return { candidates: [{ content: { parts } }] }
    })
    const text = whole(list, { formatId })
    expect(text).not.toMatch(/mara|lind|bakery\.ex/)
    expect(text).toContain('"whisper":"[REDACTED:pii.email]"')
  })

  test('of something else is no stream: its items have nothing to do with each other', () => {
    const list = ['mara.lind@', 'bakery.example'].map((name) => ({ name }))
    expect(JSON.parse(whole(list, { formatId }))).toEqual(list)
  })

  test('leaves as it came where nothing is treated', () => {
    const came = `[${dataOf(fixture(formatId, 'stream.sse')).join(',\n')}]`
    const answers = came.replace(/"(?:logprobsResult|avgLogprobs)"/g, '"other"')
    expect(whole(answers, { formatId, treatment: 'report' })).toBe(answers)
  })

  test('is refused where it is blocked', () => {
    expect(() => listed('block')).toThrow(expect.objectContaining({ code: 'output-blocked' }))
  })
})
