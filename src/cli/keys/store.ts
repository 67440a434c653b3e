import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openFile } from './file'
import type { KeysOptions, OpenStore } from './options'
import { openServer } from './server'

/** Opens the store that the options name; `undefined` where they name none. */
export async function openStore(
  { store, records, storeName: name, allowPlaintext = false }: KeysOptions,
  access: { readonly writes: boolean },
): Promise<OpenStore | undefined> {
  if (records !== undefined) return openFile(records, access)
  if (store === undefined) return undefined
  return /^[a-z]+:\/\//.test(store)
    ? openServer(store, { name, allowPlaintext })
    : openModule(store)
}

async function openModule(path: string): Promise<OpenStore> {
  const loaded = await load(pathToFileURL(resolve(path)).href)
  const store = storeIn(loaded['default'])
  const { close } = loaded
  if (store === undefined) {
    throw new Error(`the default export of ${path} is no RecordStore`)
  }
  return {
    store,
    close: async () => void (typeof close === 'function' && (await (close as () => unknown)())),
  }
}

const methods = ['get', 'insert', 'cas', 'delete', 'list']

// Of a CommonJS module, the default export stands below the one that `import` makes of it.
function storeIn(value: unknown): OpenStore['store'] | undefined {
  const candidate = Object(value) as Record<string, unknown>
  if (methods.every((method) => typeof candidate[method] === 'function')) {
    return candidate as unknown as OpenStore['store']
  }
  return candidate['default'] === undefined ? undefined : storeIn(candidate['default'])
}

/** Imports a module that is known by name at run time only. */
async function load(name: string): Promise<Record<string, unknown>> {
  return (await import(name)) as Record<string, unknown>
}
