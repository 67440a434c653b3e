import type { Path } from '../../core/segment'
import { fieldOf, listOf } from '../field'

/** The beginning of a text that comes with the item or the part it is in. */
export interface BegunText {
  /** The name of its events, without the last word. */
  readonly name: string
  readonly path: Path
  readonly text: string
  /** Its number among the parts of an item, where that is not told by the event. */
  readonly part?: number
}

/** What an item or a part holds when it is added: clients add the pieces that follow to it. */
export function begunTexts(event: unknown): readonly BegunText[] {
  const part = fieldOf(event, 'part')
  if (part !== undefined) return begunIn(part, ['part'])
  const item = fieldOf(event, 'item')
  const parts = listOf(fieldOf(item, 'content')).flatMap((one, index) =>
    begunIn(one, ['item', 'content', index]).map((text) => ({ ...text, part: index })),
  )
  return [...begunIn(item, ['item']), ...parts]
}

function begunIn(holder: unknown, path: Path): readonly BegunText[] {
  const [name, field] = names.get(fieldOf(holder, 'type')) ?? []
  if (name === undefined || field === undefined) return []
  const text = fieldOf(holder, field)
  return typeof text === 'string' && text !== '' ? [{ name, path: [...path, field], text }] : []
}

/** By the type of what holds a text: the name of its events, and its field. */
const names: ReadonlyMap<unknown, readonly [string, string]> = new Map([
  ['output_text', ['response.output_text', 'text']],
  ['refusal', ['response.refusal', 'refusal']],
  ['reasoning_text', ['response.reasoning_text', 'text']],
  ['summary_text', ['response.reasoning_summary_text', 'text']],
  ['function_call', ['response.function_call_arguments', 'arguments']],
  ['mcp_call', ['response.mcp_call_arguments', 'arguments']],
  ['custom_tool_call', ['response.custom_tool_call_input', 'input']],
  ['code_interpreter_call', ['response.code_interpreter_call_code', 'code']],
])
