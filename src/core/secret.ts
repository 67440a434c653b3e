/** Where a secret is read from when it is needed. */
export interface SecretSource {
  /** Names the source in messages: `env OPENAI_API_KEY`. Never the secret. */
  readonly name: string
  /** @throws Error naming the source where there is no secret. */
  readonly read: () => string | Promise<string>
}

/** A secret, or where it is read from. */
export type Secret = string | SecretSource
