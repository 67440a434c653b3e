import type { ReferenceType } from '../../core/reference'

/** Who made the ids of a type, or that it has none: what an entry for it needs to say. */
interface Kind {
  /**
   * `provider`: ids that the provider gives out in answers. `elsewhere`: words that come from its console or its
   * manual.
   */
  readonly ids?: 'provider' | 'elsewhere'
  /** True where it may be an address. */
  readonly hosts?: boolean
}

const kinds: Readonly<Record<ReferenceType, Kind>> = {
  response: { ids: 'provider' },
  conversation: { ids: 'provider' },
  prompt: { ids: 'elsewhere' },
  item: { ids: 'provider' },
  file: { ids: 'provider', hosts: true },
  image: { hosts: true },
  document: { hosts: true },
  audio: { ids: 'provider', hosts: true },
  video: { hosts: true },
  url: { hosts: true },
  'mcp-server': { hosts: true },
  connector: { ids: 'elsewhere' },
  'web-search': {},
  'web-fetch': {},
  'code-execution': {},
  'file-search': {},
  'image-generation': {},
  'hosted-shell': {},
  'hosted-tool': { ids: 'elsewhere' },
  background: {},
  container: { ids: 'provider' },
  skill: { ids: 'elsewhere' },
  'vector-store': { ids: 'provider' },
  cache: { ids: 'provider' },
}

export function kindOf(type: ReferenceType): Kind {
  return kinds[type]
}
