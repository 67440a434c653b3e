import type { Reference } from '../../core/reference'
import { quoted } from '../quoted'
import { readLocation } from '../../core/hosts'
import { kindOf } from './kinds'

/** How many entries a hint has. */
const maxLines = 8

/** The entries that would allow references, as lines for the document. */
export function referenceHint(references: readonly Reference[]): string | undefined {
  const lines = new Set(references.flatMap((one) => entryFor(one) ?? []))
  if (lines.size === 0) return undefined
  return [
    'to allow it, add to the document:',
    'references:',
    ...[...lines].slice(0, maxLines),
  ].join('\n')
}

function entryFor({ type, id, url }: Reference): string | undefined {
  const kind = kindOf(type)
  if (url !== undefined) {
    const location = readLocation(url)
    if (location === undefined) return undefined
    const { host, port, scheme } = location
    const name = host.includes(':') ? `[${host}]` : host
    const at = quoted(port === '' ? name : `${name}:${port}`)
    const schemes = scheme === 'http' ? ', schemes: [http]' : ''
    return `  - { type: ${type}, hosts: [${at}]${schemes} }`
  }
  if (kind.ids === undefined) return kind.hosts === true ? undefined : `  - { type: ${type} }`
  if (id === undefined) return undefined
  return kind.ids === 'provider'
    ? `  - { type: ${type}, owner: principal } # what the guard has seen given to the caller`
    : `  - { type: ${type}, ids: [${quoted(id)}] }`
}
