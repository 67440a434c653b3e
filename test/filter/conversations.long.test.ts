import { frameworks } from '../support/servers'
import { converse, openTalk, type Talk } from './conversations'
import { piecewise } from './format-streams'

// Eight formats on four servers: 25,600 conversations, beside the cases that need no socket.
const conversations = 800

describe.each(frameworks)('over a socket of $name', (framework) => {
  let talk: Talk
  beforeAll(async () => void (talk = await openTalk(framework)))
  afterAll(() => talk.running.close())

  test.each(piecewise)(
    'a stream of %s says what the whole would, and nothing that is found: 800 times',
    (_id, format, shape) => converse(talk, format, shape, conversations),
    300_000,
  )
})
