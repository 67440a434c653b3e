/** An error as the compiled schema reports it. */
export interface SchemaError {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly propertyName?: string
  /** What holds the keyword. */
  readonly parentSchema: SchemaPart
}

/** What messages need of the schema around a keyword. */
export interface SchemaPart {
  readonly properties?: object
  readonly required?: readonly string[]
  readonly pattern?: string
  readonly 'x-expected'?: string
  readonly 'x-reserved'?: readonly string[]
}
