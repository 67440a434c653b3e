import { isGuardError } from '../../src/core/errors'
import { parseJson } from '../../src/http/json-body'
import type { Segment } from '../../src/core/segment'
import { compileDetectors } from '../../src/detectors/compile'
import { scan } from '../../src/detectors/scan'
import { formats } from '../../src/formats/detect'
import { openTexts } from '../../src/formats/open-texts'
import { segmentsOf } from '../../src/formats/segments'
import { suiteGuard } from '../support/gate'
import { fakePrincipal } from '../../src/testing/fake-principal'
import type { Detector, PolicyDocument } from '../../src/index'
import { markedNumber, marker, type Odd } from './corpus'

const expression = new RegExp(`${marker}|${markedNumber}`)

/** `covered` where a text that is searched holds what was planted; `refused` where the body is. */
export type Fate = 'covered' | 'refused' | 'unseen'

/** What becomes of what was planted, by the format alone. */
export function fateOf({ formatId, text }: Odd): Fate {
  try {
    const { value, numbers } = parseJson(text, 64)
    const format = formats.get(formatId)!
    if (format.check(value) !== undefined) return 'refused'
    const segments = segmentsOf(format, value, 'request', numbers)
    const { texts } = openTexts(segments.filter(({ kind }) => kind !== 'media'))
    if (texts.some(isSeen)) return 'covered'
    // No route lets media pass unless it says so.
    return segments.some(({ kind }) => kind === 'media') ? 'refused' : 'unseen'
  } catch (cause) {
    if (isGuardError(cause) || cause instanceof RangeError) return 'refused'
    throw cause
  }
}

const detector: Detector = {
  name: 'marker',
  types: ['marker.planted'],
  patterns: [{ type: 'marker.planted', expression }],
}

const compiled = compileDetectors([detector])

/** Whether the detector finds it: also where it is written in escapes. */
function isSeen({ text, kind, role, origin }: Segment): boolean {
  if (!/7-marker|777/.test(text)) return false
  return scan(text, compiled, { direction: 'request', kind, role, origin }).length > 0
}

export const caller = fakePrincipal({ id: 'ada' })

/** Refuses what was planted, wherever a detector sees it. */
export function blockingGuard(formatIds: readonly string[]) {
  const policy: PolicyDocument = {
    version: 1,
    rules: [{ id: 'all', effect: 'allow', actions: ['use', 'model:infer'], resources: ['**'] }],
    routes: [
      ...formatIds.map((id) => ({
        match: `POST /as/${id}` as const,
        action: 'use',
        resource: 'thing/any',
        format: id,
      })),
      { match: 'POST /as/any', action: 'use', resource: 'thing/any' },
    ],
    content: [{ find: 'marker', do: 'block' }],
  }
  return suiteGuard({ policy, authenticate: [caller.authenticator], detectors: [detector] })
}
