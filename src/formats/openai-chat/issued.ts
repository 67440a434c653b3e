import { issuedAt } from '../references/issued'

/** Ids that an answer of Chat Completions, or a chunk of one, gives. */
export const issuedIn = issuedAt('id choices.*.message.audio.id choices.*.delta.audio.id')
