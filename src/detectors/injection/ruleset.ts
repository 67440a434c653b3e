import { ConfigurationError } from '../../core/errors'
import type { OptionParser } from '../../core/options'
import { packedModel } from './weights'

/**
 * The day of the rules and weights that this version ships, such as `2026-11-27`. Texts are judged alike
 * by all versions that ship the same; `injection({ ruleset })` pins it.
 */
export const injectionRuleset: string = packedModel.ruleset

/** The ruleset that ships, and no other one: there is only one in each version. */
export const rulesetOption: OptionParser<string> = (value, fail) => {
  if (value === injectionRuleset) return injectionRuleset
  if (typeof value !== 'string' || !date.test(value)) return fail(`"${injectionRuleset}"`)
  throw new ConfigurationError(
    `option \`ruleset\` of \`injection\` pins "${value}", but this version ships "${injectionRuleset}"; ` +
      'install the version that ships the pinned one, or look at what changes with ' +
      `\`portcullis eval injection --compare\` and pin "${injectionRuleset}"`,
  )
}

const date = /^\d{4}-\d{2}-\d{2}$/
