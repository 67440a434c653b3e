import { readFileSync, statSync } from 'node:fs'
import { extname } from 'node:path'
import { ConfigurationError } from '../../core/errors'
import { describe } from '../../core/options'
import { plainCopy } from './plain-copy'
import type { PolicySource } from './source'
import { parseYaml } from './yaml'

const maxBytes = 16 * 1024 * 1024
const extensions = ['.yaml', '.yml', '.json']

/**
 * Reads a document from a `.yaml`, `.yml` or `.json` file of at most 16 MiB, or copies an object.
 *
 * @throws ConfigurationError naming the file and the line.
 */
export function readSource(source: string | object): PolicySource {
  if (typeof source === 'string') return parseYaml(source, readText(source))
  if (typeof source !== 'object' || source === null) {
    throw new ConfigurationError(
      `a policy is a path to a document or an object; received ${describe(source)}`,
    )
  }
  return { name: 'policy', value: plainCopy(source), line: () => undefined }
}

/**
 * The text of a document.
 *
 * @throws ConfigurationError naming the file.
 */
export function readText(path: string): string {
  if (!extensions.includes(extname(path).toLowerCase())) {
    throw new ConfigurationError(
      `policy \`${path}\` must be a file that ends in ${extensions.join(', ')}`,
    )
  }
  try {
    const found = statSync(path)
    // A pipe would be waited for, and a device read without end: both keep the process from going on.
    if (!found.isFile()) throw new ConfigurationError(`policy \`${path}\` is no file`)
    if (found.size > maxBytes) {
      throw new ConfigurationError(`policy \`${path}\` is larger than ${maxBytes} bytes`)
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
  } catch (cause) {
    if (cause instanceof ConfigurationError) throw cause
    throw new ConfigurationError(`cannot read policy \`${path}\`: ${reasonOf(cause)}`, { cause })
  }
}

function reasonOf(cause: unknown): string {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : ''
  if (code === 'ENOENT') return 'no such file'
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'the file is not valid UTF-8'
  return typeof code === 'string' && code !== '' ? code : 'the file cannot be read'
}
