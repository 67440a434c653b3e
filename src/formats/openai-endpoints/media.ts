import type { Format } from '../../core/format'
import { outputKind } from '../payload'
import type { Entry, ReadTable } from '../read-table'
import { assistant, natureOf, system, user } from '../speaker'
import { wholeEvents } from '../whole-events'
import { openaiEndpoint } from './endpoint'
import { transcripts } from './transcripts'
import * as checks from './validate.generated'
import { vocabulary } from './vocabulary'

const said = natureOf('text', assistant)
const file: Entry = natureOf('media', user)
const made: Entry = ({ text }) => natureOf(outputKind(text), assistant)

/** Images of OpenAI: made from a prompt, and from pictures. What they are made from comes as JSON or as a form. */
export const openaiImages: Format = openaiEndpoint({
  id: 'openai-images',
  path: /\/images\/(?:generations|edits|variations)$/i,
  check: checks.images,
  form: checks.imagesForm,
  request: { prompt: natureOf('text', user), image: file, 'image.*': file, mask: file },
  references: ['images.*.file_id', 'images.*.image_url', 'mask.file_id', 'mask.image_url'],
  response: { 'data.*.b64_json': made, 'data.*.revised_prompt': said },
  more: { stream: wholeEvents('sse', vocabulary, { b64_json: made }) },
})

/** Speech of OpenAI: a text in, and sound out, which nobody here can listen to. */
export const openaiSpeech: Format = openaiEndpoint({
  id: 'openai-speech',
  path: /\/audio\/speech$/i,
  check: checks.speech,
  request: { input: natureOf('text', user), instructions: natureOf('text', system) },
  more: { stream: wholeEvents('sse', vocabulary, { audio: made }) },
})

const spoken: ReadTable = { text: said, 'segments.*.text': said, 'words.*.word': said }

/** Transcriptions and translations of OpenAI: a form with sound in, and a text out. */
export const openaiTranscription: Format = openaiEndpoint({
  id: 'openai-transcription',
  path: /\/audio\/(?:transcriptions|translations)$/i,
  check: checks.transcription,
  form: checks.transcriptionForm,
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
