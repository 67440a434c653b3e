import OpenAI from 'openai'
import { startService } from './service.mjs'

const questions = [
  'Please send the letter to ada.lovelace@example.org, she waits for it.',
  'Bitte schicke den Brief an jürgen.groß@post.example, er wartet darauf.',
]

let reachedTheModel = ''
const service = await startService((question) => (reachedTheModel = question))
const client = new OpenAI({ baseURL: service.url, apiKey: service.key })

let asExpected = true
for (const content of questions) {
  const messages = [{ role: 'user', content }]
  const stream = await client.chat.completions.create({ model: 'letters', messages, stream: true })
  let answer = ''
  for await (const event of stream) answer += event.choices[0]?.delta.content ?? ''
  const [address] = /\S+@[\p{L}.]+\p{L}/u.exec(content)
  console.log(`user:    ${content}\nmodel:   ${reachedTheModel}\nanswer:  ${answer}\n`)
  asExpected &&= !reachedTheModel.includes('@') && answer.split(address).length === 3
}
service.stop()
console.log(
  asExpected ? 'Each exchange ended as expected.' : 'An exchange did not end as expected.',
)
process.exitCode = asExpected ? 0 : 1
