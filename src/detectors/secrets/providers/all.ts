import { ai } from './ai'
import { cloud } from './cloud'
import { codeHosting } from './code-hosting'
import { messaging } from './messaging'
import { monitoring } from './monitoring'
import { payments } from './payments'

/** The tokens of all issuers. */
export const issuedTokens = [
  ...ai,
  ...cloud,
  ...codeHosting,
  ...messaging,
  ...monitoring,
  ...payments,
]
