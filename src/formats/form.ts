import type { Format, Reader } from '../core/format'
import type { Nature, Segment } from '../core/segment'
import { segmentsOf } from './segments'
import { natureOf, user } from './speaker'
import { holdsJson } from './text-body'

const media = natureOf('media', user)
const document: Nature = { ...natureOf('document', user), origin: { kind: 'document' } }

/**
 * Every text of a form: of its fields what the format says of fields of these names, and of its files. A text that
 * is a JSON object or list is opened, because whoever gets it may parse it.
 */
export function formSegments(format: Format, form: unknown): readonly Segment[] {
  return segmentsOf({ ...format, request: (body) => reader(format.request(body)) }, form, 'request')
}

function reader(read: Reader): Reader {
  return (text, path, spot) => {
    const nature = spot === 'string' ? natureIn(read, text, path) : read(text, path, spot)
    const isOpened = spot === 'string' && nature !== media && holdsJson(text)
    if (!isOpened) return nature
    return {
      ...(nature === 'word' || nature === undefined ? plain : nature),
      kind: 'tool-arguments',
    }
  }
}

const plain = natureOf('text', user)

function natureIn(read: Reader, text: string, path: Parameters<Reader>[1]): ReturnType<Reader> {
  const last = path[path.length - 1]
  const isOfFile = path.length > 1 && typeof last === 'string'
  if (!isOfFile) return read(text, path, 'string')
  if (last === 'data') return media
  return last === 'text' ? document : plain
}
