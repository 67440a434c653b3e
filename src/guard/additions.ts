import { authorize, type AccessMeans } from '../controls/authorize'
import { resourceSwitches } from '../controls/authorize/switched-off'
import { reserve } from '../controls/limit/reserve'
import { coverage } from '../controls/sanitize/coverage'
import { compileSchema, type SchemaCheck } from '../controls/sanitize/schema'
import type { AnyControl } from '../core/control'
import type { Detector } from '../core/detector'
import type { Exchange } from '../core/exchange'
import { ConfigurationError } from '../core/errors'
import type { AuthorizeOptions, LimitOptions, SanitizeOptions } from '../core/guard'
import { objectWith, optional, parseOptions, string, type OptionParser } from '../core/options'
import type { ResourceTemplate } from '../core/route'
import type { Switches } from '../core/switch'
import { loadPolicy } from '../policy/load'
import { compileTemplate, templateFault } from '../policy/routes/template'
import { compileForGuard, type PolicyCode } from './open-policy'
import { detectorList, quota } from './option-parsers'
import { layerOf } from './policies/layer'

/** Makers of the controls that a single route adds to the ones of the guard. */
export interface Additions {
  readonly authorize: (options: AuthorizeOptions) => AnyControl
  /** What a further decision was about may be switched off. */
  readonly resourceSwitches: () => readonly AnyControl[]
  readonly limit: (options: LimitOptions) => AnyControl
  /** Carries out the duties of a further decision, after those of the guard's were carried out. */
  readonly requestDuties: () => readonly AnyControl[]
  readonly sanitize: (options: SanitizeOptions) => {
    readonly content: AnyControl
    /** Of the guard's detectors and the added ones together. */
    readonly coverage: AnyControl
  }
}

export interface AdditionsOptions {
  readonly means: AccessMeans
  readonly code: PolicyCode
  /** Those of the guard and of the document in force. */
  readonly detectorsOf: (exchange: Exchange) => readonly Detector[]
  readonly switches: readonly Switches[]
  readonly duties: () => readonly AnyControl[]
  readonly inspect: (detectors: readonly Detector[], schema: SchemaCheck | undefined) => AnyControl
}

/** Each maker throws a `ConfigurationError` for wrong options, detectors or schemas. */
export function makeAdditions({
  means,
  code,
  detectorsOf,
  switches,
  duties,
  inspect,
}: AdditionsOptions): Additions {
  return {
    authorize: (options) => {
      const { action, resource, policy } = parseOptions('gate.authorize', options, {
        action: string,
        resource: optional(string, undefined),
        policy: optional(document, undefined),
      })
      const template = resource === undefined ? undefined : templateOf(resource)
      return authorize({
        target: ({ route }) => ({ action, resource: template ?? route?.resource }),
        ...means,
        layers:
          policy === undefined
            ? []
            : [layerOf('the document of the route', compileForGuard(loadPolicy(policy), code))],
      })
    },
    resourceSwitches: () => switches.map(resourceSwitches),
    limit: (options) => {
      const { requests } = parseOptions('gate.limit', options, { requests: quota })
      return reserve(() => requests)
    },
    requestDuties: duties,
    sanitize: (options) => {
      const parsed = parseOptions('gate.sanitize', options, {
        detectors: optional(detectorList, []),
        schema: optional(objectWith<object>(), undefined),
      })
      const check = parsed.schema && compileSchema(parsed.schema, 'gate.sanitize')
      const { detectors } = parsed
      const both = besides(detectorsOf, detectors)
      return {
        content: inspect(detectors, check),
        // Who adds a detector says that it has to run.
        coverage: detectors.length === 0 ? coverage(both) : coverage(both, () => true),
      }
    },
  }
}

/** One list for each list that it begins with, which lasts as long as that. */
function besides(
  detectorsOf: (exchange: Exchange) => readonly Detector[],
  added: readonly Detector[],
): (exchange: Exchange) => readonly Detector[] {
  const lists = new WeakMap<readonly Detector[], readonly Detector[]>()
  return (exchange) => {
    const own = detectorsOf(exchange)
    const both = lists.get(own) ?? [...own, ...added]
    lists.set(own, both)
    return both
  }
}

const document: OptionParser<string | object> = (value, fail) =>
  (typeof value === 'string' && value !== '') || (typeof value === 'object' && value !== null)
    ? value
    : fail('the path of a document, or a document')

function templateOf(resource: string): ResourceTemplate {
  const fault = templateFault(resource, undefined)
  if (fault === undefined) return compileTemplate(resource)
  throw new ConfigurationError(`option \`resource\` of \`gate.authorize\` ${fault}`)
}
