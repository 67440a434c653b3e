import type { DetectionContext } from '../core/detector'
import { isGuardError } from '../core/errors'
import type { Finding } from '../core/finding'
import { isThenable } from '../core/thenable'
import type { CompiledDetectors } from './compile'
import { failed, guarded } from './judge'
import { byPlace, scan, searchAtOnce } from './scan'
import { checked, type Match } from './search'
import type { FunctionUnit } from './unit'

/**
 * All findings in a complete text, in order of start, as `scan` finds them, but with `inspect` of the
 * detectors that have it. Takes time only where one of them does.
 *
 * @throws GuardError `control-failed` as `scan` does, or rejects with it.
 */
export function inspect(
  text: string,
  detectors: CompiledDetectors,
  context: DetectionContext,
  signal: AbortSignal,
): Finding[] | Promise<Finding[]> {
  const { patient } = detectors.whole
  if (patient.length === 0) return scan(text, detectors, context)
  const search = searchAtOnce(text, detectors, context)
  const pending: Promise<void>[] = []
  for (const unit of patient) {
    const seen = search.seenBy(unit)
    if (seen === '') continue
    const found = inspectUnit(unit, seen, context, signal)
    if (!(found instanceof Promise)) search.add(unit, found)
    else pending.push(handled(found.then((matches) => search.add(unit, matches))))
  }
  const inOrder = () => search.findings.sort(byPlace)
  return pending.length === 0 ? inOrder() : Promise.all(pending).then(inOrder)
}

function inspectUnit(
  unit: FunctionUnit,
  text: string,
  context: DetectionContext,
  signal: AbortSignal,
): readonly Match[] | Promise<readonly Match[]> {
  const { source, detector } = unit
  const found: unknown = guarded(detector, () => source.inspect?.(text, context, signal))
  if (!isThenable(found)) return checked(unit, found, 0, text.length)
  return Promise.resolve(found).then(
    (findings) => checked(unit, findings, 0, text.length),
    (cause: unknown) => {
      throw isGuardError(cause) ? cause : failed(detector, 'threw', cause)
    },
  )
}

/** The next detector may throw at once, and nobody waits for this one then. */
function handled<Result>(work: Promise<Result>): Promise<Result> {
  work.catch(() => undefined)
  return work
}
