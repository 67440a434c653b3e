import type { Path, SegmentKind } from '../../core/segment'
import { fieldOf, listOf } from '../field'

/** A piece of a text that a part brings. */
export interface Piece {
  /** Names the text among those of a candidate. */
  readonly name: string
  /** Where the piece stands in the part. */
  readonly path: Path
  readonly kind: SegmentKind
  readonly text: string
}

/** The pieces of texts in a part: of what is said or thought, or of the arguments of a call. */
export function piecesOf(part: unknown): readonly Piece[] {
  const text = fieldOf(part, 'text')
  if (typeof text !== 'string') return argumentsIn(part)
  return fieldOf(part, 'thought') === true
    ? [{ name: 'thought', path: ['text'], kind: 'reasoning', text }]
    : [{ name: 'text', path: ['text'], kind: 'text', text }]
}

function argumentsIn(part: unknown): readonly Piece[] {
  return partialArgs(part).flatMap((argument, index) => {
    const text = fieldOf(argument, 'stringValue')
    if (typeof text !== 'string') return []
    const path = ['functionCall', 'partialArgs', index, 'stringValue']
    return [{ name: nameOf(argument), path, kind: 'text' as const, text }]
  })
}

function partialArgs(part: unknown): readonly unknown[] {
  return listOf(fieldOf(fieldOf(part, 'functionCall'), 'partialArgs'))
}

function nameOf(argument: unknown): string {
  return `${argumentAt}${String(fieldOf(argument, 'jsonPath'))}`
}

const argumentAt = 'argument '

/** Whether a text may go on behind a part: an argument until it, or its call, is told to be over. */
export function goesOn(part: unknown, name: string): boolean {
  if (typeof fieldOf(part, 'text') === 'string') return piecesOf(part)[0]?.name === name
  if (!name.startsWith(argumentAt)) return false
  const given = partialArgs(part)
  const own = given.findLast((argument) => nameOf(argument) === name)
  if (own !== undefined) return willContinue(own)
  return willContinue(fieldOf(part, 'functionCall')) || given.some(willContinue)
}

function willContinue(value: unknown): boolean {
  return fieldOf(value, 'willContinue') === true
}

/** A part that brings no more than a piece of the text of this name. */
export function partOf(name: string, text: string): object {
  if (name === 'text') return { text }
  if (name === 'thought') return { text, thought: true }
  const argument = {
    jsonPath: name.slice(argumentAt.length),
    stringValue: text,
    willContinue: true,
  }
  return { functionCall: { partialArgs: [argument], willContinue: true } }
}
