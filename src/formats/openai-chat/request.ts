import type { Reader } from '../../core/format'
import { fieldOf, listOf } from '../field'
import { description, speakerOf, type Speaker } from '../speaker'
import { readMessage } from './message'
import { vocabulary } from './vocabulary'

/** Texts of a Chat Completions request: the messages, and what is said about tools. */
export function readRequest(body: unknown): Reader {
  const messages = listOf(fieldOf(body, 'messages'))
  let current = -1
  let speaker = speakerIn(undefined)
  return (...spot) => {
    const [text, path] = spot
    const [field, index] = path
    if (index === undefined) return undefined
    if (field === 'tools' || field === 'functions') {
      return vocabulary.has(text) ? 'word' : description
    }
    if (field !== 'messages' || typeof index !== 'number') return undefined
    // The texts of a message come one after the other.
    if (index !== current) speaker = speakerIn(messages[index])
    current = index
    return readMessage(spot, 2, speaker)
  }
}

function speakerIn(message: unknown): Speaker {
  return speakerOf(fieldOf(message, 'role'), fieldOf(message, 'name'))
}
