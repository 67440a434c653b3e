import type { PolicyEngine } from '../policy/compile'
import { refuse } from '../policy/source/problem'

/**
 * Refuses a document by which media are read, where nobody is there to read them: each request with a picture would be a
 * 503.
 *
 * @throws ConfigurationError one line for each such route, with file and line.
 */
export function checkMedia(
  { document, source }: Pick<PolicyEngine, 'document' | 'source'>,
  hasReader: boolean,
): void {
  if (hasReader) return
  const { routes = [] } = document
  const text = '`media: read` needs a reader: `createGuard({ media: { read } })`'
  refuse(
    source,
    routes.flatMap(({ body }, index) => {
      const media = typeof body === 'object' ? body.media : undefined
      const mode = typeof media === 'object' ? media.mode : media
      return mode === 'read' ? [{ path: ['routes', index, 'body', 'media'], text }] : []
    }),
  )
}
