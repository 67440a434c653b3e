import type { PolicyDocument } from '../document'
import type { Problem } from '../problem'
import { checkName } from './name'

/** Tests set attributes that the document declares, and leave the principal's to its claims. */
export function checkTests({ tests = [], attributes = {} }: PolicyDocument): readonly Problem[] {
  const names = Object.keys(attributes).filter((name) => attributes[name]?.from === undefined)
  return tests.flatMap((test, index) =>
    Object.keys(test.attributes ?? {}).flatMap((name) =>
      checkName('attribute', name, names, ['tests', index, 'attributes', name]),
    ),
  )
}
