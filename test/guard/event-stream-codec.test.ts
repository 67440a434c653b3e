import { formats } from '../../src/formats/detect'
import { codecLoader } from '../../src/guard/event-stream-codec'
import { codec, frameFor } from '../formats/frames'
import { open } from '../filter/support'

const exchangeOf = (id: string) => ({ format: formats.get(id) })

describe('what reads the frames of event streams', () => {
  test('is the installed package, and waited for once', async () => {
    const loader = codecLoader()
    await loader.prepare(exchangeOf('bedrock-converse'))
    const frame = Buffer.from(frameFor({ messageStop: {} }), 'latin1')
    expect(loader.codec()?.decode(frame)).toEqual(codec.decode(frame))
    expect(loader.prepare(exchangeOf('bedrock-converse'))).toBeUndefined()
  })

  test('is not loaded where no format of a request needs it', () => {
    const load = jest.fn(() => Promise.resolve(codec))
    const loader = codecLoader(load)
    expect(loader.prepare(exchangeOf('openai-chat'))).toBeUndefined()
    expect(loader.prepare({ format: undefined })).toBeUndefined()
    expect(load).not.toHaveBeenCalled()
    expect(loader.codec()).toBeUndefined()
  })

  test('is asked for once where requests come together', async () => {
    const load = jest.fn(() => Promise.resolve(codec))
    const loader = codecLoader(load)
    const first = loader.prepare(exchangeOf('bedrock-invoke'))
    const second = loader.prepare(exchangeOf('bedrock-converse'))
    await first
    await second
    expect(load).toHaveBeenCalledTimes(1)
  })

  test('may be missing, which no request is refused for', async () => {
    const loader = codecLoader(() => Promise.resolve(undefined))
    await expect(loader.prepare(exchangeOf('bedrock-converse'))).resolves.toBeUndefined()
    expect(loader.codec()).toBeUndefined()
  })
})

describe('where it is missing', () => {
  const without = { formatId: 'bedrock-converse', frames: undefined } as const

  test.each([undefined, 'none' as const])(
    'a stream is refused in words that name the package, with coverage: %s',
    (coverage) => {
      const contentType = 'application/vnd.amazon.eventstream'
      expect(() => open({ ...without, contentType, coverage })).toThrow(
        expect.objectContaining({
          code: 'coverage-missing',
          detail: expect.stringContaining('@smithy/eventstream-codec') as string,
          hint: 'npm install @smithy/eventstream-codec@4',
        }) as Error,
      )
    },
  )

  test('a whole answer is filtered', () => {
    expect(open({ ...without, contentType: 'application/json' }).filter?.mode).toBe('whole')
  })
})

test('frames of an exchange whose format has none are what nobody can look at', () => {
  const contentType = 'application/vnd.amazon.eventstream'
  expect(() => open({ formatId: 'generic', contentType })).toThrow(
    expect.objectContaining({ code: 'coverage-missing' }) as Error,
  )
})
