import type { ServerResponse } from 'node:http'

interface Methods extends Pick<ServerResponse, 'addTrailers'> {
  /** On HTTP/2. */
  setTrailer?: (name: string, value: string) => void
}

/**
 * Keeps the trailers of a response until it is known that its body passes as it is: they follow the
 * body, and no filter sees them. Returns what lets them go.
 */
export function holdTrailers(res: ServerResponse): () => void {
  const methods: Methods = res
  const { addTrailers, setTrailer } = methods
  let held: (() => void)[] | undefined
  const hold = (add: () => void): void => void (held ??= []).push(add)
  methods.addTrailers = (trailers) => hold(() => methods.addTrailers(trailers))
  if (setTrailer) {
    methods.setTrailer = (name, value) => hold(() => methods.setTrailer?.(name, value))
  }
  return () => {
    methods.addTrailers = addTrailers
    if (setTrailer) methods.setTrailer = setTrailer
    for (const add of held ?? []) add()
  }
}
