import { readdirSync, readlinkSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { Busboy } from '@fastify/busboy'
import {
  createGuard,
  type GuardEvent,
  type GuardOptions,
  type PolicyDocument,
} from '../../src/index'
import type { UploadEntry } from '../../src/policy/document'
import { fakePrincipal } from '../../src/testing/fake-principal'
import type { Authenticator } from '../../src/index'

export const trainer = fakePrincipal({ id: 'ada', roles: ['trainer'] })
export const guest = fakePrincipal({ id: 'gus', roles: ['guest'] })

/** A document with a route for files, and routes that batches name. */
export function uploadPolicy(
  upload: Partial<UploadEntry> = {},
  more: Partial<PolicyDocument> = {},
): PolicyDocument {
  return {
    version: 1,
    roles: { trainer: { match: { claim: 'roles', has: 'trainer' } } },
    rules: [
      {
        id: 'files',
        effect: 'allow',
        roles: ['trainer'],
        actions: ['dataset:upload'],
        resources: ['dataset/files'],
      },
      {
        id: 'chat',
        effect: 'allow',
        roles: ['trainer'],
        actions: ['model:infer'],
        resources: ['model/small'],
        obligations: [{ type: 'tokens.max', value: 100 }],
      },
    ],
    routes: [
      {
        match: 'POST /v1/files',
        action: 'dataset:upload',
        resource: 'dataset/files',
        upload: { rows: 'chat', ...upload },
      },
      {
        match: 'POST /v1/chat/completions',
        action: 'model:infer',
        resource: 'model/{body.model}',
      },
    ],
    content: [
      { find: 'secrets', do: 'redact' },
      { find: 'pii.email', in: 'request', do: 'pseudonymize' },
      { find: 'pii.iban', do: 'block' },
    ],
    ...more,
  }
}

export function uploadGuard(
  policy: PolicyDocument,
  options: Partial<GuardOptions<PolicyDocument, readonly Authenticator[]>> = {},
) {
  const events: GuardEvent[] = []
  const guard = createGuard({
    policy,
    authenticate: [trainer.authenticator, guest.authenticator],
    onEvent: (event) => events.push(event),
    ...options,
  })
  return { guard, events }
}

/** A training example with this question. */
export function example(content: string, answer = 'Fine.'): string {
  return JSON.stringify({
    messages: [
      { role: 'user', content },
      { role: 'assistant', content: answer },
    ],
  })
}

/** The form that clients send. */
export function fileForm(
  rows: string | Uint8Array<ArrayBuffer>,
  { name = 'train.jsonl', purpose = 'fine-tune', field = 'file' } = {},
): FormData {
  const form = new FormData()
  form.set('purpose', purpose)
  form.set(field, new Blob([rows], { type: 'application/jsonl' }), name)
  return form
}

/** What a handler got: fields by name, and the file. */
export interface Received {
  readonly fields: Record<string, string>
  readonly filename: string | undefined
  readonly file: string
}

/** Reads a form as multer does. */
export function receive(req: IncomingMessage): Promise<Received> {
  const fields: Record<string, string> = {}
  const chunks: Buffer[] = []
  let filename: string | undefined
  const parser = new Busboy({
    headers: req.headers as { 'content-type': string } & IncomingMessage['headers'],
  })
  return new Promise((resolve, reject) => {
    parser.on('field', (name, value) => void (fields[name] = value))
    parser.on('file', (_, stream, name) => {
      filename = name
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    })
    parser.on('error', reject)
    req.on('error', reject)
    parser.on('finish', () =>
      resolve({ fields, filename, file: Buffer.concat(chunks).toString('utf8') }),
    )
    req.pipe(parser)
  })
}

/** The open files of this process that have no name any more, in a folder. */
export function heldFiles(folder: string): readonly string[] {
  return readdirSync('/proc/self/fd').flatMap((fd) => {
    try {
      const target = readlinkSync(`/proc/self/fd/${fd}`)
      return target.startsWith(folder) ? [target] : []
    } catch {
      return []
    }
  })
}

/** Ends once nobody holds a file there any more: the system closes files in its own time. */
export async function letGoOf(folder: string): Promise<void> {
  while (heldFiles(folder).length > 0) await new Promise((resolve) => setTimeout(resolve, 5))
}
