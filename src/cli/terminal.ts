/** Where a command writes: its answer to `out`, everything else to `note`. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly note: (text: string) => void
  /** Writes over the line of the cursor; absent where nobody looks on. */
  readonly progress?: ((text: string) => void) | undefined
}
