import type { Refusal } from '../../core/format'
import { referenceTypes, type ReferenceType } from '../../core/reference'
import type { Role, SegmentKind } from '../../core/segment'
import {
  callback,
  oneOf,
  optional,
  parseOptions,
  string,
  type OptionParser,
} from '../../core/options'
import { parseFieldPath } from '../fields/field-path'
import type { FieldPath } from '../fields/field-tree'
import type { Step } from '../read-table'
import { parseJsonPath } from './json-path'

/** Where a text stands in a body, and what it is. */
export interface TextPlace {
  /** JSONPath of names, indexes and wildcards, such as `$.history[*].text`. */
  readonly at: string
  /** Who speaks. @defaultValue `user` in requests, `assistant` in responses */
  readonly role?: Role
  /** @defaultValue 'text' */
  readonly kind?: Exclude<SegmentKind, 'media'>
  /** Of kind `reference`: what whoever gets the request does with it. @defaultValue 'url' */
  readonly reference?: ReferenceType
}

/** How an API of your own streams its answers. */
export interface JsonStreamOptions {
  readonly framing: 'sse' | 'ndjson'
  /** Texts that arrive in pieces: the events' strings at one place are one text. */
  readonly deltas: readonly (string | TextPlace)[]
  /** Texts that are complete in each event, such as ids and types. @defaultValue none */
  readonly labels?: readonly string[]
  /** Where the event that ends all texts says so, with a value that is not empty, null, false or 0. @defaultValue none */
  readonly end?: string
  /** What ends the stream in place of an event, such as `[DONE]`. @defaultValue none */
  readonly terminator?: string
  /**
   * Makes the event that tells a client of a refusal in mid-stream. @defaultValue none: the connection
   * is broken, because a silent end would look like success
   */
  readonly error?: (refusal: Refusal) => object
}

export interface JsonFormatOptions {
  /** What routes call it: small letters, digits and hyphens. */
  readonly id: string
  /** End of the paths that it is served at, such as `/v1/ask`. @defaultValue none: routes name it */
  readonly path?: string
  /** Texts of a request. All others are searched too, as texts of the user. */
  readonly segments: readonly (string | TextPlace)[]
  /**
   * Every field that a request may have, as JSONPaths such as `$.history[*].text`; a path has all that is
   * in it. @defaultValue not known, so that routes can neither drop nor refuse unknown ones
   */
  readonly fields?: readonly string[]
  /** Texts of a response. All others are searched too, as texts of the model. @defaultValue none */
  readonly response?: readonly (string | TextPlace)[]
  /** @defaultValue none: events wait until every text in them is decided */
  readonly stream?: JsonStreamOptions
  /** Makes the body of a refusal. @defaultValue problem details (RFC 9457) */
  readonly error?: (refusal: Refusal) => object
}

/** A place whose path is parsed. */
export interface ParsedPlace {
  readonly steps: readonly Step[]
  readonly role: Role | undefined
  readonly kind: SegmentKind
  readonly reference: ReferenceType
}

const roles = ['system', 'developer', 'user', 'assistant', 'tool'] as const
const kinds = [
  'text',
  'reasoning',
  'refusal',
  'tool-arguments',
  'tool-result',
  'document',
  'description',
  'identifier',
  'reference',
] as const

const formatId: OptionParser<string> = (value, fail) =>
  typeof value === 'string' && /^[a-z][a-z0-9-]{0,63}$/.test(value)
    ? value
    : fail('a name of small letters, digits and hyphens such as `support-bot`')

const jsonPath: OptionParser<readonly Step[]> = (value, fail) => {
  const steps = typeof value === 'string' ? parseJsonPath(value) : undefined
  const given = typeof value === 'string' ? `, which \`${value.slice(0, 100)}\` is not` : ''
  return (
    steps ??
    fail(`a JSONPath of names, indexes and wildcards such as \`$.history[*].text\`${given}`)
  )
}

const fieldPath: OptionParser<FieldPath> = (value, fail) =>
  (typeof value === 'string' && value.startsWith('$') ? parseFieldPath(value) : undefined) ??
  fail('a JSONPath of names and wildcards such as `$.history[*].text`')

const place: OptionParser<ParsedPlace> = (value, fail) => {
  if (typeof value !== 'object' || value === null) {
    return { steps: jsonPath(value, fail), role: undefined, kind: 'text', reference: 'url' }
  }
  const { at, role, kind, reference } = parseOptions('jsonFormat', value, {
    at: jsonPath,
    role: optional(oneOf(roles), undefined),
    kind: optional(oneOf(kinds), 'text'),
    reference: optional(oneOf(referenceTypes), 'url'),
  })
  return { steps: at, role, kind, reference }
}

function listOf<T>(item: OptionParser<T>): OptionParser<readonly T[]> {
  return (value, fail) =>
    Array.isArray(value)
      ? value.map((one) => item(one, (expected) => fail(`a list, each item ${expected}`)))
      : fail("a list of paths such as `['$.prompt']`")
}

const path: OptionParser<string> = (value, fail) =>
  typeof value === 'string' && /^(?:\/(?![:*])[^/?#]+)+\/?$/.test(value)
    ? value.replace(/\/$/, '')
    : fail('the end of a path such as `/v1/ask`, without parameters')

/** @throws ConfigurationError naming the option, what was expected and what came. */
export function parseJsonFormat(options: JsonFormatOptions) {
  return parseOptions('jsonFormat', options, {
    id: formatId,
    path: optional(path, undefined),
    segments: listOf(place),
    fields: optional(listOf(fieldPath), undefined),
    response: optional(listOf(place), []),
    stream: optional((value) => parseStream(value), undefined),
    error: optional(callback<(refusal: Refusal) => object>(), undefined),
  })
}

function parseStream(options: unknown) {
  return parseOptions('jsonFormat({ stream })', options, {
    framing: oneOf(['sse', 'ndjson']),
    deltas: listOf(place),
    labels: optional(listOf(jsonPath), []),
    end: optional(jsonPath, undefined),
    terminator: optional(string, undefined),
    error: optional(callback<(refusal: Refusal) => object>(), undefined),
  })
}

export type ParsedStream = ReturnType<typeof parseStream>
