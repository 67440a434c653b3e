import type { AnyControl } from '../core/control'
import type { Detector } from '../core/detector'
import type { FilterOptions, GuardPlans, Plan } from '../core/guard'
import type { Mode } from '../core/mode'
import { optional, parseOptions } from '../core/options'
import type { Step } from '../core/pipeline'
import { compileDetectors } from '../detectors/compile'
import type { GuardControls } from './controls'
import { withheldHeaders } from './credentials'
import { detectorList } from './option-parsers'
import type { ParsedGuardOptions } from './options'

/** What a middleware runs before the handler, and what its filter looks for after it. */
export interface RunnablePlan extends Plan {
  readonly steps: readonly Step[]
  /** Detectors of the response; `undefined` where the plan does not filter. */
  readonly filter: readonly Detector[] | undefined
}

/** The order of an exchange up to the handler, from the controls of a guard. */
export type Order = (controls: GuardControls) => readonly AnyControl[]

/** Makes the plans of middlewares. What a single route adds runs where its control has its place. */
export function makePlans(
  controls: GuardControls,
  order: Order,
  options: ParsedGuardOptions,
): GuardPlans {
  const { mode, detectors } = options
  const { wellFormed, lockout, authenticate, callerSwitches, purpose } = controls
  const { readBody, sanitize, more } = controls
  const admitted = [wellFormed, lockout.control, authenticate, ...callerSwitches]
  const withheld = withheldHeaders(options)
  const stepOf = (control: AnyControl): Step => ({ control, mode: modeOf(control, mode) })
  const plan = (
    name: string,
    steps: readonly AnyControl[],
    filter?: readonly Detector[],
  ): RunnablePlan =>
    Object.freeze({
      name,
      filters: filter !== undefined,
      withholds: steps.includes(controls.authenticate) ? withheld : undefined,
      steps: Object.freeze(steps.map(stepOf)),
      filter,
    })

  return Object.freeze({
    all: () => plan('all', order(controls), detectors),
    authenticate: () => plan('authenticate', admitted),
    authorize: (options) =>
      plan('authorize', [
        ...admitted,
        purpose,
        readBody,
        more.authorize(options),
        controls.calls,
        controls.references,
        ...more.resourceSwitches(),
        ...more.requestDuties(),
      ]),
    limit: (options) => plan('limit', [wellFormed, more.limit(options)]),
    sanitize: (options = {}) => {
      const added = Object.keys(options).length === 0 ? undefined : more.sanitize(options)
      const contents = added === undefined ? [sanitize] : [sanitize, added.content]
      const coverage = added?.coverage ?? controls.coverage
      const { minimize, requestDuties } = controls
      const before = [wellFormed, readBody, minimize]
      return plan('sanitize', [...before, ...contents, requestDuties, coverage])
    },
    filter: (options = {}) => plan('filter', [wellFormed], filterDetectors(options, detectors)),
  } satisfies GuardPlans)
}

// `filter({ detectors })` by itself looks for these; after an app-wide gate they add to the guard's.
function filterDetectors(options: FilterOptions, all: readonly Detector[]): readonly Detector[] {
  const parsed = parseOptions('gate.filter', options, { detectors: optional(detectorList, all) })
  return compileDetectors(parsed.detectors).detectors
}

// Every other control relies on these two, so they only monitor where everything does: a path that
// can be read in two ways may be another route's, and a body that is not read cannot be looked at.
const groundwork: readonly string[] = ['form', 'read']

/** How a step is run where the controls of a guard have these modes. */
export function modeOf({ name, step }: AnyControl, modes: ParsedGuardOptions['mode']): Mode {
  if (groundwork.includes(step)) return isMonitoring(modes) ? 'monitor' : 'enforce'
  return modes[name] ?? 'enforce'
}

/** True where every control only monitors: the response's bytes are then the bare application's. */
export function isMonitoring(modes: ParsedGuardOptions['mode']): boolean {
  const all = ['authenticate', 'authorize', 'limit', 'sanitize', 'filter'] as const
  return all.every((name) => modes[name] === 'monitor')
}
