import { isDeepStrictEqual } from 'node:util'
import { authorize } from '../controls/authorize'
import type { AnyControl } from '../core/control'
import { GuardError, isGuardError } from '../core/errors'
import type { Asked, Exchange, RequestBody } from '../core/exchange'
import type { BodyFilter } from '../core/filter'
import type { FrameShape } from '../core/format'
import type { FrameGuard, GuardCore } from '../core/guard'
import { Ledger } from '../core/ledger'
import { runSteps } from '../core/pipeline'
import type { Route } from '../core/route'
import { parseJson } from '../http/json-body'
import { compileTemplate } from '../policy/routes/template'
import { parseCaps, type Caps } from '../controls/sanitize/caps'
import type { GuardControls } from './controls'
import { FrameLedger } from './frame-ledger'
import type { ParsedGuardOptions } from './options'
import { stepMaker } from './plans'
import type { ExchangeState, ExchangeStates } from './state'

export interface FrameMeans {
  readonly controls: GuardControls
  readonly options: ParsedGuardOptions
  readonly states: ExchangeStates
  readonly respond: GuardCore['respond']
}

/** Routes of a document whose frames are read by a format. */
export function routesInFrames(routes: readonly Route[]): readonly string[] {
  return routes.filter(({ upgrade }) => isRead(upgrade?.frames)).map(({ match }) => match)
}

function isRead(frames: string | undefined): boolean {
  return frames !== undefined && frames !== 'opaque'
}

/** Makes what stands between the two sides of a connection that has left HTTP. */
export function frameGuards(means: FrameMeans): GuardCore['frames'] {
  const caps = parseCaps(means.options.caps)
  return (exchange) => {
    const { route, format, ledger } = exchange
    const shape = format?.frames
    if (!isRead(route?.upgrade?.frames) || shape === undefined) {
      ledger.record({
        control: 'filter',
        step: 'frames',
        verdict: 'not-run',
        note: 'no frame codec',
      })
      // A duty that nobody can carry out on bytes ends it here.
      means.respond(exchange, { status: 101, contentType: 'application/octet-stream' })
      return undefined
    }
    const head = { status: 101, contentType: 'application/x-ndjson', lasting: true }
    const filter = streaming(means.respond(exchange, head))
    return new Frames(means, caps, { exchange, shape, filter })
  }
}

function streaming(filter: BodyFilter | undefined): FrameGuard['filter'] {
  if (filter?.mode === 'stream') return filter
  throw new GuardError('control-failed', { detail: 'the format has no events' })
}

interface Connection {
  readonly exchange: Exchange
  readonly shape: FrameShape
  readonly filter: FrameGuard['filter']
}

/** Judges each event of a client as if it were the body of a request. */
class Frames implements FrameGuard {
  readonly maxBytes: number
  readonly filter: FrameGuard['filter']
  readonly #means: FrameMeans
  readonly #maxDepth: number
  readonly #exchange: Exchange
  readonly #shape: FrameShape
  readonly #state: ExchangeState
  readonly #ledger: FrameLedger
  readonly #models = new Set<string>()

  constructor(means: FrameMeans, caps: Caps, { exchange, shape, filter }: Connection) {
    this.#means = means
    this.#exchange = exchange
    this.#shape = shape
    this.filter = filter
    this.#state = means.states.get(exchange)
    this.#ledger = new FrameLedger(exchange.ledger)
    this.#maxDepth = caps.maxDepth
    this.maxBytes = exchange.route?.body.maxBytes ?? caps.maxBytes
  }

  readonly receive = async (text: string): Promise<string> => {
    const started = performance.now()
    const view = { ...this.#exchange, ledger: new Ledger() }
    try {
      return await this.#judge(view, text)
    } catch (cause) {
      const error = isGuardError(cause) ? cause : new GuardError('control-failed', { cause })
      error.exchangeId = view.id
      throw error
    } finally {
      this.#ledger.add(view.ledger.entries)
      this.#state.spentMs += performance.now() - started
    }
  }

  async #judge(view: Exchange, text: string): Promise<string> {
    const { states, controls } = this.#means
    const body = bodyOf(text, this.#maxDepth)
    view.body = body
    states.set(view, { ...this.#state, ran: [] })
    for (const model of this.#shape.models(body.value)) await this.#grant(view, model)
    const counted = this.#shape.asks(body.value) ? [controls.reserve] : []
    const { calls, references, sanitize, coverage } = controls
    await this.#run(view, [calls, references, ...counted, sanitize, coverage])
    if (view.boundary !== undefined) this.#exchange.boundary = view.boundary
    return body.rewritten ? JSON.stringify(body.value) : text
  }

  /** A model that the connection was not opened for is asked about as that one was. */
  async #grant(view: Exchange, model: string): Promise<void> {
    const { controls } = this.#means
    const { action } = view.route ?? {}
    if (action === undefined) return
    const { request, params, resource: opened, obligations } = view
    const resource = modelOf.resolve({ ...request, params, body: { model } })
    if (resource === opened || this.#models.has(resource)) return
    const template = { source: resource, needsBody: false, resolve: () => resource }
    const target = () => ({ action, resource: template })
    const asked = authorize({ target, ...controls.means })
    await this.#run(view, [asked, ...controls.resourceSwitches, controls.requestDuties])
    view.resource = opened
    // The other side is filtered already: a duty that is new can no longer be carried out.
    if (!isDeepStrictEqual(view.obligations, obligations)) {
      throw new GuardError('obligation-unsupported', { detail: 'duties of another model' })
    }
    if (this.#models.size === maxModels)
      throw new GuardError('body-limit', { detail: 'many models' })
    this.#models.add(resource)
    this.#keep(view.targets)
  }

  /** For as long as the connection is open. */
  #keep(targets: readonly Asked[] | undefined): void {
    if (targets !== undefined) this.#exchange.targets = targets
  }

  #run(view: Exchange, controls: readonly AnyControl[]): Promise<void> {
    const steps = controls.map(stepMaker(this.#means.options.mode))
    return runSteps(view, steps, this.#state.judge.engine)
  }
}

const modelOf = compileTemplate('model/{body.model}')

/** More models than this on one connection are refused. */
const maxModels = 64

function bodyOf(text: string, maxDepth: number): RequestBody {
  const { value, numbers } = parseJson(text, maxDepth)
  return { kind: 'json', value, numbers, rewritten: false, source: 'read' }
}
