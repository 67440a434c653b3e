import type { Exchange } from '../../core/exchange'
import {
  bothWordLists,
  isWordLists,
  strayParameter,
  wordListsIn,
  type Carried,
} from '../../core/obligation'
import type { ModelLimits } from '../../core/question'

/**
 * `model.allow`: the models that the request names must match one of the patterns of every merged duty.
 * Patterns are names with `*` within a segment, as those that an API key is confined to.
 */
export const modelAllow: Carried = {
  type: 'model.allow',
  phases: ['request'],
  merge: (left, right) => ({
    type: modelAllow.type,
    models: bothWordLists(left['models'], right['models']),
  }),
  check: (obligation) =>
    isWordLists(obligation['models'])
      ? strayParameter(obligation, ['models'])
      : '`models` must be a list of model names, which may have `*`',
}

/** The models of the request, and what they are held to; `undefined` where no duty says so. */
export function modelLimits(exchange: Exchange): ModelLimits | undefined {
  const duties = exchange.obligations.filter(({ type }) => type === modelAllow.type)
  if (duties.length === 0) return undefined
  return { named: modelsIn(exchange), lists: duties.flatMap(({ models }) => wordListsIn(models)) }
}

/**
 * In the body, as most formats have it, and as a resource below `model/` that path, query or header name:
 * the handler may use either. Where the body has none, any such resource counts. None where nobody knows.
 * Of a batch, those of all its requests.
 */
function modelsIn(exchange: Exchange): readonly string[] {
  const { body, format } = exchange
  const isParsed = body?.kind === 'json' || body?.kind === 'form'
  const value = isParsed ? body.value : undefined
  const requests = value === undefined ? [] : (format?.requests?.(value) ?? [])
  if (requests.length === 0) return modelsOf(value, exchange)
  const lists = requests.map((request) => modelsOf(request, exchange))
  // One that names none may be for any.
  return lists.some(({ length }) => length === 0) ? [] : [...new Set(lists.flat())]
}

function modelsOf(value: unknown, { resource, targets = [] }: Exchange): readonly string[] {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'model')) {
    return modelOf(resource)
  }
  const { model } = value as { readonly model: unknown }
  if (typeof model !== 'string' || model === '') return []
  const elsewhere = targets.filter(({ template }) => outsideBody.test(template))
  return [model, ...elsewhere.flatMap((asked) => modelOf(asked.resource))]
}

const outsideBody = /\{(?:path|query|header)\./

function modelOf(resource: string | undefined): readonly string[] {
  const [type, name, ...more] = resource?.split('/') ?? []
  if (type !== 'model' || name === undefined || name === '' || more.length > 0) return []
  try {
    return [decodeURIComponent(name)]
  } catch {
    return []
  }
}
