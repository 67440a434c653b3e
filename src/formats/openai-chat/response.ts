import type { Segment } from '../../core/segment'
import { fieldOf, listOf } from '../field'
import { messageSegments, type Speaker } from './message'

const model: Speaker = { role: 'assistant', origin: { kind: 'assistant' }, trust: 'untrusted' }

/** Texts of a Chat Completions response: everything in the message of each choice. */
export function responseSegments(body: unknown): readonly Segment[] {
  return listOf(fieldOf(body, 'choices')).flatMap((choice, index) =>
    messageSegments(fieldOf(choice, 'message'), ['choices', index, 'message'], model),
  )
}
