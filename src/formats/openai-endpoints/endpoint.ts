import type { Format } from '../../core/format'
import { errorEvent, refusal } from '../openai/refusal'
import { tableFormat, type TableFormatOptions } from '../table-format'
import { vocabulary } from './vocabulary'

type Options = Omit<TableFormatOptions, 'refusal' | 'errorEvent' | 'vocabulary'>

/** The format of an endpoint of OpenAI. */
export function openaiEndpoint(options: Options): Format {
  return tableFormat({ ...options, vocabulary, refusal, errorEvent })
}
