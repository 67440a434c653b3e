import type { Detector, FunctionDetector, Pattern, PatternDetector } from '../core/detector'
import { ConfigurationError } from '../core/errors'
import { describe } from '../core/options'
import { leftContext } from './compiled-expression'
import type { Sweep } from './sweep'
import { compilePattern, type Unit } from './unit'
import { groupUnits, lookoutFor, type UnitGroup } from './unit-groups'
import { wholeSearch, type WholeSearch } from './whole-search'

/** Detectors, checked and compiled once, at construction. */
export interface CompiledDetectors {
  readonly detectors: readonly Detector[]
  /** Names in the order given, for coverage. */
  readonly names: readonly string[]
  readonly units: readonly Unit[]
  /** How a whole text is searched. */
  readonly whole: WholeSearch
  readonly groups: readonly UnitGroup[]
  /** Notices the landmarks of all units whose silence tells something. */
  readonly lookout: Sweep | undefined
}

/**
 * Checks and compiles detectors.
 *
 * @throws ConfigurationError for a wrong name, a type that is not below the name or not declared, a
 * name given twice, and a pattern that cannot be run on text in pieces (see `compilePattern`).
 */
export function compileDetectors(detectors: readonly Detector[]): CompiledDetectors {
  const names = new Set<string>()
  for (const detector of detectors) {
    checkDetector(detector)
    if (names.has(detector.name)) refuse(detector, 'is given twice; expected each detector once')
    names.add(detector.name)
  }
  const units = detectors.flatMap(compileUnits)
  return assembled([...detectors], [...names], units)
}

/** Detectors with their units, made ready for whole texts and for streams. */
export function assembled(
  detectors: readonly Detector[],
  names: readonly string[],
  units: readonly Unit[],
): CompiledDetectors {
  const groups = groupUnits(units)
  return Object.freeze({
    detectors: Object.freeze(detectors),
    names: Object.freeze(names),
    units: Object.freeze(units),
    whole: wholeSearch(units),
    groups: Object.freeze(groups),
    lookout: lookoutFor(groups, units),
  })
}

function compileUnits(detector: Detector): Unit[] {
  const { name, raw = false } = detector
  if (!('patterns' in detector)) {
    return [Object.freeze({ kind: 'function', detector: name, raw, source: detector })]
  }
  return detector.patterns.map((pattern, index) =>
    compilePattern(
      pattern,
      detector,
      `pattern ${index + 1} (\`${pattern.type}\`) of detector \`${name}\``,
    ),
  )
}

const namePattern = /^[a-z][a-z0-9-]{0,63}$/

function checkDetector(detector: Detector): void {
  if (typeof detector !== 'object' || detector === null) {
    throw new ConfigurationError(`a detector must be an object; received ${describe(detector)}`)
  }
  const { name, types } = detector
  if (typeof name !== 'string' || !namePattern.test(name)) {
    throw new ConfigurationError(
      'the `name` of a detector must be lower-case letters, digits and hyphens, at most 64; ' +
        `received ${describe(name)}`,
    )
  }
  if (!Array.isArray(types) || types.length === 0) {
    refuse(detector, `must declare its \`types\`; received ${describe(types)}`)
  }
  types.forEach((type) => checkType(detector, type))
  if ('patterns' in detector) checkPatterns(detector)
  else checkFunctions(detector)
}

// At most this long, so that placeholders and markers stay short.
const maxTypeLength = 80

function checkType(detector: Detector, type: unknown): void {
  const { name } = detector
  if (typeof type === 'string' && type.length <= maxTypeLength) {
    const below = type.startsWith(`${name}.`) ? type.slice(name.length + 1).split('.') : []
    if (type === name || (below.length > 0 && below.every((word) => namePattern.test(word)))) return
  }
  refuse(
    detector,
    `declares a wrong type; expected \`${name}\` or \`${name}.\` and words of lower-case letters, ` +
      `digits and hyphens; received ${describe(type)}`,
  )
}

function checkPatterns(detector: PatternDetector): void {
  const { types } = detector
  const patterns: readonly Pattern[] = detector.patterns
  if (!Array.isArray(detector.patterns)) {
    refuse(detector, `must have a list of \`patterns\`; received ${describe(patterns)}`)
  }
  patterns.forEach(({ type, expression, accept, contains, score = 1 }, index) => {
    const place = `pattern ${index + 1}`
    if (!types.includes(type)) refuse(detector, `does not declare the type of ${place}`)
    if (!(expression instanceof RegExp)) {
      refuse(
        detector,
        `must have a RegExp as \`expression\` of ${place}; received ${describe(expression)}`,
      )
    }
    if (accept !== undefined && typeof accept !== 'function') {
      refuse(
        detector,
        `must have a function as \`accept\` of ${place}; received ${describe(accept)}`,
      )
    }
    if (contains !== undefined && (typeof contains !== 'string' || contains === '')) {
      refuse(
        detector,
        `must have a text as \`contains\` of ${place}; received ${describe(contains)}`,
      )
    }
    if (!(score >= 0 && score <= 1)) {
      refuse(
        detector,
        `must have a \`score\` from 0 to 1 for ${place}; received ${describe(score)}`,
      )
    }
  })
}

function checkFunctions(detector: FunctionDetector): void {
  const { detect, inspect, viable, lookahead } = detector
  if (typeof detect !== 'function') {
    refuse(
      detector,
      `must have \`patterns\` or a function \`detect\`; received ${describe(detect)}`,
    )
  }
  if (inspect !== undefined && typeof inspect !== 'function') {
    refuse(detector, `must have a function as \`inspect\`, if any; received ${describe(inspect)}`)
  }
  if (lookahead === 'whole') return
  if (!Number.isInteger(lookahead) || lookahead < 0 || lookahead > leftContext) {
    refuse(
      detector,
      `must have a \`lookahead\` of 0 to ${leftContext} or \`whole\`; received ${describe(lookahead)}`,
    )
  }
  if (typeof viable !== 'function') {
    refuse(detector, 'must have a function `viable`, or the `lookahead` `whole`; received nothing')
  }
}

function refuse(detector: Detector, what: string): never {
  throw new ConfigurationError(`the detector \`${detector.name}\` ${what}`)
}
