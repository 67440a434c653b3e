import { runsIn, type Detector } from '../core/detector'
import type { Route } from '../core/route'
import type { Direction } from '../core/segment'
import { assembled, compileDetectors, type CompiledDetectors } from '../detectors/compile'

/**
 * Compiles each combination of detectors once: a service has as many as it has kinds of routes.
 *
 * @param first one that is compiled already.
 */
export function detectorSets(
  first: CompiledDetectors,
): (detectors: readonly Detector[]) => CompiledDetectors {
  const sets = [{ key: first.detectors, compiled: first }]
  return (detectors) => {
    const known = sets.find(({ key }) => isSame(key, detectors))
    if (known !== undefined) return known.compiled
    const compiled = compileTogether(detectors)
    sets.push({ key: detectors, compiled })
    return compiled
  }
}

/**
 * Those of a list that run on a route in one direction: a route may leave out some of the guard's own,
 * and no others.
 */
export function onRoute(
  list: readonly Detector[],
  own: readonly Detector[],
  route: Pick<Route, 'detectors'> | undefined,
  direction: Direction,
): readonly Detector[] {
  const names = route?.detectors
  const running = list.every(runsIn(direction)) ? list : list.filter(runsIn(direction))
  if (names === undefined) return running
  return running.filter((detector) => names.includes(detector.name) || !own.includes(detector))
}

function isSame(left: readonly Detector[], right: readonly Detector[]): boolean {
  if (left === right) return true
  return left.length === right.length && left.every((each, index) => each === right[index])
}

/**
 * Two middlewares may each bring a detector of one name, such as the guard's `pii()` and a route's
 * `pii({ types: ['email'] })`. Both run: what a route adds never takes the place of what was there.
 */
function compileTogether(detectors: readonly Detector[]): CompiledDetectors {
  const sets = layersOf(detectors).map(compileDetectors)
  if (sets.length === 1) return sets[0] as CompiledDetectors
  const names = new Set(sets.flatMap((set) => set.names))
  return assembled(
    detectors,
    [...names],
    sets.flatMap(({ units }) => units),
  )
}

/** Lists in which each name occurs once, without the patterns that an earlier list has already. */
function layersOf(detectors: readonly Detector[]): readonly (readonly Detector[])[] {
  const layers: Map<string, Detector>[] = []
  for (const detector of detectors) {
    const { name } = detector
    const before = layers.flatMap((layer) => layer.get(name) ?? [])
    const added = withoutPatternsOf(detector, before)
    if (added === undefined) continue
    const free = layers.find((layer) => !layer.has(name))
    if (free === undefined) layers.push(new Map([[name, added]]))
    else free.set(name, added)
  }
  return layers.map((layer) => [...layer.values()])
}

function withoutPatternsOf(detector: Detector, others: readonly Detector[]): Detector | undefined {
  if (others.length === 0) return detector
  if (!('patterns' in detector)) return others.includes(detector) ? undefined : detector
  const known = new Set(others.flatMap((other) => ('patterns' in other ? other.patterns : [])))
  const patterns = detector.patterns.filter((pattern) => !known.has(pattern))
  return patterns.length === 0 ? undefined : { ...detector, patterns }
}
