import { issuedAt } from '../references/issued'

/** Ids that a message, or an event of one, gives; the files are those that code has written. */
export const issuedIn = issuedAt(
  `id container.id content.*.content.content.*.file_id message.id message.container.id
  delta.container.id content_block.content.content.*.file_id`,
)
