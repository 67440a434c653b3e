import { issuedAt } from '../references/issued'

const item = (at: string): string =>
  ['id', 'container_id', 'content.*.annotations.*.file_id', 'content.*.annotations.*.container_id']
    .map((place) => `${at}.${place}`)
    .join(' ')

/** Ids that a response of the Responses API, or an event, gives. */
export const issuedIn = issuedAt(
  `id conversation.id ${item('output.*')} response.id response.conversation.id
  ${item('response.output.*')} ${item('item')} annotation.file_id annotation.container_id`,
)
