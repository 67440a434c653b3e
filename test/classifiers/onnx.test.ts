import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onnxClassifier, type OnnxClassifierOptions, type OnnxRuntime } from '../../src/index'
import { tinyModel } from '../support/onnx-model'
import type { Job } from './onnx-child'
import { inputOf, patient } from './support'
import { words } from './tokenizers'

/**
 * The runtime is large and no dependency of this package. Where it is not installed, its tests are left out and say so;
 * not in CI, which installs it.
 */
const runtime = 'onnxruntime-node'
const isWanted = process.env['PORTCULLIS_SERVERS'] !== undefined || resolves(runtime)
if (!isWanted) console.info(`skipped: ${runtime} is not installed`)
const withRuntime = isWanted ? describe : describe.skip

function resolves(name: string): boolean {
  try {
    createRequire(__filename).resolve(name)
    return true
  } catch {
    return false
  }
}

interface Outcome {
  readonly scores?: readonly number[]
  readonly error?: string
}

/** What the classifier says in a process of its own. */
function outcomeOf(texts: readonly string[], job: Partial<Job> = {}): Outcome {
  const all = { model: { base64: base64Of(model) }, tokenizer: 'words', texts, ...job }
  const hook = join(__dirname, '../training/typescript.cjs')
  const args = ['-r', hook, join(__dirname, 'onnx-child.ts'), JSON.stringify(all)]
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout) as Outcome
}

const base64Of = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

const model = tinyModel({ factors: [0, 4], offsets: [0, -2] })

function classifier(options: Partial<OnnxClassifierOptions> = {}) {
  return onnxClassifier({ model, tokenizer: words, ...options })
}

const scoresOf = async (texts: readonly string[], options: Partial<OnnxClassifierOptions> = {}) => {
  const answers = await classifier(options).classify(
    texts.map((text) => inputOf(text)),
    patient(),
  )
  return answers.map(({ score }) => score)
}

const logistic = (value: number): number => 1 / (1 + Math.exp(-value))

withRuntime('a model that is run by onnxruntime-node', () => {
  test('gives the probability of the label that means an attack', () => {
    const { scores = [] } = outcomeOf(['attack attack', 'attack word', 'word'])
    expect(scores[0]).toBeCloseTo(logistic(2))
    expect(scores[1]).toBeCloseTo(logistic(0))
    expect(scores[2]).toBeCloseTo(logistic(-2))
  })

  test('may have several labels that mean one', () => {
    const three = base64Of(tinyModel({ factors: [0, 3, 1], offsets: [0, 0, 0] }))
    const job = { model: { base64: three } }
    const { scores: [both = NaN] = [] } = outcomeOf(['attack'], { ...job, attackLabel: [1, 2] })
    const { scores: [none = NaN] = [] } = outcomeOf(['attack'], { ...job, attackLabel: 0 })
    expect(both + none).toBeCloseTo(1)
    expect(none).toBeCloseTo(1 / (1 + Math.exp(3) + Math.exp(1)))
  })

  test('is loaded from a file, too', () => {
    const folder = mkdtempSync(join(tmpdir(), 'model-'))
    const path = join(folder, 'model.onnx')
    try {
      expect(outcomeOf(['attack'], { model: { path } }).error).toMatch(/model\.onnx/)
      writeFileSync(path, model)
      expect(outcomeOf(['attack'], { model: { path } }).scores?.[0]).toBeCloseTo(logistic(2))
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('is given a mask of ones by a tokenizer without one, and token types where it wants them', () => {
    expect(outcomeOf(['attack'], { tokenizer: 'bare' }).scores?.[0]).toBeCloseTo(logistic(2))
    const typed = tinyModel({ factors: [0, 4], offsets: [0, -2], maskName: 'token_type_ids' })
    const { scores } = outcomeOf(['attack'], { model: { base64: base64Of(typed) } })
    expect(scores?.[0]).toBeCloseTo(logistic(-2))
  })

  test.each<[string, Uint8Array, number, RegExp]>([
    [
      'with an unknown input',
      tinyModel({ factors: [0, 1], offsets: [0, 0], maskName: 'pixels' }),
      1,
      /an input `pixels`; expected input_ids, attention_mask, token_type_ids/,
    ],
    ['without the label', model, 2, /has 2 labels; `attackLabel` names label 2/],
    ['with one label', tinyModel({ factors: [1], offsets: [0] }), 0, /two or more finite numbers/],
    [
      'whose logits are no numbers',
      tinyModel({ factors: [0, Infinity], offsets: [0, 0] }),
      1,
      /finite numbers/,
    ],
  ])('%s judges nothing', (_, bytes, attackLabel, message) => {
    const outcome = outcomeOf(['attack'], { model: { base64: base64Of(bytes) }, attackLabel })
    expect(outcome.error).toMatch(message)
  })
})

test('without a runtime says what to install', () => {
  const { error } = outcomeOf(['attack'], { hides: runtime })
  expect(error).toMatch(/needs `onnxruntime-node`.*npm install onnxruntime-node/)
})

describe('a runtime that the application brings', () => {
  interface Fed {
    readonly type: string
    readonly data: BigInt64Array
    readonly dims: readonly number[]
  }

  const fed: Readonly<Record<string, Fed>>[] = []
  let loads = 0
  /** One with the same interface: the mean of the ids as the logit of the second label. */
  const brought: OnnxRuntime = {
    Tensor: class {
      constructor(
        readonly type: string,
        readonly data: BigInt64Array,
        readonly dims: readonly number[],
      ) {}
    },
    InferenceSession: {
      create: async () => {
        loads += 1
        return {
          inputNames: ['input_ids', 'attention_mask'],
          outputNames: ['logits'],
          run: async (feeds: Readonly<Record<string, Fed>>) => {
            fed.push(feeds)
            const ids = [...(feeds['input_ids'] as Fed).data].map(Number)
            const mean = ids.reduce((sum, id) => sum + id, 0) / ids.length
            return { logits: { data: Float32Array.of(0, mean), dims: [1, 2] } }
          },
        }
      },
    },
  }

  test('is given each text as one row of 64-bit integers, and loads the model once', async () => {
    const { classify } = classifier({ runtime: brought })
    const answers = await classify([inputOf('attack word'), inputOf('attack')], patient())
    await classify([inputOf('attack')], patient())
    expect(answers[0]?.score).toBeCloseTo(logistic(0.5))
    expect(answers[1]?.score).toBeCloseTo(logistic(1))
    expect(loads).toBe(1)
    expect(fed[0]).toMatchObject({
      input_ids: { type: 'int64', data: BigInt64Array.of(1n, 0n), dims: [1, 2] },
      attention_mask: { type: 'int64', data: BigInt64Array.of(1n, 1n), dims: [1, 2] },
    })
  })

  test('is asked again for a model that could not be loaded', async () => {
    let attempts = 0
    const create: typeof brought.InferenceSession.create = async (bytes) => {
      attempts += 1
      if (attempts === 1) throw new Error('busy')
      return brought.InferenceSession.create(bytes)
    }
    const { classify } = classifier({ runtime: { ...brought, InferenceSession: { create } } })
    await expect(classify([inputOf('attack')], patient())).rejects.toThrow('busy')
    expect(await classify([inputOf('attack')], patient())).toHaveLength(1)
  })

  test('does no more where nobody waits any more', async () => {
    const before = fed.length
    const { classify } = classifier({ runtime: brought })
    await expect(
      classify([inputOf('attack')], AbortSignal.abort(new Error('gone'))),
    ).rejects.toThrow('gone')
    expect(fed).toHaveLength(before)
  })

  test.each<[string, unknown, RegExp]>([
    ['nothing', undefined, /must return `input_ids` and `attention_mask`/],
    ['no tokens', { input_ids: [] }, /must return `input_ids`/],
    ['a mask of another length', { input_ids: [1, 2], attention_mask: [1] }, /lists of as many/],
    ['tokens that are no whole numbers', { input_ids: [0.5] }, /whole numbers/],
    [
      'more tokens than the model reads',
      { input_ids: Array(513).fill(1) },
      /has 513 tokens.*512; lower `maxLength`/,
    ],
  ])(
    'a tokenizer that returns %s leaves the text without a verdict',
    async (_, tokens, message) => {
      const attempt = scoresOf(['x'], { runtime: brought, tokenizer: () => tokens as never })
      await expect(attempt).rejects.toThrow(message)
    },
  )
})

test.each<[string, object, RegExp]>([
  ['no model', { model: '' }, /option `model`.*path of an ONNX file/],
  ['no tokenizer', { tokenizer: {} }, /option `tokenizer`.*must be a function/],
  ['a wrong label', { attackLabel: -1 }, /option `attackLabel`.*counted from 0/],
  ['a label twice', { attackLabel: [1, 1] }, /option `attackLabel`/],
  ['another runtime', { runtime: {} }, /option `runtime`.*`onnxruntime-node`/],
])('%s is a wrong option', (_, options, message) => {
  expect(() => classifier(options)).toThrow(message)
})
