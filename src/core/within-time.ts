/**
 * Rejects where the work takes longer: what hangs must not keep anybody waiting.
 *
 * @param who is named in the error.
 */
export async function withinTime<Result>(
  work: Promise<Result>,
  maxMs: number,
  who: string,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    const error = new Error(`${who} has not answered for ${maxMs} ms`)
    timer = setTimeout(() => reject(error), maxMs)
    timer.unref()
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
