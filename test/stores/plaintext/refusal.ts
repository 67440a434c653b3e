/** The message of the ConfigurationError that this throws. */
export function refusalOf(open: () => unknown): string {
  try {
    open()
  } catch (error) {
    expect(error).toMatchObject({ name: 'ConfigurationError' })
    return (error as Error).message
  }
  return 'nothing was refused'
}

export const plainTo = (host: string) => `received one that reaches \`${host}\` without TLS`

export const anybodyAt = (host: string) =>
  `received one that reaches \`${host}\` by TLS that takes every certificate`
