import { frameworks } from '../support/servers'
import { converse, openTalk, type Talk } from './conversations'
import { piecewise } from './format-streams'

describe.each(frameworks)('over a socket of $name', (framework) => {
  let talk: Talk
  beforeAll(async () => void (talk = await openTalk(framework)))
  afterAll(() => talk.running.close())

  test.each(piecewise)(
    'a stream of %s says what the whole would, and nothing that is found',
    (_id, format, shape) => converse(talk, format, shape, 20),
  )
})
