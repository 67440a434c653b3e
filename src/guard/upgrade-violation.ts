import type { ExchangeRequest } from '../core/exchange'
import type { Route } from '../core/route'
import type { FormatCatalog } from '../formats/detect'

type Violation = Pick<ExchangeRequest, 'violation' | 'violationDetail'>

/** What makes a request to open a WebSocket unacceptable on its route. */
export function upgradeViolation(
  request: ExchangeRequest,
  route: Route | undefined,
  catalog: FormatCatalog,
): Violation | undefined {
  if (request.upgrade !== true || route === undefined) return undefined
  return originViolation(request, route) ?? queryViolation(request, route, catalog)
}

// No browser asks first whether a page of another origin may open a WebSocket, and cookies go with it. A request
// that names no origin is from no page.
function originViolation({ headers }: ExchangeRequest, { upgrade }: Route): Violation | undefined {
  const origins = upgrade?.origins
  const [origin, ...others] = headers.get('origin') ?? []
  if (origins === undefined || origin === undefined) return undefined
  if (others.length === 0 && origins.has(origin)) return undefined
  return { violation: 'origin-refused', violationDetail: 'a page of an origin that is not listed' }
}

// A parameter may make the provider go on with something that is not in the frames: another's call, another model.
function queryViolation(
  { query }: ExchangeRequest,
  { format = [], resource }: Route,
  { formats }: FormatCatalog,
): Violation | undefined {
  const known = format.flatMap((id) => formats.get(id)?.frames?.query ?? [])
  if (known.length === 0) return undefined
  const own = [...(resource?.source ?? '').matchAll(/\{query\.([^{}]+)\}/g)].map(([, name]) => name)
  const isKnown = (name: string): boolean =>
    known.some((set) => set.has(name)) || own.includes(name)
  if ([...query.keys()].every(isKnown)) return undefined
  return {
    violation: 'upgrade-malformed',
    violationDetail: 'a parameter that the format does not know',
  }
}
