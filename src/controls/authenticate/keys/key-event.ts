import type { ApiKeyRecord } from '../../../core/store'

interface About {
  /** Milliseconds since the epoch. */
  readonly at: number
  /** The public id of the key. */
  readonly id: string
  readonly owner: string
  readonly tenant: string | undefined
}

/** What happened to a key. Holds no key and no digest. */
export type KeyEvent =
  | (About & { readonly type: 'key.issued' | 'key.imported' })
  | (About & {
      readonly type: 'key.rotated'
      readonly successor: string
      /** Until then the key still works. */
      readonly graceExpiresAt: number
    })
  | (About & { readonly type: 'key.revoked'; readonly reason: string })

export function about({ id, owner, tenant }: ApiKeyRecord, at: number): About {
  return { at, id, owner, tenant }
}

/**
 * Tells a listener after the fact. Whatever it throws or rejects with is its own affair: the store is
 * changed already, and a key that was just made must reach its owner.
 */
export function teller(listener: (event: KeyEvent) => unknown): (event: KeyEvent) => void {
  return (event) => {
    void (async () => listener(event))().catch(() => undefined)
  }
}
