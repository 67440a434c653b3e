import { GuardError } from '../../core/errors'
import type { Delta, Format, StreamShape } from '../../core/format'
import type { Path } from '../../core/segment'
import { maxEventLength } from '../../formats/framing/framer'
import { readJson, type Json } from '../../formats/json'
import { plain } from '../../formats/segments'
import { walk, type Visit } from '../../formats/walk'
import type { Framing } from './envelope'
import type { Inspector } from './inspector'
import { PathTexts } from './path-texts'
import { ShiftTexts } from './shift-texts'
import { isUntouched, streamEvent, writeEvent, type StreamEvent } from './stream-event'
import { learnTemplate, matchTemplate, type Template } from './template'

/** Most text of events that wait, in UTF-16 units; more is refused. */
const maxHeld = 2 * maxEventLength

export interface EventFilterOptions {
  readonly format: Format
  readonly framing: Framing
  readonly inspector: Inspector
  /** Fields to be removed from each event. */
  readonly strip: readonly string[]
  /** Throws for an event from which a field cannot be removed; `undefined` where none has to be. */
  readonly onText: (() => void) | undefined
}

/**
 * Filters a stream event by event, in order. In a format that is known, one event comes out for each
 * that goes in, and one more where the text it held must go out before an end. In any other, events
 * wait until their texts are decided.
 */
export class EventFilter {
  readonly #options: EventFilterOptions
  /** `undefined` where the format is not known in this framing. */
  readonly #shape: StreamShape | undefined
  readonly #shifts: ShiftTexts
  readonly #paths: PathTexts
  readonly #queue: StreamEvent[] = []
  #held = 0
  #template: Template | undefined
  #lastValue: unknown

  constructor(options: EventFilterOptions) {
    const { format, framing, inspector } = options
    this.#options = options
    this.#shape = format.stream?.framing === framing.name ? format.stream : undefined
    this.#shifts = new ShiftTexts(inspector)
    this.#paths = new PathTexts(inspector)
  }

  /** What may leave now that this event has come. @throws GuardError where the stream must end. */
  accept(raw: string): string {
    return this.#splice(raw) ?? this.#process(raw, false)
  }

  /** @param tail an event that came without its end; with it all texts are complete. */
  end(tail: string): string {
    const written = tail === '' ? '' : this.#process(tail, true)
    this.#endTexts()
    return written + this.#drain()
  }

  // INVARIANT: there is a template only while no event waits.
  #splice(raw: string): string | undefined {
    if (this.#template === undefined) return undefined
    const fitting = matchTemplate(this.#template, raw)
    if (fitting === undefined) return undefined
    const { text, start, end, padding } = fitting
    if (padding !== undefined && !this.#options.inspector.passes(padding)) return undefined
    const { channel, kind } = this.#template
    const released = this.#shifts.push({ channel, kind, text })
    if (released === text) return raw
    return raw.slice(0, start) + JSON.stringify(released) + raw.slice(end)
  }

  #process(raw: string, isLast: boolean): string {
    this.#template = undefined
    const before = this.#options.inspector.findings
    const delta = this.#read(raw, isLast)
    const written = this.#drain()
    const isPlain = before === this.#options.inspector.findings && this.#queue.length === 0
    if (delta !== undefined && isPlain) this.#learn(raw, delta)
    return written
  }

  /** Reads an event into the queue; its delta where it has nothing else that changes. */
  #read(raw: string, isLast: boolean): Delta | undefined {
    const envelope = this.#options.framing.read(raw)
    const event = streamEvent(raw, envelope)
    for (const line of envelope.asides) {
      const treated = this.#treat(line)
      if (treated !== line) event.asides.set(line, treated)
    }
    const { data } = envelope
    if (envelope.strays) this.#options.onText?.()
    if (data === undefined || data === '') return this.#enqueue(event)
    if (data.trim() === this.#shape?.terminator) {
      this.#endTexts()
      return this.#enqueue(event)
    }
    this.#paths.next()
    const json = this.#parse(data)
    if (json !== undefined) return this.#readJson(event, json, isLast)
    this.#requireJson(data)
    this.#paths.push([], data, event)
    return this.#enqueue(event)
  }

  #parse(data: string): Json | undefined {
    if (this.#shape === undefined) return /^\s*[{["]/.test(data) ? readJson(data) : undefined
    const json = readJson(data)
    if (json === undefined) {
      throw new GuardError('coverage-missing', { detail: 'an event of the stream is not JSON' })
    }
    return json
  }

  // A number or a word of JSON is read as a text and holds no field.
  #requireJson(data: string): void {
    const { onText } = this.#options
    if (onText !== undefined && readJson(data) === undefined) onText()
  }

  #readJson(event: StreamEvent, json: Json, isLast: boolean): Delta | undefined {
    const { format, strip } = this.#options
    event.isJson = true
    event.value = json.value
    event.changed = format.strip(json.value, strip) || json.duplicates
    const deltas = this.#shape?.deltas(json.value) ?? []
    const untouched = isUntouched(event)
    const ended = this.#shift(event, deltas, isLast)
    const shifted = event.rewrites.length
    const onlyLabels = this.#readOthers(event, deltas, json)
    const steady = untouched && onlyLabels && ended === 0 && event.rewrites.length === shifted
    this.#enqueue(event)
    this.#lastValue = json.value
    return steady && deltas.length === 1 ? deltas[0] : undefined
  }

  /** Passes the deltas through their texts. Returns how many texts the event completes. */
  #shift(event: StreamEvent, deltas: readonly Delta[], isLast: boolean): number {
    const released = deltas.map((delta) => this.#shifts.push(delta))
    const names = this.#shifts.names
    const ended = isLast ? [...names] : (this.#shape?.closes(event.value, names) ?? [])
    for (const channel of ended) {
      const rest = this.#shifts.end(channel)
      const own = deltas.findLastIndex((delta) => delta.channel === channel)
      if (own === -1) this.#continue(event.value, channel, rest)
      else released[own] += rest
    }
    deltas.forEach(({ path, text }, index) => {
      const treated = released[index] ?? ''
      if (treated !== text) event.rewrites.push({ path, text: treated })
    })
    return ended.length
  }

  /** Everything that is no delta. True where all of it is complete in this event. */
  #readOthers(event: StreamEvent, deltas: readonly Delta[], { numbers }: Json): boolean {
    let onlyLabels = true
    const visit: Visit = (text, path, spot) => {
      if (spot === 'string' && deltas.some((delta) => isSame(delta.path, path))) return
      if (spot === 'string' && !this.#isLabel(path)) {
        onlyLabels = this.#paths.push(path.slice(), text, event) && onlyLabels
        return
      }
      const isName = spot === 'name'
      const treated = this.#treat(text, isName)
      if (treated !== text)
        event.rewrites.push({ path: path.slice(), text: treated, ...(isName && { key: true }) })
    }
    walk(event.value, visit, { numbers })
    return onlyLabels
  }

  #isLabel(path: Path): boolean {
    const last = path[path.length - 1]
    return typeof last === 'string' && this.#shape?.labels.has(last) === true
  }

  /** A text that is complete by itself: a name, a label, a number, a line beside the data. */
  #treat(text: string, isName = false): string {
    const { format, inspector } = this.#options
    if (text === '' || format.vocabulary.has(text)) return text
    return inspector.treat(plain(text, [], isName, 'response'))
  }

  #endTexts(): void {
    for (const channel of [...this.#shifts.names]) {
      this.#continue(this.#lastValue, channel, this.#shifts.end(channel))
    }
    this.#paths.end()
  }

  /** Sends the rest of a text in an event of its own, before the event that is being read. */
  #continue(template: unknown, channel: string, rest: string): void {
    const shape = this.#shape
    if (rest === '' || shape === undefined) return
    const { framing } = this.#options
    const value = shape.continuation(template, channel, rest)
    const raw = framing.wrap(JSON.stringify(value))
    const event = { ...streamEvent(raw, framing.read(raw)), value, isJson: true }
    this.#readOthers(event, shape.deltas(value), { value, duplicates: false, numbers: new Map() })
    this.#enqueue(event)
  }

  #enqueue(event: StreamEvent): undefined {
    this.#queue.push(event)
    this.#held += event.raw.length
    if (this.#held > maxHeld) {
      throw new GuardError('coverage-missing', { detail: 'too much text of a stream is undecided' })
    }
  }

  #drain(): string {
    const blocked = this.#queue.findIndex(({ waiting }) => waiting > 0)
    if (blocked === 0) return ''
    const ready = this.#queue.splice(0, blocked === -1 ? this.#queue.length : blocked)
    let written = ''
    for (const event of ready) {
      this.#held -= event.raw.length
      written += writeEvent(event)
    }
    return written
  }

  #learn(raw: string, delta: Delta): void {
    const { framing } = this.#options
    const shape = this.#shape
    if (shape === undefined) return
    const read = (text: string) => readJson(framing.read(text).data ?? '')?.value
    this.#template = learnTemplate({ raw, value: this.#lastValue, delta }, shape, read)
  }
}

function isSame(left: Path, right: Path): boolean {
  return left.length === right.length && left.every((step, index) => step === right[index])
}
