import type { Caps } from '../../controls/sanitize/caps'
import { isGuardError } from '../../core/errors'
import type { GuardEvent } from '../../core/events'
import type { Exchange } from '../../core/exchange'
import type { Step } from '../../core/pipeline'
import type { RouteUpload, Spool } from '../../core/upload'
import type { CompiledDetectors } from '../../detectors/compile'
import type { ExchangeStates } from '../state'
import { RowJudge } from './judge'
import { uploadSink } from './sink'
import { Tally } from './tally'

/** Looks into the upload that the body of an exchange is. */
export type InspectUpload = (exchange: Exchange, detectors: CompiledDetectors) => Promise<void>

export interface UploadInspection {
  readonly states: ExchangeStates
  readonly caps: Caps
  /** Everything that an exchange passes once its caller is known. */
  readonly steps: () => readonly Step[]
  readonly openSpool: () => Spool
  readonly onEvent: (event: GuardEvent) => void
  readonly clock: () => number
  readonly randomBytes: (size: number) => Uint8Array
}

/** At most so often is told how far an upload has come. */
const progressMs = 500

/** What a row passes that is no request by itself. */
const contentSteps = ['references', 'content', 'coverage']

export function uploadInspector(options: UploadInspection): InspectUpload {
  return async (exchange, detectors) => {
    const rules = exchange.route?.upload
    const { upload } = exchange.request.body
    if (rules === undefined || upload === undefined) throw new TypeError('there is no upload here')
    const tally = new Tally()
    const spool = options.openSpool()
    const sink = sinkOf(exchange, { rules, tally, detectors }, options)
    const { field, maxBytes, rows } = rules
    const { randomBytes } = options
    const isText = rows.includes('text')
    try {
      await upload({ field, maxBytes, isText, sink, spool, randomBytes })
      tell(exchange, { tally, outcome: 'passed' }, options)
    } catch (error) {
      spool.close()
      tell(exchange, { tally, outcome: isGuardError(error) ? 'refused' : 'aborted' }, options)
      throw error
    } finally {
      exchange.upload = tally.report
      recordRun(exchange, detectors)
    }
  }
}

interface Judging {
  readonly rules: RouteUpload
  readonly tally: Tally
  readonly detectors: CompiledDetectors
}

function sinkOf(exchange: Exchange, judging: Judging, options: UploadInspection) {
  const { rules, tally, detectors } = judging
  const { states, caps, steps } = options
  const all = steps()
  const rowSteps = all.filter(({ control }) => contentSteps.includes(control.step))
  const judge = new RowJudge(exchange, {
    states,
    steps: all,
    rowSteps,
    glance: { detectors, caps },
  })
  let told = performance.now()
  const onProgress = (): void => {
    if (performance.now() - told < progressMs) return
    told = performance.now()
    tell(exchange, { tally, outcome: undefined }, options)
  }
  return uploadSink({ rules, maxDepth: caps.maxDepth, judge, tally, onProgress })
}

type Outcome = Extract<GuardEvent, { type: 'upload' }>['outcome']

function tell(
  { id, route }: Exchange,
  { tally, outcome }: { readonly tally: Tally; readonly outcome: Outcome },
  { onEvent, clock }: UploadInspection,
): void {
  const base = { type: 'upload', exchangeId: id, at: clock(), route: route?.match } as const
  const report = outcome === undefined ? {} : { report: tally.report }
  onEvent({ ...base, outcome, ...tally.counts, ...report })
}

/** Each detector ran on every row that was judged; what it found is told by its types. */
function recordRun({ ledger, upload }: Exchange, { names }: CompiledDetectors): void {
  const base = { control: 'sanitize', step: 'content', direction: 'request' } as const
  const found = Object.entries(upload?.findings ?? {})
  for (const detector of names) {
    const own = found.filter(([type]) => type === detector || type.startsWith(`${detector}.`))
    const verdict = own.length === 0 ? 'pass' : 'finding'
    const segments = upload?.rows ?? 0
    ledger.record({ ...base, detector, verdict, segments, findings: Object.fromEntries(own) })
  }
}
