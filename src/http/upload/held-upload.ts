import type { IncomingMessage } from 'node:http'
import type { Spool, UploadMeans } from '../../core/upload'
import type { Intake } from '../body-intake'
import type { Poured } from './pour'
import { streamUpload } from './stream'

/** The upload that the body of a request is, once it was asked for. */
export interface HeldUpload {
  readonly upload: (means: UploadMeans) => Promise<void>
  /** Hands it on where it was judged; false where there is none. */
  readonly deliver: (describe: (length: number, type: string) => void) => boolean
  readonly over: () => void
  readonly close: () => void
}

export function heldUpload(req: IncomingMessage, intake: Intake): HeldUpload {
  let spool: Spool | undefined
  let ready:
    { readonly type: string; readonly size: number; readonly start: () => Poured } | undefined
  let poured: Poured | undefined
  return {
    upload: async (means) => {
      spool = means.spool
      try {
        const type = await streamUpload(req, intake.stream(), means)
        const { size } = spool
        ready = { type, size, start: await intake.prepare(spool) }
      } catch (error) {
        spool.close()
        throw error
      }
    },
    deliver: (describe) => {
      if (ready === undefined) return false
      if (poured !== undefined) return true
      describe(ready.size, ready.type)
      poured = ready.start()
      return true
    },
    over: () => {
      if (poured === undefined) spool?.close()
      else poured.over()
    },
    close: () => spool?.close(),
  }
}
