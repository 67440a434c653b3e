import { fixture } from '../formats/fixtures'
import { describeClient, type Way } from './support/contract'
import { expectCut, expectRefusal, openai } from './support/openai'
import type { Recorded } from './support/provider'

const embeddings = (encoding?: 'float'): Way => ({
  name: `embeddings.create in ${encoding ?? 'base64, as the client asks by itself'}`,
  answers: 'numbers',
  ask: async (at, { model, prompt }) => {
    const format = encoding && { encoding_format: encoding }
    const result = await openai(at).embeddings.create({ model, input: [prompt, 'and'], ...format })
    expect(result.data.map(({ embedding }) => embedding.length)).toEqual([1536, 1536])
    return { text: '', result }
  },
})

const moderations: Way = {
  name: 'moderations.create',
  answers: 'numbers',
  ask: async (at, { model, prompt }) => {
    const result = await openai(at).moderations.create({ model, input: prompt })
    expect(result.results[0]?.flagged).toBe(false)
    return { text: '', result }
  },
}

const vector = Float32Array.from({ length: 1536 }, (_, index) => Math.sin(index))

/** The mock answers with lists only. */
const recorded: Recorded = (_path, body) => {
  const { encoding_format: encoding } = JSON.parse(body) as { encoding_format?: string }
  if (encoding !== 'base64') return undefined
  const response = JSON.parse(fixture('openai-embeddings', 'response.json')) as { data: object[] }
  const embedding = Buffer.from(vector.buffer).toString('base64')
  const data = response.data.map((item) => ({ ...item, embedding }))
  return { contentType: 'application/json', chunks: [JSON.stringify({ ...response, data })] }
}

describeClient({
  name: 'openai',
  ways: [embeddings(), embeddings('float'), moderations],
  recorded,
  expectRefusal,
  expectCut,
})
