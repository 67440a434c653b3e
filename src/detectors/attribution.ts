/** A source of texts that weights were made from. */
export interface Attribution {
  readonly name: string
  readonly from: string
  readonly licence: string
}
