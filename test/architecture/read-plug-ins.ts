import { readFileSync } from 'node:fs'
import ts from 'typescript'

/**
 * Names of the exports of a file that are plug-ins of this type: constants declared as one and
 * functions that declare to return one.
 */
export function readPlugIns(
  file: string,
  type: RegExp,
  text = readFileSync(file, 'utf8'),
): string[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
  return tree.statements.filter(isExported).flatMap((statement) => {
    if (ts.isFunctionDeclaration(statement)) {
      return isOf(type, statement.type) ? [statement.name?.text ?? ''] : []
    }
    if (!ts.isVariableStatement(statement)) return []
    return statement.declarationList.declarations
      .filter((declaration) => isOf(type, declaration.type))
      .map((declaration) => declaration.name.getText())
  })
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  )
}

function isOf(type: RegExp, node: ts.TypeNode | undefined): boolean {
  return node !== undefined && type.test(node.getText().replace(/<.*/s, ''))
}
