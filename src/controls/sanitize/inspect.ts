import { setImmediate } from 'node:timers/promises'
import type { DetectionContext } from '../../core/detector'
import { GuardError } from '../../core/errors'
import type { ExchangeRequest } from '../../core/exchange'
import { located, type Finding, type LocatedFinding } from '../../core/finding'
import { orAborted } from '../../core/or-aborted'
import type { Segment } from '../../core/segment'
import type { CompiledDetectors } from '../../detectors/compile'
import { inspect } from '../../detectors/inspect'
import { scan } from '../../detectors/scan'

/** A text of a request with what was found in it. */
export interface InspectedText {
  readonly segment: Segment
  readonly findings: readonly Finding[]
}

export interface Inspection {
  readonly detectors: CompiledDetectors
  readonly onGone: ExchangeRequest['onGone']
  /** Longest time that detectors may take where they take time, in milliseconds. */
  readonly maxMs: number
}

/**
 * Searches the texts of a request, at once where no detector takes time.
 *
 * @throws GuardError `control-failed` where a detector fails; rejects with it also where the detectors take
 * too long, and where nobody waits any more.
 */
export function inspectTexts(
  segments: readonly Segment[],
  inspection: Inspection,
): readonly InspectedText[] | Promise<readonly InspectedText[]> {
  const { detectors } = inspection
  if (detectors.whole.patient.length > 0) return inspectInTime(segments, inspection)
  return segments.map((segment) => ({
    segment,
    findings: scan(segment.text, detectors, contextOf(segment)),
  }))
}

/** The findings of a text, with its origin, as the engine is asked about them. */
export function locatedFindings(
  { segment, findings }: InspectedText,
  isFixed: boolean,
): LocatedFinding[] {
  const all = findings.map((finding) => located(finding, segment.origin))
  return isFixed ? all.map((finding) => ({ ...finding, fixed: true })) : all
}

async function inspectInTime(
  segments: readonly Segment[],
  { detectors, onGone, maxMs }: Inspection,
): Promise<readonly InspectedText[]> {
  const controller = new AbortController()
  const stop = (why: string) => controller.abort(stopped(why))
  const timer = setTimeout(stop, maxMs, `the detectors have not answered for ${maxMs} ms`)
  const stopListening = onGone?.(() => stop('nobody waits for the answer any more'))
  try {
    const { signal } = controller
    return await orAborted(inspectAll(segments, detectors, signal), signal)
  } finally {
    clearTimeout(timer)
    stopListening?.()
    // Of several texts one may have failed: the others need not be searched to the end.
    controller.abort()
  }
}

function stopped(detail: string): GuardError {
  return new GuardError('control-failed', { detail })
}

/** So many UTF-16 units of texts are searched before others have their turn. */
const burst = 16_384

async function inspectAll(
  segments: readonly Segment[],
  detectors: CompiledDetectors,
  signal: AbortSignal,
): Promise<readonly InspectedText[]> {
  const inspected: InspectedText[] = []
  const pending: Promise<void>[] = []
  let units = 0
  for (const [index, segment] of segments.entries()) {
    if (units > burst) {
      await setImmediate()
      signal.throwIfAborted()
      units = 0
    }
    units += segment.text.length
    const found = inspect(segment.text, detectors, contextOf(segment), signal)
    const keep = (findings: readonly Finding[]) => void (inspected[index] = { segment, findings })
    if (found instanceof Promise) pending.push(handled(found.then(keep)))
    else keep(found)
  }
  await Promise.all(pending)
  return inspected
}

/** The next text may fail at once, and nobody waits for this one then. */
function handled<Result>(work: Promise<Result>): Promise<Result> {
  work.catch(() => undefined)
  return work
}

function contextOf({ kind, role, origin }: Segment): DetectionContext {
  return { direction: 'request', kind, role, origin }
}
