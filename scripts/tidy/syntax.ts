import * as ts from 'typescript6'
import type { Source } from './source'

/** What the rules ask of a file, read from its syntax rather than its text. */
export interface Syntax {
  readonly imports: readonly Import[]
  /** Lines of `export * from`. */
  readonly starExports: readonly number[]
  /** Lines of `export default` and `export { x as default }`. */
  readonly defaultExports: readonly number[]
  /** Lines where the type `any` is written. */
  readonly anys: readonly number[]
  /**
   * Things used: `Date.now`, `scope.shard.db`, `fetch`, `new Date()`. What is taken out by
   * `const { env } = c` or a parameter `({ db }: Shard)` counts as `c.env` and `Shard.db`.
   */
  readonly uses: readonly { readonly what: string; readonly line: number }[]
}

export interface Import {
  readonly specifier: string
  readonly line: number
  /** Erased when compiled: `import type`, or `import('…')` in a type. */
  readonly typeOnly: boolean
  /** `import('…')` at run time, so loaded when needed. */
  readonly lazy: boolean
  /** `import * as name`. */
  readonly whole: boolean
}

const parsed = new WeakMap<Source, Syntax>()

/** Parses a file once, however many rules look at it. */
export function syntaxOf(source: Source): Syntax {
  const known = parsed.get(source)
  if (known) return known
  const syntax = parse(source)
  parsed.set(source, syntax)
  return syntax
}

function parse({ path, text }: Source): Syntax {
  const imports: Import[] = []
  const starExports: number[] = []
  const defaultExports: number[] = []
  const anys: number[] = []
  const uses: { what: string; line: number }[] = []
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, false)
  const lineOf = (node: ts.Node) => file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1

  const visit = (node: ts.Node): void => {
    const line = lineOf(node)
    if (ts.isImportDeclaration(node)) imports.push(importFrom(node, line))
    else if (ts.isExportDeclaration(node)) {
      if (node.moduleSpecifier && !node.exportClause) starExports.push(line)
      if (node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
        imports.push(plain(node.moduleSpecifier.text, line, node.isTypeOnly))
    } else if (ts.isExportAssignment(node)) defaultExports.push(line)
    else if (node.kind === ts.SyntaxKind.DefaultKeyword) defaultExports.push(line)
    else if (node.kind === ts.SyntaxKind.AnyKeyword) anys.push(line)
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      imports.push(plain((node.argument.literal as ts.StringLiteral).text, line, true))
    else if (ts.isCallExpression(node)) {
      const [argument] = node.arguments
      if (
        node.expression.kind === ts.SyntaxKind.ImportKeyword &&
        argument &&
        ts.isStringLiteral(argument)
      )
        imports.push({ ...plain(argument.text, line, false), lazy: true })
      else if (ts.isIdentifier(node.expression)) uses.push({ what: node.expression.text, line })
    } else if (ts.isNewExpression(node) && ts.isIdentifier(node.expression))
      uses.push({ what: `new ${node.expression.text}(${node.arguments?.length ? '…' : ''})`, line })
    if (ts.isPropertyAccessExpression(node)) {
      const what = chainOf(node)
      if (what !== undefined) uses.push({ what, line })
    } else if (ts.isVariableDeclaration(node) || ts.isParameter(node))
      for (const what of takenOutBy(node)) uses.push({ what, line })
    ts.forEachChild(node, visit)
  }
  visit(file)
  return { imports, starExports, defaultExports, anys, uses }
}

/** `scope.shard.db` as written; undefined where it begins with more than a name. */
function chainOf(node: ts.Expression): string | undefined {
  if (ts.isIdentifier(node)) return node.text
  if (!ts.isPropertyAccessExpression(node)) return undefined
  const before = chainOf(node.expression)
  return before === undefined ? undefined : `${before}.${node.name.text}`
}

/** What a pattern takes out of a named thing, or of a parameter's named type. */
function takenOutBy(node: ts.VariableDeclaration | ts.ParameterDeclaration): string[] {
  if (!ts.isObjectBindingPattern(node.name)) return []
  const { initializer, type } = node
  const from =
    initializer !== undefined
      ? chainOf(initializer)
      : type && ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName)
        ? type.typeName.text
        : undefined
  return from === undefined ? [] : partsOf(node.name, from)
}

const partsOf = (pattern: ts.ObjectBindingPattern, from: string): string[] =>
  pattern.elements.flatMap(({ propertyName, name }) => {
    const part = propertyName ?? name
    if (!ts.isIdentifier(part)) return []
    const what = `${from}.${part.text}`
    return ts.isObjectBindingPattern(name) ? [what, ...partsOf(name, what)] : [what]
  })

function importFrom(node: ts.ImportDeclaration, line: number): Import {
  const bindings = node.importClause?.namedBindings
  const named = bindings && ts.isNamedImports(bindings) ? bindings.elements : undefined
  const typeOnly =
    node.importClause?.isTypeOnly === true ||
    (!node.importClause?.name && !!named?.length && named.every((each) => each.isTypeOnly))
  const specifier = (node.moduleSpecifier as ts.StringLiteral).text
  return {
    ...plain(specifier, line, typeOnly),
    whole: !!bindings && ts.isNamespaceImport(bindings),
  }
}

const plain = (specifier: string, line: number, typeOnly: boolean): Import => ({
  specifier,
  line,
  typeOnly,
  lazy: false,
  whole: false,
})
