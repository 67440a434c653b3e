import type { ClassifierInput } from '../../src/core/classifier'
import type { DetectionContext } from '../../src/core/detector'
import type { Origin } from '../../src/core/segment'

export const contextOf = (kind: Origin['kind'] = 'user'): DetectionContext => ({
  ...{ direction: 'request', kind: 'text', role: 'user' },
  origin: { kind },
})

export const inputOf = (text: string, kind: Origin['kind'] = 'user'): ClassifierInput => ({
  text,
  context: contextOf(kind),
})

/** A signal that never aborts. */
export const patient = (): AbortSignal => new AbortController().signal
