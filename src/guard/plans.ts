import type { AnyControl } from '../core/control'
import type { Detector } from '../core/detector'
import type { FilterOptions, GuardPlans, Plan } from '../core/guard'
import type { Mode } from '../core/mode'
import { optional, parseOptions } from '../core/options'
import type { Step } from '../core/pipeline'
import type { GuardControls } from './controls'
import { detectorList, type ParsedGuardOptions } from './options'

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
  { mode, detectors }: ParsedGuardOptions,
): GuardPlans {
  const { lockout, authenticate, readBody, sanitize, limitTokens, coverage } = controls
  const admitted = [lockout.control, authenticate]
  const stepOf = (control: AnyControl): Step => ({ control, mode: modeOf(control, mode) })
  const plan = (
    name: string,
    steps: readonly AnyControl[],
    filter?: readonly Detector[],
  ): RunnablePlan => Object.freeze({ name, steps: Object.freeze(steps.map(stepOf)), filter })

  return Object.freeze({
    all: () => plan('all', order(controls), detectors),
    authenticate: () => plan('authenticate', admitted),
    authorize: (options) =>
      plan('authorize', [...admitted, readBody, controls.moreAuthorize(options), limitTokens]),
    limit: (options) => plan('limit', [controls.moreLimit(options)]),
    sanitize: (options = {}) => {
      const more = Object.keys(options).length === 0 ? [] : [controls.moreSanitize(options)]
      return plan('sanitize', [readBody, sanitize, ...more, limitTokens, coverage])
    },
    filter: (options = {}) => plan('filter', [], filterDetectors(options, detectors)),
  } satisfies GuardPlans)
}

// `filter({ detectors })` by itself looks for these; after an app-wide gate they add to the guard's.
function filterDetectors(options: FilterOptions, all: readonly Detector[]): readonly Detector[] {
  return parseOptions('gate.filter', options, { detectors: optional(detectorList, all) }).detectors
}

// A body that is not read cannot be looked at, so reading it only monitors where everything does.
function modeOf({ name, step }: AnyControl, modes: ParsedGuardOptions['mode']): Mode {
  if (step === 'read') return isMonitoring(modes) ? 'monitor' : 'enforce'
  return modes[name] ?? 'enforce'
}

/** True where every control only monitors: the response's bytes are then the bare application's. */
export function isMonitoring(modes: ParsedGuardOptions['mode']): boolean {
  const all = ['authenticate', 'authorize', 'limit', 'sanitize', 'filter'] as const
  return all.every((name) => modes[name] === 'monitor')
}
