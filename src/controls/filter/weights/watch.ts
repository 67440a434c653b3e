import { isGuardError, type GuardError } from '../../../core/errors'
import type { BodyWatch, PassingHead } from '../../../core/filter'
import { hdf5Mark } from './signatures'
import { unpacked } from './unpack'
import { sightOf } from './weights'

/** A model that may leave, as it does. */
export interface Export {
  /** Counts bytes that are about to leave; returns why they may not. */
  readonly count: (bytes: number) => GuardError | undefined
  readonly end: () => void
}

export interface WatchOptions {
  readonly head: PassingHead
  /** Asks whether a model may leave. @throws GuardError where it may not. */
  readonly onExport: (what: string) => Export
}

/** What of a body is held at most to tell what it is, in bytes. Packed, its beginning may be long. */
const mostHeld = { plain: 1024, packed: 4096 }

/** A file of HDF5 may have something else in front, so long. */
const userBlocks = [512, 1024, 2048]
const lastLooked = 2048 + hdf5Mark.length

/**
 * Looks at a body that nothing filters, and asks before a model leaves. A part of a body, and one whose coding
 * cannot be undone, counts as one.
 *
 * @throws GuardError where a part of a body may not leave.
 */
export function watchBody({ head, onExport }: WatchOptions): BodyWatch {
  const coding = head.contentEncoding?.trim().toLowerCase() ?? 'identity'
  const isPlain = coding === 'identity' || coding === ''
  let leaving = head.isPart ? onExport('a part of a body') : undefined
  let early = Buffer.alloc(0)
  let isOver = false

  const lookOn = (bytes: Buffer): void => {
    if (leaving !== undefined || !isPlain || early.length >= lastLooked) return
    early = Buffer.concat([early, bytes.subarray(0, lastLooked - early.length)])
    if (userBlocks.some((at) => early.subarray(at, at + hdf5Mark.length).equals(hdf5Mark))) {
      leaving = onExport('HDF5')
    }
  }
  return {
    begin: (bytes, isAll) => {
      if (leaving !== undefined) return true
      const seen = isPlain ? bytes : unpacked(bytes, coding)
      const sight = seen === undefined ? 'a body that cannot be unpacked' : sightOf(seen)
      const isFull = bytes.length >= (isPlain ? mostHeld.plain : mostHeld.packed)
      if (sight === 'more' && !isAll && !isFull) return false
      if (sight === 'no' || (sight === 'more' && (isPlain || isAll))) return true
      leaving = onExport(sight === 'more' ? 'a body whose beginning is packed away' : sight)
      return true
    },
    count: (bytes) => {
      try {
        lookOn(bytes)
      } catch (error) {
        if (isGuardError(error)) return error
        throw error
      }
      return leaving?.count(bytes.length)
    },
    end: () => {
      if (!isOver) leaving?.end()
      isOver = true
    },
  }
}
