import { authenticate } from '../controls/authenticate'
import { dpopVerifier, type DpopVerifier } from '../controls/authenticate/dpop/verifier'
import { possession } from '../controls/authenticate/possession'
import { authorize, type AccessMeans } from '../controls/authorize'
import { attributeSource } from '../controls/authorize/attributes'
import { requireGranted } from '../controls/authorize/grants'
import type { LayersOf } from '../controls/authorize/layers'
import { authorizePurpose } from '../controls/authorize/purpose'
import { callerSwitches, resourceSwitches } from '../controls/authorize/switched-off'
import { lockout, type Lockout } from '../controls/limit/lockout'
import { reserve } from '../controls/limit/reserve'
import { sanitize } from '../controls/sanitize'
import { minimize } from '../controls/sanitize/minimize/minimize'
import { parseCaps, type Caps } from '../controls/sanitize/caps'
import { parseMediaOptions } from '../controls/sanitize/media/options'
import { partReader } from '../controls/sanitize/media/read'
import { coverage } from '../controls/sanitize/coverage'
import { requestDuties } from '../controls/sanitize/request-duties'
import { readBody } from '../controls/sanitize/read-body'
import type { SchemaCheck } from '../controls/sanitize/schema'
import { wellFormed } from '../controls/sanitize/well-formed'
import { authorizeCalls } from '../controls/authorize/calls'
import {
  authorizeReferences,
  requireAllowedReferences,
  type OwnersOf,
} from '../controls/authorize/references'
import { givenIds, type GivenIds } from '../controls/authorize/given-ids'
import { challenges, type Challenge } from '../core/challenge'
import type { AnyControl } from '../core/control'
import type { Detector } from '../core/detector'
import type { Exchange } from '../core/exchange'
import { metadataUrl } from '../core/protected-resource'
import type { Route } from '../core/route'
import { compileDetectors, type CompiledDetectors } from '../detectors/compile'
import { createVault } from '../vault/vault'
import { compileTemplate } from '../policy/routes/template'
import { toolResource } from './called-tools'
import { consultant } from './consult'
import { makeAdditions, type Additions } from './additions'
import { onRoute } from './detector-sets'
import { codecLoader, type CodecLoader } from './event-stream-codec'
import type { ParsedGuardOptions } from './options'
import type { PolicyInForce } from './policies/in-force'
import type { ExchangeState } from './state'
import type { InspectUpload } from './uploads/inspect-upload'

/** The controls of a guard, made once, and makers of the ones that a single route adds. */
export interface GuardControls {
  readonly wellFormed: AnyControl
  readonly lockout: Lockout
  /** Verifies proofs of possession; `undefined` where the guard does not. */
  readonly dpop: DpopVerifier | undefined
  readonly authenticate: AnyControl
  /** One where the guard has switches, none otherwise. */
  readonly callerSwitches: readonly AnyControl[]
  /** Asks what the request is for. */
  readonly purpose: AnyControl
  readonly readBody: AnyControl
  /** What reads the frames of event streams. */
  readonly frames: CodecLoader
  readonly authorize: AnyControl
  /** Asks for the tools that a request calls. */
  readonly calls: AnyControl
  /** Asks for what a request refers to. */
  readonly references: AnyControl
  /** One where the guard has switches, none otherwise. */
  readonly resourceSwitches: readonly AnyControl[]
  readonly reserve: AnyControl
  /** Takes out of the body what need not go in. */
  readonly minimize: AnyControl
  readonly sanitize: AnyControl
  readonly requestDuties: AnyControl
  readonly coverage: AnyControl
  readonly more: Additions
  /** Who was given which id. */
  readonly given: GivenIds
  /** What further checks of access are made with. */
  readonly means: AccessMeans
}

/**
 * @throws ConfigurationError for wrong options and detectors.
 */
export function makeControls(
  options: ParsedGuardOptions,
  stateOf: (exchange: Exchange) => ExchangeState,
  layersOf: LayersOf,
  inspectUpload: InspectUpload | undefined,
): GuardControls {
  const { switches } = options
  const policyOf = (exchange: Exchange) => stateOf(exchange).policy
  const detectorsOf = (exchange: Exchange) => policyOf(exchange).detectors
  const dpop = dpopOf(options)
  const challenge = challengeOf(options, dpop)
  const caps = parseCaps(options.caps)
  const means = meansOf(options, challenge, stateOf, layersOf)
  const duties = () => requestDuties(detectorsOf)
  const inspect = inspector(options, caps)
  const [given, frames] = [givenIds(options.references), codecLoader()]
  return {
    wellFormed: wellFormed(challenge),
    lockout: lockout(options.lockout, options.clock),
    dpop,
    authenticate: identify(options, challenge, dpop),
    callerSwitches: switches.map(callerSwitches),
    frames,
    purpose: authorizePurpose(means.merge),
    readBody: readBody({ limits: caps, detectFormat: options.formats.detect, ...frames }),
    authorize: authorize({ target: ({ route }) => targetOf(route), ...means }),
    calls: callsOf(means, stateOf),
    references: authorizeReferences({ challenge, ownersOf: ownersFor(given, stateOf) }),
    resourceSwitches: switches.map(resourceSwitches),
    reserve: reserve(({ route }) => route?.limit ?? options.limit),
    minimize: minimize(requireGranted),
    sanitize: inspect(
      (exchange) => ofRequest(policyOf(exchange), exchange.route),
      (exchange) => exchange.route && policyOf(exchange).schemas.get(exchange.route),
      inspectUpload,
    ),
    requestDuties: duties(),
    coverage: coverage(detectorsOf),
    more: makeAdditions({
      means,
      code: options,
      detectorsOf,
      switches,
      duties: () => [minimize(requireGranted), duties()],
      inspect: inspectMore(inspect),
    }),
    given,
    means,
  }
}

/** Looks at a request with more detectors, and holds it to another schema. */
function inspectMore(inspect: Inspect) {
  return (list: readonly Detector[], schema: SchemaCheck | undefined): AnyControl => {
    const added = compileDetectors(list)
    return inspect(
      () => added,
      () => schema,
    )
  }
}

function ofRequest({ compiled, detectors }: PolicyInForce, route: Route | undefined) {
  return compiled(onRoute(detectors, detectors, route, 'request'))
}

function meansOf(
  options: ParsedGuardOptions,
  challenge: Challenge,
  stateOf: (exchange: Exchange) => ExchangeState,
  layersOf: LayersOf,
): AccessMeans {
  const { loaders, loaderTimeoutMs, pdp, clock } = options
  const engineOf = (exchange: Exchange) => stateOf(exchange).judge.engine
  const attributes = attributeSource({
    // Whoever decides elsewhere is told everything that the document declares.
    needs: (action, exchange) =>
      pdp === undefined ? engineOf(exchange).needs(action) : engineOf(exchange).gathered,
    loaders: new Map(Object.entries(loaders)),
    loaderTimeoutMs,
    clock,
  })
  const merge: AccessMeans['merge'] = (exchange, obligations) => {
    const merged = engineOf(exchange).merge(obligations)
    return merged.carried ? merged.obligations : undefined
  }
  return { attributes, challenge, merge, layersOf, consult: consultant(pdp, stateOf) }
}

function ownersFor(
  { ownersOf }: GivenIds,
  stateOf: (exchange: Exchange) => ExchangeState,
): OwnersOf {
  return (exchange, references) =>
    ownersOf(exchange, references, stateOf(exchange).judge.engine.ownedReferences)
}

function callsOf(
  means: AccessMeans,
  stateOf: (exchange: Exchange) => ExchangeState,
): GuardControls['calls'] {
  return authorizeCalls({
    ...means,
    isAsked: (exchange) => stateOf(exchange).judge.engine.judgesCalls,
    resourceOf: toolResource,
    // As routes of single requests have it.
    modelOf: compileTemplate('model/{body.model}'),
  })
}

type Inspect = (
  detectorsOf: (exchange: Exchange) => CompiledDetectors,
  schemaOf: (exchange: Exchange) => SchemaCheck | undefined,
  inspectUpload?: InspectUpload,
) => AnyControl

function inspector({ vault: options, media, ...means }: ParsedGuardOptions, caps: Caps): Inspect {
  const vault = createVault(options, means)
  const readParts = partReader(media && parseMediaOptions(media))
  const { detectorTimeoutMs, randomBytes } = means
  return (detectorsOf, schemaOf, inspectUpload) =>
    sanitize({
      ...{ detectorsOf, detectorTimeoutMs, caps, schemaOf, vault, randomBytes },
      ...{ readParts, inspectUpload },
      onRewritten: (exchange) => {
        requireGranted(exchange)
        requireAllowedReferences(exchange)
      },
    })
}

function identify(
  { authenticate: authenticators, clock }: ParsedGuardOptions,
  challenge: Challenge,
  dpop: DpopVerifier | undefined,
): AnyControl {
  return authenticate({ authenticators, challenge, clock, provePossession: possession(dpop) })
}

function dpopOf({ dpop, resource }: ParsedGuardOptions): DpopVerifier | undefined {
  return dpop && dpopVerifier(dpop, { resource })
}

function challengeOf(
  { realm, resource }: ParsedGuardOptions,
  dpop: DpopVerifier | undefined,
): Challenge {
  return challenges({ realm, resourceMetadata: resource && metadataUrl(resource), dpop })
}

function targetOf(route: Route | undefined) {
  return route?.action === undefined
    ? undefined
    : { action: route.action, resource: route.resource }
}
