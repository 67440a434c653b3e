import type { PolicyDocument, ReferenceEntry } from '../document'
import { hostFault } from '../../core/hosts'
import { kindOf } from '../references/kinds'
import { typesOf } from '../references/references'
import type { Problem } from '../source/problem'
import type { Path } from '../../core/segment'

/** Entries for references say where each of their types may lead, and no more than it has. */
export function checkReferences({ references = [] }: PolicyDocument): readonly Problem[] {
  return references.flatMap((entry, index) => [
    ...hostProblems(entry, ['references', index, 'hosts']),
    ...lackProblems(entry, ['references', index]),
    ...surplusProblems(entry, ['references', index]),
  ])
}

function hostProblems({ hosts = [] }: ReferenceEntry, path: Path): readonly Problem[] {
  return hosts.flatMap((host, index) => {
    const fault = hostFault(host)
    return fault === undefined ? [] : [{ path: [...path, index], text: `\`${host}\` ${fault}` }]
  })
}

function lackProblems(entry: ReferenceEntry, path: Path): readonly Problem[] {
  const { hosts, ids, owner } = entry
  return typesOf(entry).flatMap((type): readonly Problem[] => {
    const kind = kindOf(type)
    if (kind.hosts === true && kind.ids === undefined && hosts === undefined) {
      const text = `\`hosts\` is missing: where a reference of type \`${type}\` may lead`
      return [{ path, text: `${text}, for example \`hosts: [images.example.com]\`` }]
    }
    if (kind.ids === 'elsewhere' && ids === undefined && owner !== 'anyone') {
      const text = `\`ids\` is missing: which \`${type}\`, since no answer gives it to anybody`
      return [{ path, text: `${text}; \`owner: anyone\` allows all` }]
    }
    return []
  })
}

function surplusProblems(entry: ReferenceEntry, path: Path): readonly Problem[] {
  const kinds = typesOf(entry).map(kindOf)
  const hasHosts = kinds.some(({ hosts }) => hosts === true)
  const hasIds = kinds.some(({ ids }) => ids !== undefined)
  const surplus = [
    ...(hasHosts ? [] : (['hosts', 'schemes'] as const)),
    ...(hasIds ? [] : (['ids', 'owner'] as const)),
  ].filter((name) => entry[name] !== undefined)
  return surplus.map((name) => ({
    path: [...path, name],
    text: `no type of this entry has any; take \`${name}\` out`,
  }))
}
