import {
  blockedStreams,
  chatStreams,
  jsonEvents,
  plainText,
  textEvents,
  toolArguments,
} from './stream-properties'

// The invariant that this library stands on: whatever the text, and wherever it is cut, what leaves
// as a stream is what would have left as a body.

const runs = 5000

describe('what leaves as a stream is what would have left as a body', () => {
  test('in chat streams', () => chatStreams(runs))

  test('in tool arguments of chat streams', () => toolArguments(runs))

  test.each([
    { contentType: 'text/event-stream', formatId: 'generic' },
    { contentType: 'application/x-ndjson', formatId: 'generic' },
    { contentType: 'application/x-ndjson', formatId: 'openai-chat' },
  ])('in JSON events as $contentType of $formatId', (kind) => jsonEvents(kind, runs))

  test('in events of text', () => textEvents(runs))

  test('in plain text', () => plainText(runs))
})

test('a stream that is blocked is a beginning of the treated text', () => blockedStreams(runs))
