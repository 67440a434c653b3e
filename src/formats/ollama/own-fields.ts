import { fieldOf } from '../field'

/** Whether a request has fields that no API but that of Ollama has beside `model`. */
export function hasOwnFields(body: unknown): boolean {
  return (
    typeof fieldOf(body, 'model') === 'string' &&
    own.some((name) => fieldOf(body, name) !== undefined)
  )
}

const own = ['options', 'keep_alive', 'think']
