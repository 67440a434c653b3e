import { authenticate } from '../controls/authenticate'
import { authorize } from '../controls/authorize'
import { attributeSource, type AttributeSource } from '../controls/authorize/attributes'
import { requireGranted } from '../controls/authorize/grants'
import { callerSwitches, resourceSwitches } from '../controls/authorize/switched-off'
import { lockout, type Lockout } from '../controls/limit/lockout'
import { reserve } from '../controls/limit/reserve'
import { sanitize } from '../controls/sanitize'
import { parseCaps } from '../controls/sanitize/caps'
import { coverage } from '../controls/sanitize/coverage'
import { limitTokens } from '../controls/sanitize/limit-tokens'
import { readBody } from '../controls/sanitize/read-body'
import { compileSchema, type SchemaCheck } from '../controls/sanitize/schema'
import { wellFormed } from '../controls/sanitize/well-formed'
import { challenges, type Challenge } from '../core/challenge'
import type { AnyControl } from '../core/control'
import { metadataUrl } from '../core/protected-resource'
import type { Route } from '../core/route'
import { compileDetectors, type CompiledDetectors } from '../detectors/compile'
import { detectFormat } from '../formats/detect'
import type { PolicyEngine } from '../policy/compile'
import { createVault } from '../vault/vault'
import { makeAdditions, type Additions } from './additions'
import { checkWords } from './check-words'
import type { ParsedGuardOptions } from './options'

/** The controls of a guard, made once, and makers of the ones that a single route adds. */
export interface GuardControls {
  readonly wellFormed: AnyControl
  readonly lockout: Lockout
  readonly authenticate: AnyControl
  /** One where the guard has switches, none otherwise. */
  readonly callerSwitches: readonly AnyControl[]
  readonly readBody: AnyControl
  readonly authorize: AnyControl
  /** One where the guard has switches, none otherwise. */
  readonly resourceSwitches: readonly AnyControl[]
  readonly reserve: AnyControl
  readonly sanitize: AnyControl
  readonly limitTokens: AnyControl
  readonly coverage: AnyControl
  readonly more: Additions
  /** The detectors of the guard, for both directions. */
  readonly detectors: CompiledDetectors
  readonly attributes: AttributeSource
  readonly challenge: Challenge
}

/** @throws ConfigurationError for wrong options, detectors, schemas or words of the document. */
export function makeControls(options: ParsedGuardOptions, engine: PolicyEngine): GuardControls {
  const { authenticate: authenticators, clock, detectors, switches } = options
  const challenge = challengeOf(options)
  const caps = parseCaps(options.caps)
  const pseudonyms = createVault(options.vault, options.randomBytes).open
  const attributes = attributeSource({
    needs: engine.needs,
    loaders: new Map(Object.entries(options.loaders)),
    loaderTimeoutMs: options.loaderTimeoutMs,
    clock,
  })
  const compiled = compileDetectors(detectors)
  const schemas = routeSchemas(engine.routes)
  const inspect = (
    list: CompiledDetectors,
    schemaOf: (route: Route | undefined) => SchemaCheck | undefined,
  ) =>
    sanitize({
      detectors: list,
      caps,
      schemaOf: ({ route }) => schemaOf(route),
      pseudonyms,
      onRewritten: requireGranted,
    })
  const controls: GuardControls = {
    wellFormed: wellFormed(challenge),
    lockout: lockout(options.lockout, clock),
    authenticate: authenticate({ authenticators, challenge, clock }),
    callerSwitches: switches.map(callerSwitches),
    readBody: readBody({ limits: caps, detectFormat }),
    authorize: authorize({ target: ({ route }) => targetOf(route), attributes, challenge }),
    resourceSwitches: switches.map(resourceSwitches),
    reserve: reserve(({ route }) => route?.limit ?? options.limit),
    detectors: compiled,
    sanitize: inspect(compiled, (route) => route && schemas.get(route)),
    limitTokens: limitTokens(),
    coverage: coverage(detectors),
    more: makeAdditions({
      attributes,
      challenge,
      detectors,
      switches,
      inspect: (list, schema) => inspect(compileDetectors(list), () => schema),
    }),
    attributes,
    challenge,
  }
  // Last: by now the detectors are known to be well-formed.
  checkWords(engine, detectors)
  return controls
}

function challengeOf({ realm, resource }: ParsedGuardOptions): Challenge {
  return challenges({ realm, resourceMetadata: resource && metadataUrl(resource) })
}

function targetOf(route: Route | undefined) {
  return route?.action === undefined
    ? undefined
    : { action: route.action, resource: route.resource }
}

function routeSchemas(routes: readonly Route[]): ReadonlyMap<Route, SchemaCheck> {
  const schemas = new Map<Route, SchemaCheck>()
  for (const route of routes) {
    if (route.body.schema !== undefined) {
      schemas.set(route, compileSchema(route.body.schema, route.match))
    }
  }
  return schemas
}
