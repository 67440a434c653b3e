import type { RefusalCode } from '../../../src/core/refusal'
import { guest, iban, secret } from '../../support/gate'
import { current } from '../../support/servers'
import { startProvider, type Provider, type Recorded } from './provider'
import { mail, model, payments, redacted, told, type Message } from './script'
import { keyOf, openSite, type At, type Site } from './site'

export interface Question {
  readonly model: string
  readonly prompt: string
}

/** What a caller got out of a client. */
export interface Heard {
  readonly text: string
  /** What the tool was called with. */
  readonly called?: readonly Message[]
  /** All that the client tells, put together where it came in pieces. */
  readonly result: unknown
}

/** One way to ask with a client. */
export interface Way {
  readonly name: string
  /** A text that comes whole, one that is heard while it comes, or numbers and no text. */
  readonly answers: 'whole' | 'streamed' | 'numbers'
  /** Whether this way knows tools. */
  readonly tools?: boolean
  /** @param hear is told each piece of a text that is streamed, as it comes. */
  readonly ask: (at: At, question: Question, hear: (piece: string) => void) => Promise<Heard>
}

export interface Refused {
  readonly status: 400 | 401 | 403 | 429
  readonly code: RefusalCode
}

/** An official client, and what its errors must look like. */
export interface Client {
  readonly name: string
  readonly ways: readonly Way[]
  /** Expects the error of a refusal before the response began. */
  readonly expectRefusal: (thrown: unknown, refused: Refused) => void
  /** Expects the error of a refusal in mid-stream. */
  readonly expectCut: (thrown: unknown) => void
  /** What providers answer that the mock does not speak for. */
  readonly recorded?: Recorded
}

interface Scene {
  readonly provider: Provider
  readonly site: Site
  /** One whose quota is a single request. */
  readonly scarce: Site
}

const plain = 'Bake 12 rolls at 220 °C, "slowly" – or \\ 🥐, please.'
const ask = (prompt: string): Question => ({ model, prompt })
const ignore = () => undefined

/** What every client must see behind the guard, on every server. */
export function describeClient({ name, ways, recorded, ...errors }: Client): void {
  let provider: Provider
  beforeAll(async () => void (provider = await startProvider(recorded)))
  afterAll(() => provider.stop())

  describe.each(current)(`${name} against $name`, (framework) => {
    let scene: Scene
    beforeAll(async () => {
      const site = await openSite(framework, provider, '1000/min')
      const scarce = await openSite(framework, provider, '1/min')
      scene = { provider, site, scarce }
    })
    beforeEach(() => scene.site.forget())
    afterAll(() => Promise.all([scene.site.close(), scene.scarce.close()]))

    describe.each(ways)('by $name', (way) => {
      describeSame(way, () => scene)
      describeRefusals(way, () => scene, errors)
      describeNames(way, () => scene)
      if (way.answers === 'numbers') return
      describeFindings(way, () => scene)
      describeBlocks(way, () => scene, errors)
    })
  })
}

function describeSame({ ask: askWith, tools, answers }: Way, scene: () => Scene): void {
  const expectSame = async (prompt: string): Promise<Heard> => {
    const { guarded, bare } = scene().site
    const expected = await askWith(bare, ask(prompt), ignore)
    expect(await askWith(guarded, ask(prompt), ignore)).toEqual(expected)
    return expected
  }

  test('is told what it is told without the guard', async () => {
    const { text } = await expectSame(plain)
    expect(text).toBe(answers === 'numbers' ? '' : `You said: ${plain}`)
  })

  if (!tools) return
  test('calls the tool that it calls without the guard', async () => {
    const { called } = await expectSame('Call Ada "soon"')
    expect(called).toEqual([{ to: 'Ada "soon"', minutes: 20 }])
  })
}

function describeRefusals(
  { ask: askWith }: Way,
  scene: () => Scene,
  { expectRefusal }: Pick<Client, 'expectRefusal'>,
): void {
  test.each<[Refused['status'], RefusalCode, Question, string | undefined]>([
    [401, 'credential-invalid', ask(plain), 'wrong'],
    [403, 'access-denied', ask(plain), keyOf(guest)],
    [403, 'access-denied', { model: 'huge', prompt: plain }, undefined],
    [403, 'input-blocked', ask(`Take ${iban}`), undefined],
    [400, 'resource-invalid', { model: `${model}\u00ad`, prompt: plain }, undefined],
  ])('raises its error for a %d %s, and asks once', async (status, code, question, key) => {
    const { guarded, requests } = scene().site
    const thrown = await thrownBy(
      askWith({ ...guarded, key: key ?? guarded.key }, question, ignore),
    )
    expectRefusal(thrown, { status, code })
    expect(requests()).toBe(1)
  })

  test('raises its error for a 429 rate-limited', async () => {
    // Left alone, the clients wait and try again, as they should.
    const at = { ...scene().scarce.guarded, maxRetries: 0 }
    await thrownBy(askWith(at, ask(plain), ignore))
    const thrown = await thrownBy(askWith(at, ask(plain), ignore))
    expectRefusal(thrown, { status: 429, code: 'rate-limited' })
  })
}

function describeNames({ ask: askWith, tools, answers }: Way, scene: () => Scene): void {
  /** What was heard, and the bodies that the provider was sent for it. */
  const askFor = async (prompt: string) => {
    const { site, provider } = scene()
    const before = provider.asked.length
    const heard = await askWith(site.guarded, ask(prompt), ignore)
    return { heard, asked: provider.asked.slice(before).join('\n') }
  }

  test('reads names that the provider never saw', async () => {
    const { heard, asked } = await askFor(`Greet ${told}!`)
    expect(asked).toMatch(/Greet \[EMAIL_\w+\]!/)
    expect(asked).not.toContain(told)
    if (answers !== 'numbers') expect(heard.text).toBe(`You said: Greet ${told}!`)
  })

  if (!tools) return
  test('calls its tool with names that the provider never saw', async () => {
    const { heard, asked } = await askFor(`Call ${told}`)
    expect(heard.called).toEqual([{ to: told, minutes: 20 }])
    expect(asked).not.toContain(told)
  })
}

function describeFindings({ ask: askWith, tools }: Way, scene: () => Scene): void {
  test('is told what was found as redacted, and no piece of it was sent', async () => {
    const { guarded, sent } = scene().site
    const { text } = await askWith(guarded, ask('Leak it'), ignore)
    expect(text).toBe(redacted)
    expect(piecesIn(sent())).toEqual([])
  })

  if (!tools) return
  test('calls its tool with what was found redacted, and no piece of it was sent', async () => {
    const { guarded, sent } = scene().site
    const { called } = await askWith(guarded, ask('Pass it'), ignore)
    expect(called).toEqual([{ to: redacted, minutes: 20 }])
    expect(piecesIn(sent())).toEqual([])
  })
}

function describeBlocks(
  { ask: askWith, answers, tools }: Way,
  scene: () => Scene,
  { expectRefusal, expectCut }: Pick<Client, 'expectRefusal' | 'expectCut'>,
): void {
  const isStreamed = answers === 'streamed'
  const expectBlocked = async (prompt: string, before: string): Promise<void> => {
    const { guarded, requests, sent } = scene().site
    let heard = ''
    const asked = askWith(guarded, ask(prompt), (piece) => void (heard += piece))
    const thrown = await thrownBy(asked)
    if (isStreamed) expectCut(thrown)
    else expectRefusal(thrown, { status: 403, code: 'output-blocked' })
    expect(heard).toBe(isStreamed ? before : '')
    expect(piecesIn(sent())).toEqual([])
    expect(requests()).toBe(1)
  }

  const when = isStreamed ? 'in mid-stream, after what went before' : 'instead of an answer'
  test.each([...payments])(`raises its error ${when}, and asks once (%s)`, expectBlocked)

  if (!tools) return
  test(`raises its error ${when}, and calls no tool`, () => expectBlocked('Transfer', 'At once, '))
}

function thrownBy(asked: Promise<unknown>): Promise<unknown> {
  return asked.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
}

/** Pieces of what must not leave, as long as those that it comes in. */
function piecesIn(sent: Buffer): string[] {
  // Ids of exchanges and times are numbers like those of an account.
  const text = sent.toString('latin1').replace(/[0-9a-f]{32}|"created(?:_at)?":\d{10}/g, '')
  const pieces = [secret, mail, iban].flatMap((whole) =>
    Array.from({ length: whole.length - 4 }, (_, at) => whole.slice(at, at + 5)),
  )
  return pieces.filter((piece) => text.includes(piece))
}
