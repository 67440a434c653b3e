/** Where a command writes: its answer to `out`, everything else to `note`. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly note: (text: string) => void
}
