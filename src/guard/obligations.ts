import { outputRedact, responseKeep, responseStrip } from '../controls/filter'
import { bodyDrop, bodyKeep } from '../controls/sanitize/minimize/field-duties'
import { documentsMax, historyMax } from '../controls/sanitize/minimize/minimize'
import { modelAllow } from '../controls/sanitize/model-allow'
import { providerNoStore } from '../controls/sanitize/provider-no-store'
import { tokensMax } from '../controls/sanitize/tokens-max'
import type { Carried, ObligationPhase } from '../core/obligation'
import { callback, oneOf, parseOptions, string, suggest, type OptionParser } from '../core/options'
import type { PolicyDocument } from '../policy/document'
import { refuse } from '../policy/source/problem'
import type { PolicySource } from '../policy/source/source'
import { distrusted, standIn } from './distrusted'

/** Obligations that the controls of this package carry out. */
const builtIn: readonly Carried[] = [
  ...[bodyKeep, bodyDrop, historyMax, documentsMax],
  ...[tokensMax, modelAllow, providerNoStore],
  ...[responseKeep, responseStrip, outputRedact],
]

const phases = ['request', 'response', 'stream'] as const

/**
 * Obligations that the application carries out, beside those of this package. Its handlers read them from
 * `gate.context(req).obligations`.
 */
export const carriedObligations: OptionParser<readonly Carried[]> = (value, fail) => {
  if (!Array.isArray(value)) return fail('a list of obligations that handlers carry out')
  const taken = builtIn.map(({ type }) => type)
  return value.map((item: unknown): Carried => {
    const parsed = parseOptions('createGuard, obligations', item, {
      type: string,
      phases: phaseList,
      merge: callback<Carried['merge']>(),
      check: callback<Carried['check']>(),
    })
    if (taken.includes(parsed.type)) {
      return fail(`each type once, and none of this package's; \`${parsed.type}\` is taken`)
    }
    taken.push(parsed.type)
    return distrusted(parsed)
  })
}

const phaseList: OptionParser<readonly ObligationPhase[]> = (value, fail) => {
  if (!Array.isArray(value) || value.length === 0) {
    return fail(`a list of ${phases.map((phase) => `"${phase}"`).join(', ')}`)
  }
  return value.map((phase) => oneOf(phases)(phase, fail))
}

/**
 * Who carries out the obligations of a document.
 *
 * @param registered those of the application. Without them those that the document declares are taken for
 * registered, whatever their parameters.
 * @throws ConfigurationError for one that the document declares and the code does not have.
 */
export function carriersOf(
  { obligations: declared = [] }: PolicyDocument,
  source: PolicySource,
  registered: readonly Carried[] | undefined,
): readonly Carried[] {
  const own = builtIn.map(({ type }) => type)
  const known = registered?.map(({ type }) => type)
  refuse(
    source,
    declared.flatMap((type, index) => {
      const fault = own.includes(type)
        ? 'is carried out already; leave it out'
        : lacking(type, known)
      return fault === undefined
        ? []
        : [{ path: ['obligations', index], text: `\`${type}\` ${fault}` }]
    }),
  )
  // What is not declared is nobody's, as it is to tools that have no code.
  const others = registered ?? declared.map(standIn)
  return [...builtIn, ...others.filter(({ type }) => declared.includes(type))]
}

function lacking(type: string, known: readonly string[] | undefined): string | undefined {
  if (known === undefined || known.includes(type)) return undefined
  const hint = known.length === 0 ? 'none is registered' : suggest(type, known)
  return `is carried out by no code; ${hint}; give it to \`createGuard({ obligations: [ … ] })\``
}
