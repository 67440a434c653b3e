import { bedrockInvoke } from '../../src/formats/bedrock-invoke'
import { segmentsOf } from '../../src/formats/segments'

const kindsIn = (body: unknown, direction: 'request' | 'response' = 'request') =>
  Object.fromEntries(
    segmentsOf(bedrockInvoke, body, direction)
      .filter(({ key }) => key !== true)
      .map(({ path, kind, role }) => [path.join('.'), `${kind} of ${role}`]),
  )

const picture = 'iVBORw0KGgo='
const anthropic = { anthropic_version: 'bedrock-2023-05-31', max_tokens: 10 }

describe('a request to a model', () => {
  test.each<[string, object, Readonly<Record<string, string>>]>([
    [
      'of Anthropic',
      { ...anthropic, system: 'Be kind.', messages: [{ role: 'user', content: 'Hi there.' }] },
      { system: 'text of system', 'messages.0.content': 'text of user' },
    ],
    [
      'of Nova',
      {
        system: [{ text: 'Be kind.' }],
        messages: [{ role: 'user', content: [{ image: { source: { bytes: picture } } }] }],
      },
      {
        'system.0.text': 'text of system',
        'messages.0.content.0.image.source.bytes': 'media of user',
      },
    ],
    [
      'that speaks as OpenAI does',
      { messages: [{ role: 'system', content: 'Be kind.' }] },
      { 'messages.0.content': 'text of system' },
    ],
    [
      'of Llama',
      { prompt: 'What is it?', images: [picture] },
      { prompt: 'text of user', 'images.0': 'media of user' },
    ],
    ['of Titan', { inputText: 'Hi there.' }, { inputText: 'text of user' }],
    [
      'of Cohere',
      { message: 'Hi there.', chat_history: [{ role: 'CHATBOT', message: 'Good day.' }] },
      { message: 'text of user', 'chat_history.0.message': 'text of assistant' },
    ],
    [
      'of tomorrow',
      { thought: { deep: ['Hi there.'] }, inputImage: picture },
      { 'thought.deep.0': 'text of user', inputImage: 'media of user' },
    ],
  ])('%s is known', (_name, body, expected) => {
    expect(kindsIn(body)).toMatchObject(expected)
  })

  test('that says it is one and is of another hides no picture', () => {
    const content = [{ image: { source: { bytes: picture } } }]
    const body = { ...anthropic, messages: [{ role: 'user', content }] }
    expect(Object.values(kindsIn(body))).toContain('media of user')
  })

  test('that is called with pictures by name is called with texts', () => {
    const content = [{ type: 'tool_use', id: 't', name: 'show', input: { image: 'cat' } }]
    const body = { ...anthropic, messages: [{ role: 'assistant', content }] }
    expect(kindsIn(body)['messages.0.content.0.input.image']).toBe('text of assistant')
  })

  test.each<[object, object]>([
    [anthropic, { ...anthropic, max_tokens: 5 }],
    [
      { prompt: 'Hi.', max_gen_len: 9 },
      { prompt: 'Hi.', max_gen_len: 5 },
    ],
    [{ prompt: 'Hi.' }, { prompt: 'Hi.', max_tokens: 5 }],
    [{ inputText: 'Hi.' }, { inputText: 'Hi.', textGenerationConfig: { maxTokenCount: 5 } }],
    [
      { messages: [{ role: 'user', content: [{ text: 'Hi.' }] }] },
      {
        messages: [{ role: 'user', content: [{ text: 'Hi.' }] }],
        inferenceConfig: { maxTokens: 5 },
      },
    ],
  ])('asks for no more tokens than it may: %j', (body, expected) => {
    const copy = structuredClone(body)
    expect(bedrockInvoke.limitTokens?.(copy, 5)).toBe(true)
    expect(copy).toEqual(expected)
  })

  test.each([[['Hi.']], ['Hi.'], [null]])('that is no object is refused: %j', (body) => {
    expect(bedrockInvoke.check(body)).toBe('/ type')
  })
})

describe('a response of a model', () => {
  test.each<[string, object, Readonly<Record<string, string>>]>([
    [
      'of Nova',
      { output: { message: { content: [{ text: 'Good day.' }] } } },
      { 'output.message.content.0.text': 'text of assistant' },
    ],
    [
      'of OpenAI',
      { choices: [{ message: { reasoning_content: 'I think.' } }] },
      { 'choices.0.message.reasoning_content': 'reasoning of assistant' },
    ],
    ['with pictures', { images: [picture] }, { 'images.0': 'media of assistant' }],
    [
      'of Titan',
      { results: [{ outputText: 'Hi.' }] },
      { 'results.0.outputText': 'text of assistant' },
    ],
  ])('%s is known', (_name, body, expected) => {
    expect(kindsIn(body, 'response')).toMatchObject(expected)
  })
})
