import type { Format } from '../../core/format'
import { outputKind } from '../payload'
import type { Entry, ReadTable } from '../read-table'
import { assistant, natureOf, system, user } from '../speaker'
import { wholeEvents } from '../whole-events'
import { located, named, payload } from '../references/finders'
import { openaiEndpoint } from './endpoint'
import { transcripts } from './transcripts'
import * as checks from './validate.generated'
import { vocabulary } from './vocabulary'

const said = natureOf('text', assistant)
const file: Entry = natureOf('media', user)
const made: Entry = ({ text }) => natureOf(outputKind(text), assistant)

const pictures = ['image', 'image.*', 'images.*.image_url', 'mask', 'mask.image_url']

/** Images of OpenAI: made from a prompt, and from pictures. What they are made from comes as JSON or as a form. */
export const openaiImages: Format = openaiEndpoint({
  id: 'openai-images',
  path: /\/images\/(?:generations|edits|variations)$/i,
  check: checks.images,
  fields: `background image images { file_id image_url } input_fidelity mask { file_id image_url } model moderation n
    output_compression output_format partial_images prompt quality response_format size stream style user`,
  form: checks.imagesForm,
  request: {
    prompt: natureOf('text', user),
    ...Object.fromEntries(pictures.map((place) => [place, file])),
  },
  references: {
    image: payload('image'),
    'images.file_id': named('file'),
    'images.image_url': located('image'),
    mask: payload('image'),
    'mask.file_id': named('file'),
    'mask.image_url': located('image'),
  },
  response: { 'data.*.b64_json': made, 'data.*.revised_prompt': said },
  more: { stream: wholeEvents('sse', vocabulary, { b64_json: made }) },
})

/** Speech of OpenAI: a text in, and sound out, which nobody here can listen to. */
export const openaiSpeech: Format = openaiEndpoint({
  id: 'openai-speech',
  path: /\/audio\/speech$/i,
  check: checks.speech,
  fields: 'input instructions model response_format speed stream_format voice { id }',
  request: { input: natureOf('text', user), instructions: natureOf('text', system) },
  more: { stream: wholeEvents('sse', vocabulary, { audio: made }) },
})

const spoken: ReadTable = { text: said, 'segments.*.text': said, 'words.*.word': said }

/** Transcriptions and translations of OpenAI: a form with sound in, and a text out. */
export const openaiTranscription: Format = openaiEndpoint({
  id: 'openai-transcription',
  path: /\/audio\/(?:transcriptions|translations)$/i,
  check: checks.transcription,
  fields: `chunking_strategy file include known_speaker_names known_speaker_references language model prompt
    response_format stream temperature timestamp_granularities`,
  form: checks.transcriptionForm,
  references: { known_speaker_references: payload('audio') },
  request: {
    prompt: natureOf('text', user),
    file,
    'known_speaker_references.*': file,
    'known_speaker_references[]': file,
    'known_speaker_references[].*': file,
  },
  response: spoken,
  // A word is a piece of the text: what is found in that could be put together from them.
  more: { echoes: ['logprobs', 'words', 'tokens'], stream: transcripts },
})
