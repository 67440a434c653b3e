import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'

export interface Import {
  readonly file: string
  /** As written: `../core/finding` or `yaml`. */
  readonly name: string
  /** The file it resolves to; empty for a package or a path that leads nowhere. */
  readonly target: string
  readonly typeOnly: boolean
}

/** Every import, re-export, dynamic import, import type and `require` of a TypeScript file. */
export function readImports(file: string, text = readFileSync(file, 'utf8')): Import[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
  const found: Import[] = []
  const visit = (node: ts.Node): void => {
    const name = specifierOf(node)
    if (name !== undefined) {
      found.push({ file, name, target: resolve(file, name), typeOnly: isTypeOnly(node) })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return literal(node.moduleSpecifier)
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return literal(node.argument.literal)
  }
  if (ts.isCallExpression(node) && /^(?:import|require)$/.test(node.expression.getText())) {
    return literal(node.arguments[0])
  }
  return undefined
}

function literal(node: ts.Node | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteral(node) ? node.text : undefined
}

/** True where nothing remains at run time: `import type`, or only `type` names in the braces. */
function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  if (!ts.isImportDeclaration(node) || node.importClause === undefined) return false
  const { isTypeOnly: whole, name, namedBindings } = node.importClause
  if (whole) return true
  if (name !== undefined || namedBindings === undefined || !ts.isNamedImports(namedBindings)) {
    return false
  }
  return namedBindings.elements.every((element) => element.isTypeOnly)
}

function resolve(file: string, name: string): string {
  if (!name.startsWith('.')) return ''
  const path = join(dirname(file), name)
  const candidates = name.endsWith('.json') ? [path] : [`${path}.ts`, join(path, 'index.ts')]
  return candidates.find((candidate) => existsSync(candidate)) ?? ''
}
