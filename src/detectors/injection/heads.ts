import type { DetectionContext } from '../../core/detector'
import type { Origin } from '../../core/segment'

/**
 * What is asked of a text: does it override or extract instructions, does it make the model another one
 * that follows none, is it a task where nobody has to set one?
 */
export const headNames = ['override', 'jailbreak', 'task'] as const

export type HeadName = (typeof headNames)[number]

/** Whose texts have thresholds of their own. What a system or an assistant says is judged as the user's. */
export const judgedOrigins = ['user', 'tool', 'document'] as const

export type JudgedOrigin = (typeof judgedOrigins)[number]

const ofUsers: readonly HeadName[] = ['override', 'jailbreak']
const ofData: readonly HeadName[] = ['override', 'task']

export function headsFor({ origin }: Pick<DetectionContext, 'origin'>): readonly HeadName[] {
  return isData(origin) ? ofData : ofUsers
}

/** What tools and documents say is data, where nothing is to be asked for; everything else speaks for itself. */
export function isData({ kind }: Pick<Origin, 'kind'>): boolean {
  return kind === 'tool' || kind === 'document'
}

/** As whose text that of an origin is judged. */
export function judgedOrigin({ kind }: Pick<Origin, 'kind'>): JudgedOrigin {
  return kind === 'tool' || kind === 'document' ? kind : 'user'
}
