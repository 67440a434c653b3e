import { authenticate } from '../controls/authenticate'
import { challenge } from '../controls/authenticate/challenge'
import { authorize } from '../controls/authorize'
import { attributeSource } from '../controls/authorize/attributes'
import { requireGranted } from '../controls/authorize/grants'
import { lockout, type Lockout } from '../controls/limit/lockout'
import { reserve } from '../controls/limit/reserve'
import { sanitize } from '../controls/sanitize'
import { parseCaps } from '../controls/sanitize/caps'
import { coverage } from '../controls/sanitize/coverage'
import { limitTokens } from '../controls/sanitize/limit-tokens'
import { readBody } from '../controls/sanitize/read-body'
import { compileSchema, type SchemaCheck } from '../controls/sanitize/schema'
import { wellFormed } from '../controls/sanitize/well-formed'
import type { AnyControl } from '../core/control'
import type { Detector } from '../core/detector'
import type { RefusalCode } from '../core/refusal'
import type { Route } from '../core/route'
import { compileDetectors } from '../detectors/compile'
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
  readonly readBody: AnyControl
  readonly authorize: AnyControl
  readonly reserve: AnyControl
  readonly sanitize: AnyControl
  readonly limitTokens: AnyControl
  readonly coverage: AnyControl
  readonly more: Additions
}

/** @throws ConfigurationError for wrong options, detectors, schemas or words of the document. */
export function makeControls(options: ParsedGuardOptions, engine: PolicyEngine): GuardControls {
  const { authenticate: authenticators, realm, clock, detectors, loaders } = options
  const caps = parseCaps(options.caps)
  const pseudonyms = createVault(options.vault, options.randomBytes).open
  const attributes = attributeSource({
    needs: engine.needs,
    loaders: new Map(Object.entries(loaders)),
    clock,
  })
  const schemas = routeSchemas(engine.routes)
  const inspect = (
    list: readonly Detector[],
    schemaOf: (route: Route | undefined) => SchemaCheck | undefined,
  ) =>
    sanitize({
      detectors: compileDetectors(list),
      caps,
      schemaOf: ({ route }) => schemaOf(route),
      pseudonyms,
      onRewritten: requireGranted,
    })
  const controls: GuardControls = {
    wellFormed: wellFormed((code) => (isAmbiguous(code) ? challenge(realm, code) : {})),
    lockout: lockout(options.lockout, clock),
    authenticate: authenticate({ authenticators, realm, clock }),
    readBody: readBody({ limits: caps, detectFormat }),
    authorize: authorize({ target: ({ route }) => targetOf(route), attributes }),
    reserve: reserve(({ route }) => route?.limit ?? options.limit),
    sanitize: inspect(detectors, (route) => route && schemas.get(route)),
    limitTokens: limitTokens(),
    coverage: coverage(detectors),
    more: makeAdditions({
      attributes,
      detectors,
      inspect: (list, schema) => inspect(list, () => schema),
    }),
  }
  // Last: by now the detectors are known to be well-formed.
  checkWords(engine, detectors)
  return controls
}

// RFC 6750 §3.1: more than one credential is answered with the challenge `invalid_request`.
function isAmbiguous(code: RefusalCode): boolean {
  return code === 'credential-ambiguous'
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
