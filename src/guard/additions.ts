import { authorize } from '../controls/authorize'
import type { AttributeSource } from '../controls/authorize/attributes'
import { resourceSwitches } from '../controls/authorize/switched-off'
import { reserve } from '../controls/limit/reserve'
import { coverage } from '../controls/sanitize/coverage'
import { limitTokens } from '../controls/sanitize/limit-tokens'
import { compileSchema, type SchemaCheck } from '../controls/sanitize/schema'
import type { Challenge } from '../core/challenge'
import type { AnyControl } from '../core/control'
import type { Detector } from '../core/detector'
import { ConfigurationError } from '../core/errors'
import type { AuthorizeOptions, LimitOptions, SanitizeOptions } from '../core/guard'
import { objectWith, optional, parseOptions, string } from '../core/options'
import type { ResourceTemplate } from '../core/route'
import type { Switches } from '../core/switch'
import { compileTemplate, templateFault } from '../policy/routes/template'
import { detectorList, quota } from './options'

/** Makers of the controls that a single route adds to the ones of the guard. */
export interface Additions {
  readonly authorize: (options: AuthorizeOptions) => AnyControl
  /** What a further decision was about may be switched off. */
  readonly resourceSwitches: () => readonly AnyControl[]
  readonly limit: (options: LimitOptions) => AnyControl
  /** Carries out the duties of a further decision, after those of the guard's were carried out. */
  readonly limitTokens: () => AnyControl
  readonly sanitize: (options: SanitizeOptions) => {
    readonly content: AnyControl
    /** Of the guard's detectors and the added ones together. */
    readonly coverage: AnyControl
  }
}

export interface AdditionsOptions {
  readonly attributes: AttributeSource
  readonly challenge: Challenge
  readonly detectors: readonly Detector[]
  readonly switches: readonly Switches[]
  readonly inspect: (detectors: readonly Detector[], schema: SchemaCheck | undefined) => AnyControl
}

/** Each maker throws a `ConfigurationError` for wrong options, detectors or schemas. */
export function makeAdditions({
  attributes,
  challenge,
  detectors,
  switches,
  inspect,
}: AdditionsOptions): Additions {
  return {
    authorize: (options) => {
      const { action, resource } = parseOptions('gate.authorize', options, {
        action: string,
        resource: optional(string, undefined),
      })
      const template = resource === undefined ? undefined : templateOf(resource)
      return authorize({
        target: ({ route }) => ({ action, resource: template ?? route?.resource }),
        attributes,
        challenge,
      })
    },
    resourceSwitches: () => switches.map(resourceSwitches),
    limit: (options) => {
      const { requests } = parseOptions('gate.limit', options, { requests: quota })
      return reserve(() => requests)
    },
    limitTokens,
    sanitize: (options) => {
      const parsed = parseOptions('gate.sanitize', options, {
        detectors: optional(detectorList, []),
        schema: optional(objectWith<object>(), undefined),
      })
      const check = parsed.schema && compileSchema(parsed.schema, 'gate.sanitize')
      return {
        content: inspect(parsed.detectors, check),
        coverage: coverage([...detectors, ...parsed.detectors]),
      }
    },
  }
}

function templateOf(resource: string): ResourceTemplate {
  const fault = templateFault(resource, undefined)
  if (fault === undefined) return compileTemplate(resource)
  throw new ConfigurationError(`option \`resource\` of \`gate.authorize\` ${fault}`)
}
