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
}

async function run({ model, tokenizer, texts, ...options }: Job): Promise<unknown> {
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

void run(JSON.parse(process.argv[2] ?? '{}') as Job).then((result) =>
  process.stdout.write(JSON.stringify(result)),
)
