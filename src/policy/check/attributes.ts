import { isOfType } from '../conditions/attribute-types'
import type { AttributeEntry, AttributeType, PolicyDocument } from '../document'
import { momentWords } from '../conditions/operators/constants'
import { show, type Problem } from '../source/problem'
import { checkName } from './name'

/** Each attribute has one source that fits its name, and a default of its own type. */
export function checkAttributes({ attributes = {}, loaders }: PolicyDocument): readonly Problem[] {
  return Object.entries(attributes).flatMap(([name, entry]) => {
    const path = ['attributes', name]
    const loader =
      entry.load === undefined || loaders === undefined
        ? []
        : checkName('loader', entry.load, loaders, [...path, 'load'])
    return [...sourceProblems(name, entry), ...loader, ...defaultProblems(name, entry)]
  })
}

function sourceProblems(name: string, { from, load }: AttributeEntry): readonly Problem[] {
  const path = ['attributes', name]
  if (from !== undefined && load !== undefined) {
    return [{ path, text: 'expected `from` or `load`, not both; take one of them out' }]
  }
  if (name.startsWith('principal.')) {
    if (from !== undefined || load !== undefined) return []
    const claim = name.slice('principal.'.length)
    return [{ path, text: `\`from\` is missing, for example \`from: claims.${claim}\`` }]
  }
  if (from === undefined) return []
  return [
    {
      path: [...path, 'from'],
      text: 'only attributes of the principal have `from`; write `load`, or take it out',
    },
  ]
}

/** Types whose name alone does not say how a value is written. */
const words: Readonly<Partial<Record<AttributeType, string>>> = {
  ip: 'an address',
  timestamp: momentWords,
  'string-list': 'a list of texts',
}

function defaultProblems(name: string, entry: AttributeEntry): readonly Problem[] {
  const { type, default: value } = entry
  if (value === undefined || isOfType(value, type)) return []
  return [
    {
      path: ['attributes', name, 'default'],
      text: `expected ${words[type] ?? type}; received ${show(value)}`,
    },
  ]
}
