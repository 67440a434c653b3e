import type { FieldTree } from '../core/fields'
import type { Format } from '../core/format'
import { fieldTree } from './fields/field-tree'
import { either, type Nested } from './nested'
import { readTable, type ReadTable } from './read-table'
import { referencesByFields, type FindersByField } from './references/by-fields'
import { stripFields } from './strip'

/** A format that is told by tables: where its texts stand, and what its requests refer to. */
export interface TableFormatOptions extends Pick<Format, 'id' | 'path' | 'refusal' | 'errorEvent'> {
  readonly vocabulary: ReadonlySet<string>
  /** Asked of requests that have a body; many endpoints share a path with some that have none. */
  readonly check: Format['check']
  /** Every field of a request, see `fieldTree`. @defaultValue nobody knows them */
  readonly fields?: string
  /** Adds to fields what else they are called. @defaultValue nothing */
  readonly spelled?: (fields: FieldTree) => FieldTree
  /** The same of forms. @defaultValue none: a form is refused */
  readonly form?: Format['form']
  /** Places of texts. All others are searched as well. @defaultValue none */
  readonly request?: ReadTable
  /** What a request refers to, by its fields. @defaultValue none */
  readonly references?: FindersByField
  /** Requests of another format in a body, each of which is treated as if it had come alone. @defaultValue none */
  readonly requests?: Nested
  /** @defaultValue none */
  readonly response?: ReadTable
  /** Responses of another format in a body. @defaultValue none */
  readonly responses?: Nested
  /** What is not told by tables. @defaultValue that of a JSON API whose answers do not stream */
  readonly more?: Partial<Format>
}

/** Makes the format of an endpoint that takes JSON, most of which need no more than a few lines. */
export function tableFormat(options: TableFormatOptions): Format {
  const { id, path, refusal, errorEvent, vocabulary, check, requests, responses } = options
  const request = readTable(options.request ?? {})
  const response = readTable(options.response ?? {})
  const { fields, spelled = (tree) => tree } = options
  const tree = fields === undefined ? undefined : spelled(fieldTree(fields))
  return {
    id,
    path,
    fits: undefined,
    vocabulary,
    echoes: [],
    check: (body) => (body === undefined ? undefined : (check(body) ?? requests?.check(body))),
    request: requests === undefined ? request : either(request, requests.request),
    response: responses === undefined ? response : either(response, responses.response),
    stream: undefined,
    limitTokens: requests?.limitTokens,
    strip: stripFields,
    refusal,
    errorEvent,
    ...(options.form !== undefined && { form: options.form }),
    ...(tree !== undefined && {
      requestFields: requests?.fields(tree) ?? tree,
      references: referencesOf(tree, options),
    }),
    ...(requests !== undefined && {
      unreadable: requests.unreadable,
      limitHistory: requests.limitHistory,
      limitDocuments: requests.limitDocuments,
      requests: (body) => requests.places(body).map(({ value }) => value),
    }),
    ...(responses !== undefined && {
      calls: (body, direction) => (direction === 'response' ? responses.calls(body) : []),
    }),
    ...options.more,
  }
}

function referencesOf(
  tree: FieldTree,
  { references = {}, requests }: TableFormatOptions,
): NonNullable<Format['references']> {
  const read = referencesByFields(tree, references)
  return requests === undefined ? read : (body) => [...read(body), ...requests.references(body)]
}
