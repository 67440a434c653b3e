import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020'
import { parse } from 'yaml'
import { policyJsonSchema } from '../../src/index'
import { runCli } from '../cli/run-cli'

const validate = new Ajv2020({ allowUnionTypes: true, strictTypes: false }).compile(
  policyJsonSchema(),
)
const document = (name: string): unknown =>
  parse(readFileSync(join(__dirname, '../../examples', name, 'policy.yaml'), 'utf8'))

test('the published schema is one that a strict validator takes, without words of our own', () => {
  expect(JSON.stringify(policyJsonSchema())).not.toContain('"x-')
  expect(policyJsonSchema()).toMatchObject({ $defs: { action: { description: /words/ } } })
})

test.each(['policy', 'express-basic', 'api-keys'])('examples/%s is valid by it', (name) => {
  validate(document(name))
  expect(validate.errors).toBeNull()
})

test.each([
  ['an unknown section', { version: 1, rule: [] }],
  ['a misspelt operator', { version: 1, rules: [rule({ when: { attr: 'a', equal: 1 } })] }],
  ['an unknown effect', { version: 1, rules: [rule({ effect: 'permit' })] }],
])('%s is not', (_, wrong) => {
  expect(validate(wrong)).toBe(false)
})

function rule(more: object): object {
  return { id: 'r', effect: 'allow', actions: ['a:b'], resources: ['a'], ...more }
}

test('`portcullis policy schema` prints it', async () => {
  const { code, out } = await runCli('policy', 'schema')
  expect([code, JSON.parse(out)]).toEqual([0, policyJsonSchema()])
})

test('the package has it as a file', () => {
  const file = join(__dirname, '../../dist/policy.schema.json')
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(policyJsonSchema())
})
