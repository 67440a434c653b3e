import Module from 'node:module'
import { onnxClassifier } from '../../src/classifiers/onnx'
import { inputOf, patient } from './support'
import { bare, words } from './tokenizers'

/** What `onnx.test.ts` asks for. Here and not there: the runtime knows no arrays but those of Node itself. */
export interface Job {
  /** A path, or bytes in base64. */
  readonly model: { readonly path: string } | { readonly base64: string }
  readonly tokenizer: 'words' | 'bare'
  readonly attackLabel?: number | readonly number[]
  readonly texts: readonly string[]
  /** A package that is not to be found. */
  readonly hides?: string
}

async function run({ model, tokenizer, texts, hides, ...options }: Job): Promise<unknown> {
  if (hides !== undefined) hide(hides)
  const { classify } = onnxClassifier({
    model: 'path' in model ? model.path : Buffer.from(model.base64, 'base64'),
    tokenizer: tokenizer === 'words' ? words : bare,
    ...options,
  })
  try {
    const answers = await classify(
      texts.map((text) => inputOf(text)),
      patient(),
    )
    return { scores: answers.map(({ score }) => score) }
  } catch (error) {
    return { error: String(error) }
  }
}

/** As if the package were not installed: what resolves it finds nothing. */
function hide(name: string): void {
  const resolving = Module as unknown as {
    _resolveFilename: (request: string, ...rest: unknown[]) => string
  }
  const resolve = resolving._resolveFilename
  resolving._resolveFilename = function (request, ...rest) {
    if (request === name) throw new Error(`Cannot find module '${name}'`)
    return resolve.call(this, request, ...rest)
  }
}

void run(JSON.parse(process.argv[2] ?? '{}') as Job).then((result) =>
  process.stdout.write(JSON.stringify(result)),
)
