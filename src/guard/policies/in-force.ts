import { compileSchema, type SchemaCheck } from '../../controls/sanitize/schema'
import type { Detector } from '../../core/detector'
import type { Route } from '../../core/route'
import { compileDetectors, type CompiledDetectors } from '../../detectors/compile'
import type { PolicyEngine } from '../../policy/compile'
import { checkedPolicy } from '../../policy/load'
import { trialPart } from '../../policy/rules/trial'
import { digestOf } from '../../policy/source/digest'
import type { PolicySource } from '../../policy/source/source'
import { checkMedia } from '../check-media'
import { checkStreams } from '../check-streams'
import { checkWords } from '../check-words'
import { detectorSets } from '../detector-sets'
import { documentDetectors } from '../document-detectors'
import { compileForGuard } from '../open-policy'
import type { ParsedGuardOptions } from '../options'

/** Puts something beside an engine, or leaves it as it is. */
export type Beside = (engine: PolicyEngine, monitored: PolicyEngine | undefined) => PolicyEngine

/** A document as one guard enforces it. An exchange keeps the one it began under. */
export interface PolicyInForce {
  readonly engine: PolicyEngine
  readonly schemas: ReadonlyMap<Route, SchemaCheck>
  /** Detectors that the document declares. */
  readonly declared: readonly Detector[]
  /** The guard's detectors, then the document's, for both directions. */
  readonly detectors: readonly Detector[]
  /** Compiles some of them, and others beside them, once for each list. */
  readonly compiled: (detectors: readonly Detector[]) => CompiledDetectors
  /** `sha256:…`, the same for equal documents on every replica. */
  readonly digest: string
  /** Since when, in milliseconds since the epoch. */
  readonly since: number
}

/**
 * Compiles a document with what this guard has.
 *
 * @param beside what its engine becomes; the second one has the rules on trial enforced.
 * @throws ConfigurationError one line for each problem, with file and line.
 */
export function policyInForce(
  source: PolicySource,
  options: ParsedGuardOptions,
  beside: Beside,
): PolicyInForce {
  const policy = checkedPolicy(source)
  const engine = compileForGuard(policy, options)
  const schemas = routeSchemas(engine.routes)
  const declared = documentDetectors(engine, options.detectors)
  const compiled = compileDetectors([...options.detectors, ...declared])
  checkWords(engine, compiled.detectors)
  checkStreams(engine, compiled.detectors)
  checkMedia(engine, options.media !== undefined)
  const tried = trialPart(policy.document)
  const monitored = tried && compileForGuard({ ...policy, document: tried }, options)
  return Object.freeze({
    engine: beside(engine, monitored),
    schemas,
    declared,
    detectors: compiled.detectors,
    compiled: detectorSets(compiled),
    digest: digestOf(policy.document),
    since: options.clock(),
  })
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
