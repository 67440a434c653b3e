import { GuardError } from '../../core/errors'
import type { ResourceTemplate, TemplateValues } from '../../core/route'
import { canonicalPattern } from '../rules/resources'
import { encodeSegment } from '../rules/segment-name'

const maxValueLength = 256

/** What a template takes a segment from. */
type Source = 'path' | 'query' | 'header' | 'body'

interface Placeholder {
  readonly source: Source
  /** Name of the parameter or header; for a body the property names from the root. */
  readonly names: readonly string[]
}

/**
 * Compiles a resource template: `model/{body.model}`, also `{path.id}`, `{query.x}` and
 * `{header.x-model}`. A placeholder is a whole segment, and its value always makes exactly one:
 * `openai/gpt-4o` becomes `openai%2Fgpt-4o`. Properties of a body are own properties.
 *
 * `resolve` throws a `GuardError` `resource-invalid` for a value that is not a text, is empty, longer
 * than 256 characters, `.`, has `..`, a control or invisible character or white space around it, and
 * for a header or query parameter that is given more than once.
 */
export function compileTemplate(source: string): ResourceTemplate {
  const parts = source
    .split('/')
    .map((segment) => parsePlaceholder(segment) ?? canonicalPattern(segment) ?? segment)
  const needsBody = parts.some((part) => typeof part !== 'string' && part.source === 'body')
  const resolve = (values: TemplateValues): string =>
    parts.map((part) => (typeof part === 'string' ? part : segmentOf(part, values))).join('/')
  return Object.freeze({ source, needsBody, resolve })
}

/**
 * What is wrong with a template, if anything is. `params` are the parameters of the route's path;
 * `undefined` where the route is not known yet.
 */
export function templateFault(
  source: string,
  params: readonly string[] | undefined,
): string | undefined {
  for (const segment of source.split('/')) {
    const fault = segmentFault(segment, params)
    if (fault !== undefined) return fault
  }
  return undefined
}

function segmentFault(segment: string, params: readonly string[] | undefined): string | undefined {
  if (segment === '') return 'has an empty segment; write one `/` between two, and none at the ends'
  const placeholder = parsePlaceholder(segment)
  if (placeholder === undefined) {
    if (segment.includes('*'))
      return 'has a `*`; a route names one resource, for example `model/{body.model}`'
    if (!/[{}]/.test(segment)) {
      return canonicalPattern(segment) === undefined
        ? 'has a malformed percent-encoding; write `%25` for a percent sign'
        : undefined
    }
    return `has \`${segment}\`; a placeholder is a whole segment such as \`{body.model}\`, \`{path.id}\`, \`{query.model}\` or \`{header.x-model}\``
  }
  const name = placeholder.names[0] ?? ''
  if (placeholder.source === 'path' && params?.includes(name) === false) {
    return `names \`{path.${name}}\`, but the path has no parameter \`:${name}\`; write one of its own`
  }
  return undefined
}

function parsePlaceholder(segment: string): Placeholder | undefined {
  const match = /^\{(path|query|header|body)\.([^{}]{1,128})\}$/.exec(segment)
  if (match === null) return undefined
  const [, source, name = ''] = match
  if (source === 'header') return { source, names: [name.toLowerCase()] }
  if (source === 'body') return { source, names: name.split('.') }
  return { source: source as Source, names: [name] }
}

function segmentOf(placeholder: Placeholder, values: TemplateValues): string {
  const segment = acceptable(valueOf(placeholder, values))
  if (segment === undefined) {
    const name = [placeholder.source, ...placeholder.names].join('.')
    throw new GuardError('resource-invalid', {
      detail: `the template's \`{${name}}\` has no usable value`,
    })
  }
  return segment
}

function valueOf({ source, names }: Placeholder, values: TemplateValues): unknown {
  const name = names[0] ?? ''
  switch (source) {
    case 'path':
      return values.params.get(name)
    case 'query':
      return only(values.query.getAll(name))
    case 'header':
      return only(values.headers.get(name))
    case 'body':
      return names.reduce<unknown>(ownProperty, values.body)
  }
}

// Two values mean that two readers may each see another one.
function only(list: readonly string[] | undefined): string | undefined {
  return list?.length === 1 ? list[0] : undefined
}

function ownProperty(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined
}

// White space around a name is refused because a model's server may cut it off: ` gpt-4o` would then
// be another resource to the rules and the same model to the server. So is what nobody sees, which
// this library itself takes out of bodies.
function acceptable(value: unknown): string | undefined {
  if (typeof value !== 'string' || value === '' || value.length > maxValueLength) return undefined
  if (value === '.' || value.includes('..') || value !== value.trim()) return undefined
  return hidden.test(value) ? undefined : encodeSegment(value)
}

// Controls, format controls, halves of surrogate pairs, line and paragraph separators, and what
// renderers ignore by default (UAX #44).
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u
