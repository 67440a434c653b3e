/** What is used of `onnxruntime-node`. */
export interface OnnxRuntime {
  readonly InferenceSession: {
    readonly create: (model: never) => Promise<OnnxSession>
  }
  readonly Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => unknown
}

export interface OnnxSession {
  readonly inputNames: readonly string[]
  readonly outputNames: readonly string[]
  readonly run: (feeds: never) => Promise<Readonly<Record<string, unknown>>>
}

export interface OpenedSession {
  /** The logits of the labels for one text. */
  readonly run: (ids: readonly bigint[], mask: readonly bigint[]) => Promise<ArrayLike<number>>
}

/** @throws Error where the runtime is not installed, the model cannot be loaded or wants other inputs. */
export async function openSession(
  model: string | Uint8Array,
  runtime: OnnxRuntime | undefined,
): Promise<OpenedSession> {
  const { InferenceSession, Tensor } = runtime ?? (await installedRuntime())
  const session = await InferenceSession.create(model as never)
  const unknown = session.inputNames.find((name) => !(name in valuesOf))
  if (unknown !== undefined) {
    throw new Error(
      `the model has an input \`${unknown}\`; expected ${Object.keys(valuesOf).join(', ')}`,
    )
  }
  return {
    run: async (ids, mask) => {
      const feeds = session.inputNames.map((name) => {
        const values = (valuesOf[name] as InputValues)(ids, mask)
        return [name, new Tensor('int64', BigInt64Array.from(values), [1, ids.length])] as const
      })
      const outputs = await session.run(Object.fromEntries(feeds) as never)
      return logitsIn(outputs[session.outputNames[0] ?? ''])
    },
  }
}

type InputValues = (ids: readonly bigint[], mask: readonly bigint[]) => readonly bigint[]

/** What each input of a model is given. */
const valuesOf: Readonly<Record<string, InputValues>> = Object.freeze(
  Object.assign(Object.create(null) as Record<string, InputValues>, {
    input_ids: (ids: readonly bigint[]) => ids,
    attention_mask: (_ids: readonly bigint[], mask: readonly bigint[]) => mask,
    token_type_ids: (ids: readonly bigint[]) => ids.map(() => 0n),
  }),
)

function logitsIn(output: unknown): ArrayLike<number> {
  const { data, dims } = (output ?? {}) as { readonly data?: unknown; readonly dims?: unknown }
  const isOneRow = Array.isArray(dims) && dims.length === 2 && dims[0] === 1
  const logits = ArrayBuffer.isView(data) ? Array.from(data as Float32Array) : []
  if (isOneRow && logits.length > 1 && logits.every(Number.isFinite)) return logits
  throw new Error("the model's first output must be one row of logits, two or more finite numbers")
}

/** Not a literal, so that nobody who bundles this package has to have it. */
const runtimeName: string = 'onnxruntime-node'

async function installedRuntime(): Promise<OnnxRuntime> {
  try {
    const loaded = (await import(runtimeName)) as OnnxRuntime & { readonly default?: OnnxRuntime }
    return loaded.default ?? loaded
  } catch (cause) {
    throw new Error(
      'onnxClassifier needs `onnxruntime-node`, which could not be loaded; `npm install onnxruntime-node`, or ' +
        'pass the module as `runtime`',
      { cause },
    )
  }
}
