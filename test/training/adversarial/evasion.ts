import { packedModel } from '../../../src/detectors/injection/weights'
import { viewOf } from '../../../src/detectors/normalize'
import { featuresOf, windowScores } from '../injection/features'
import { unpacked } from '../injection/pack'
import { between, pick, seededRandom } from '../injection/random'
import { placed, type Suffixed } from './suffixes'

const steps = 60
const tries = 3

/**
 * Suffixes that are searched for against this project's own detector of injection: with each change it
 * finds the attack before them less probable. No such suffix is trained on.
 */
export function evading(
  attacks: readonly string[],
  vocabulary: readonly string[],
  { seed, count }: { readonly seed: number; readonly count: number },
): readonly Suffixed[] {
  const random = seededRandom(seed)
  const heads = [unpacked(packedModel.heads.override), unpacked(packedModel.heads.jailbreak)]
  const scoreOf = (text: string) => {
    const features = featuresOf(viewOf(text).text)
    return Math.max(...heads.map((head) => Math.max(...windowScores(features, head))))
  }
  return Array.from({ length: count }, () => {
    const request = pick(attacks, random)
    const tokens = Array.from({ length: between(16, 32, random) }, () => pick(vocabulary, random))
    let least = scoreOf(`${request} ${tokens.join('')}`)
    for (let step = 0; step < steps; step += 1) {
      const at = between(0, tokens.length - 1, random)
      for (let turn = 0; turn < tries; turn += 1) {
        const changed = tokens.with(at, pick(vocabulary, random))
        const score = scoreOf(`${request} ${changed.join('')}`)
        if (score >= least) continue
        least = score
        tokens[at] = changed[at] as string
      }
    }
    const suffix = tokens.join('').trim()
    return placed({ suffix, kind: 'evasion', requests: [request] }, random)
  })
}
