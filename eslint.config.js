const eslint = require('@eslint/js')
const { defineConfig } = require('eslint/config')
const regexp = require('eslint-plugin-regexp')
const tseslint = require('typescript-eslint')
const allowedImports = require('./test/architecture/allowed-imports.json')

// A floating promise in a guard is a check that nobody waits for: these rules need types.
const promises = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
}

const types = {
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/consistent-type-exports': 'error',
  // Method syntax is bivariant: it would accept a callback that wants more than it is given.
  '@typescript-eslint/method-signature-style': ['error', 'property'],
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true },
  ],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  // Refusing control characters is part of what this library is for.
  'no-control-regex': 'off',
}

const reading = {
  // Alphabets are written out and ranges of printable ASCII kept, as in the grammars they come from.
  'regexp/no-obscure-range': 'off',
  'regexp/prefer-w': 'off',
  'regexp/use-ignore-case': 'off',
  // `async` turns a throw into the rejection that an interface promises.
  '@typescript-eslint/require-await': 'off',
}

const shape = {
  eqeqeq: 'error',
  'max-depth': ['error', 3],
  'max-lines': ['error', 300],
  'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', 4],
  'no-else-return': ['error', { allowElseIf: false }],
  'no-restricted-syntax': [
    'error',
    { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
    { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
    { selector: 'Program > VariableDeclaration[kind!="const"]', message: 'No module-level state.' },
    {
      selector: 'Program > ExportNamedDeclaration > VariableDeclaration[kind!="const"]',
      message: 'No module-level state.',
    },
    {
      selector: 'MemberExpression[object.name="process"][property.name="env"]',
      message: 'The library reads no environment variable.',
    },
  ],
}

const linear = {
  'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
  'regexp/no-super-linear-move': 'error',
}

const tests = {
  'no-restricted-syntax': [
    'error',
    {
      selector:
        'CallExpression[callee.object.name=/^(describe|it|test)$/][callee.property.name=/^(only|skip|todo)$/]',
      message: 'A suite runs whole.',
    },
  ],
  // A handler of a server under test may be async; what it throws fails the test.
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
  '@typescript-eslint/no-non-null-assertion': 'off',
  // Majors of a framework are loaded by name, and handlers throw what handlers throw.
  '@typescript-eslint/no-require-imports': 'off',
  '@typescript-eslint/only-throw-error': 'off',
  // Replies of HTTP clients are untyped.
  '@typescript-eslint/no-unsafe-argument': 'off',
  '@typescript-eslint/no-unsafe-assignment': 'off',
  '@typescript-eslint/no-unsafe-call': 'off',
  '@typescript-eslint/no-unsafe-member-access': 'off',
  '@typescript-eslint/no-unsafe-return': 'off',
}

const nodeGlobals = Object.fromEntries(
  ['Buffer', 'URL', 'clearTimeout', 'console', 'fetch', 'performance', 'process', 'setTimeout']
    .concat([
      'AbortController',
      'TextDecoder',
      'TextEncoder',
      'URLSearchParams',
      'setImmediate',
      'structuredClone',
    ])
    .map((name) => [name, 'readonly']),
)

module.exports = defineConfig(
  { ignores: ['dist/', 'coverage/', '**/*.generated.*', 'test/package/consumers/**/*.ts'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked, regexp.configs['flat/recommended']],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: { ...promises, ...types, ...reading },
  },
  { files: ['src/**/*.ts'], rules: { ...shape, ...linear } },
  ...boundaries(),
  { files: ['test/**/*.ts'], rules: tests },
  { files: ['**/*.mjs'], languageOptions: { globals: nodeGlobals } },
  {
    files: ['**/*.js', '**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { ...nodeGlobals, __dirname: 'readonly', module: 'writable', require: 'readonly' },
    },
  },
)

/**
 * The import table as lint rules, so that editors show a crossed boundary at once;
 * test/architecture.test.ts checks the same table over resolved paths.
 */
function boundaries() {
  return Object.entries(allowedImports).flatMap(([unit, allowed]) =>
    [0, 1].map((depth) => ({
      files: [`src/${unit}/${'*/'.repeat(depth)}*.ts`],
      rules: {
        '@typescript-eslint/no-restricted-imports': [
          'error',
          {
            paths: ['express', 'koa'].map((name) => ({ name, allowTypeImports: true })),
            patterns: crossings(unit, depth, allowed),
          },
        ],
      },
    })),
  )
}

/** Imports that climb out of the unit and land anywhere but in an allowed folder. */
function crossings(unit, depth, { values, types: typesOnly }) {
  const leave = '../'.repeat(depth + 1)
  const rise = '../'.repeat(unit.split('/').length - 1)
  const into = (folders) => `(?:${folders.map((folder) => escape(rise + folder)).join('|')})(?:/|$)`
  const message = `\`${unit}\` may not import this; see docs/architecture.md.`
  const any = [...values, ...typesOnly]
  return [
    { regex: `^${escape(leave)}${any.length ? `(?!${into(any)})` : ''}`, message },
    ...(typesOnly.length
      ? [{ regex: `^${escape(leave)}${into(typesOnly)}`, allowTypeImports: true, message }]
      : []),
  ]
}

function escape(text) {
  return text.replaceAll('.', '\\.')
}
