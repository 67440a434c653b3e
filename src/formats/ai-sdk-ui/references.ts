import { located } from '../references/finders'
import { referenceReader } from '../references/reader'
import { all } from '../references/tables'

const inert = all('role id metadata content createdAt', 'inert')

/**
 * What the messages of an interface refer to (ai 6.0.326, `UIMessagePart`): what the server fetches, or hands to the
 * provider, once it makes messages of a model of them. What else a body holds is the application's own.
 */
export const readReferences = referenceReader({
  root: { messages: 'open', message: 'open', '*': 'inert' },
  parts: {
    '': {
      parts: 'open',
      // Of former versions of the protocol.
      experimental_attachments: {
        fields: { url: located('file'), ...all('name contentType', 'inert') },
      },
      ...inert,
    },
    file: { url: located('file'), ...all('type mediaType filename providerMetadata', 'inert') },
    'reasoning-file': { url: located('file'), ...all('type mediaType providerMetadata', 'inert') },
    text: { '*': 'inert' },
    reasoning: { '*': 'inert' },
    'source-url': { '*': 'inert' },
    'source-document': { '*': 'inert' },
    'step-start': { '*': 'inert' },
    'dynamic-tool': { '*': 'inert' },
    'tool-*': { '*': 'inert' },
    'data-*': { '*': 'inert' },
  },
})
