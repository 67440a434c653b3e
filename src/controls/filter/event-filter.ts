import { GuardError } from '../../core/errors'
import type { Delta, Format, RefusalPlace, StreamShape } from '../../core/format'
import type { Segment } from '../../core/segment'
import { maxEventLength } from '../../formats/framing/framer'
import { unshapedCalls } from '../../formats/generic/calls'
import { readJson, type Json } from '../../formats/json'
import { openTexts } from '../../formats/open-texts'
import { addSegment, plain } from '../../formats/segments'
import { walk, type Visit } from '../../formats/walk'
import { CalledNames } from './called-names'
import type { Framing } from './envelope'
import type { Inspector } from './inspector'
import { requireKnown } from './known-events'
import { Numbering } from './numbering'
import { pathSet } from '../../formats/path-set'
import { PathTexts } from './path-texts'
import { ShiftTexts } from './shift-texts'
import { isUntouched, streamEvent, writeEvent, type StreamEvent } from './stream-event'
import { learnTemplate, matchTemplate, splice, type Template } from './template'

/** Most text of events that wait, in UTF-16 units; more is refused. */
const maxHeld = 2 * maxEventLength

export interface EventFilterOptions {
  readonly format: Format
  readonly framing: Framing
  readonly inspector: Inspector
  /** Removes fields from an event. True where the event changed. */
  readonly prune: (event: unknown) => boolean
  /** Throws for an event from which a field cannot be removed; `undefined` where none has to be. */
  readonly onText: (() => void) | undefined
  /** True where nothing leaves that is no field. */
  readonly keeps: boolean
  /** Told which tools an event asks to be called, and what it is; throws where a tool may not be. */
  readonly onCalls: ((names: readonly string[]) => void) | undefined
  readonly onIssued: ((event: unknown) => void) | undefined
  /** Called where an event holds media; throws where that may not pass. */
  readonly onMedia: () => void
}

/**
 * Filters a stream event by event, in order. In a format that is known, one event comes out for each, and
 * one more where the text it held must go out before an end. In any other, they wait until decided.
 */
export class EventFilter {
  readonly #options: EventFilterOptions
  /** `undefined` where the format is not known in this framing. */
  readonly #shape: StreamShape | undefined
  readonly #shifts: ShiftTexts
  readonly #paths: PathTexts
  readonly #numbering: Numbering
  /** `undefined` where nobody asks for tools. */
  readonly #called: CalledNames | undefined
  /** The last event that carried each text: what is still to be said of it takes its shape. */
  readonly #carriers = new Map<string, unknown>()
  readonly #queue: StreamEvent[] = []
  #held = 0
  #strays = false
  #template: Template | undefined
  #lastValue: unknown

  constructor(options: EventFilterOptions) {
    const { format, framing, inspector } = options
    this.#options = options
    this.#shape = format.stream?.framing === framing.name ? format.stream : undefined
    this.#shifts = new ShiftTexts(inspector, this.#shape?.lasting)
    this.#paths = new PathTexts(inspector, this.#shape?.lasting)
    this.#numbering = new Numbering(this.#shape?.sequence)
    if (options.onCalls !== undefined) {
      this.#called = new CalledNames(this.#shape ?? unshapedCalls, options.onCalls)
    }
  }

  /** Where the stream stands, for an event that tells of its end. */
  get place(): RefusalPlace {
    return { sequence: this.#numbering.next, event: this.#lastValue }
  }

  /** True once something came that is no event, so that a client may read on from line to line. */
  get strays(): boolean {
    return this.#strays
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
    const { text, padding, sequence } = fitting
    if (padding !== undefined && !this.#options.inspector.passes(padding)) return undefined
    const { channel, kind } = this.#template
    const released = this.#shifts.push({ channel, kind, text })
    const number = sequence === undefined ? undefined : this.#numbering.pass(sequence)
    if (released === text && number === sequence) return raw
    return splice(raw, fitting, released, number)
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
    if (envelope.strays) this.#stray()
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

  #stray(): void {
    this.#strays = true
    this.#options.onText?.()
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
    const { onText, framing, keeps, prune } = this.#options
    if (keeps) prune(data)
    if (onText === undefined && framing.name !== 'ndjson') return
    if (readJson(data) !== undefined) return
    if (framing.name === 'ndjson') this.#stray()
    else onText?.()
  }

  #readJson(event: StreamEvent, json: Json, isLast: boolean): Delta | undefined {
    requireKnown(this.#shape, json.value)
    const callsNone = this.#called?.read(json.value) ?? true
    this.#options.onIssued?.(json.value)
    event.isJson = true
    event.value = json.value
    event.changed = this.#options.prune(json.value) || json.duplicates
    this.#numbering.begin(json.value)
    const deltas = this.#shape?.deltas(json.value) ?? []
    const untouched = callsNone && isUntouched(event)
    const ended = this.#shift(event, deltas, isLast)
    const shifted = event.rewrites.length
    const isComplete = this.#readOthers(event, deltas, json)
    const steady = untouched && isComplete && ended === 0 && event.rewrites.length === shifted
    event.changed = this.#numbering.finish(json.value) || event.changed
    this.#enqueue(event)
    this.#lastValue = json.value
    return steady && deltas.length === 1 ? deltas[0] : undefined
  }

  /** Passes the deltas through their texts. Returns how many texts the event completes. */
  #shift(event: StreamEvent, deltas: readonly Delta[], isLast: boolean): number {
    const released = deltas.map((delta) => this.#shifts.push(delta))
    for (const { channel } of deltas) this.#carriers.set(channel, event.value)
    const rests = this.#rests(event.value, isLast)
    for (const [channel, rest] of rests) {
      const own = deltas.findLastIndex((delta) => delta.channel === channel)
      if (own === -1) this.#continue(channel, rest)
      else released[own] += rest
      if (this.#shape?.lasting === true) this.#carriers.delete(channel)
    }
    for (const channel of this.#shape?.opens?.(event.value) ?? []) this.#shifts.begin(channel)
    deltas.forEach(({ path, text }, index) => {
      const treated = released[index] ?? ''
      if (treated !== text) event.rewrites.push({ path, text: treated })
    })
    return rests.size
  }

  /** What is still held of the texts that this event completes. */
  #rests(value: unknown, isLast: boolean): ReadonlyMap<string, string> {
    const names = [...this.#shifts.names]
    const rests = new Map<string, string>()
    const ended = isLast ? names : (this.#shape?.closes(value, names) ?? [])
    for (const channel of ended) rests.set(channel, this.#shifts.end(channel))
    const paused = this.#shape?.pauses?.(value, names) ?? []
    for (const channel of paused) {
      if (!rests.has(channel)) rests.set(channel, this.#shifts.pause(channel))
    }
    return rests
  }

  /** Everything that is no delta. True where all of it is complete in this event. */
  #readOthers(event: StreamEvent, deltas: readonly Delta[], { numbers }: Json): boolean {
    const { format, inspector, onMedia } = this.#options
    const read = this.#shape?.complete(event.value)
    const isDelta = pathSet(deltas)
    const segments: Segment[] = []
    let isComplete = true
    const visit: Visit = (text, path, spot) => {
      const isText = spot === 'string'
      if (isText && isDelta(path)) return
      const known = read?.(text, path, spot)
      const isWord = known === undefined && !isText && format.vocabulary.has(text)
      if (known === 'word' || isWord) return
      if (known === undefined && isText) {
        const place = this.#shape?.place?.(event.value, path)
        isComplete = this.#paths.push(path.slice(), text, event, place) && isComplete
      } else if (text !== '') {
        addSegment(segments, { text, path, spot }, known ?? unknownNature)
      }
    }
    walk(event.value, visit, { numbers })
    const texts = segments.filter(({ kind }) => kind !== 'media')
    if (texts.length < segments.length) onMedia()
    event.rewrites.push(...openTexts(texts).rewrites((segment) => inspector.treat(segment)))
    return isComplete
  }

  /** A line beside the data. */
  #treat(text: string): string {
    const { format, inspector, framing, keeps } = this.#options
    // A comment has no field that could be named.
    if (keeps && framing.name === 'sse' && text.startsWith(':')) return ':'
    if (text === '' || format.vocabulary.has(text)) return text
    return inspector.treat(plain(text, [], false, 'response'))
  }

  #endTexts(): void {
    for (const channel of [...this.#shifts.names]) {
      this.#continue(channel, this.#shifts.end(channel))
    }
    this.#paths.end()
  }

  /** Sends the rest of a text in an event of its own, before the event that is being read. */
  #continue(channel: string, rest: string): void {
    const shape = this.#shape
    if (rest === '' || shape === undefined) return
    const { framing, prune } = this.#options
    const value = shape.continuation(this.#carriers.get(channel), channel, rest)
    prune(value)
    this.#numbering.insert(value)
    const raw = framing.wrap(JSON.stringify(value), shape.eventName(value))
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
    for (const { raw } of ready) this.#held -= raw.length
    return ready.map(writeEvent).join('')
  }

  #learn(raw: string, delta: Delta): void {
    const { framing } = this.#options
    if (this.#shape === undefined || !framing.splices) return
    const read = (text: string) => readJson(framing.read(text).data ?? '')?.value
    this.#template = learnTemplate({ raw, value: this.#lastValue, delta }, this.#shape, read)
  }
}

const unknownNature = plain('', [], false, 'response')
