import { parts, tools } from '../openai-responses/references'
import { named } from '../references/finders'
import { referenceReader } from '../references/reader'
import { all, eitherWay, holder, type Fields } from '../references/tables'

const settings: Fields = {
  tools: 'tools',
  prompt: eitherWay('id', named('prompt'), 'prompt', { version: 'inert', variables: 'open' }),
  ...all(
    `type object id model instructions modalities output_modalities voice speed temperature tool_choice
    parallel_tool_calls max_output_tokens max_response_output_tokens audio input_audio_format
    output_audio_format input_audio_noise_reduction input_audio_transcription turn_detection reasoning
    include tracing truncation metadata expires_at conversation`,
    'inert',
  ),
}

/** What an event of a client refers to. */
export const readReferences = referenceReader({
  root: {
    session: holder(settings),
    response: holder({ ...settings, input: 'open' }),
    item: 'open',
    ...all(
      `type event_id previous_item_id item_id response_id content_index audio_end_ms audio`,
      'inert',
    ),
  },
  parts: {
    ...parts,
    input_audio: all('type audio transcript format', 'inert'),
    output_audio: all('type audio transcript format', 'inert'),
    audio: all('type audio transcript format', 'inert'),
  },
  tools,
})
