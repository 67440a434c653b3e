import { mail, open } from './support'

const chat = `data: {"error":{"message":"ask ${mail}","type":"oven_error","code":"hot"}}\n\n`
const responses = `event: error\ndata: {"type":"error","message":"ask ${mail}","code":"hot"}\n\n`
const anthropic = `event: error\ndata: {"type":"error","error":{"type":"oven_error","message":"ask ${mail}"}}\n\n`
const ollama = `{"error":"ask ${mail}"}\n`
const ui = `data: {"type":"error","errorText":"ask ${mail}"}\n\n`

test.each([
  ['openai-chat', chat],
  ['openai-completions', chat],
  ['openai-responses', responses],
  ['anthropic-messages', anthropic],
  ['ollama-chat', ollama],
  ['ollama-generate', ollama],
  ['ai-sdk-ui', ui],
])('an error of a provider in mid-stream leaves at once, treated: %s', (formatId, event) => {
  const contentType = event.startsWith('{') ? 'application/x-ndjson' : 'text/event-stream'
  const { filter } = open({ formatId, contentType })
  const written = filter?.mode === 'stream' ? filter.write(Buffer.from(event)).text : undefined
  expect(written).toBe(event.replace(mail, '[REDACTED:pii.email]'))
})
