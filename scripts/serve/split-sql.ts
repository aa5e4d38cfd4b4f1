/**
 * Splits a migration into its statements: D1 takes a batch of single ones.
 * Semicolons in texts, names and comments do not count; comments are left out.
 */
export function splitSql(text: string): string[] {
  const statements: string[] = []
  let statement = ''
  for (const [part] of text.matchAll(PARTS)) {
    if (part.startsWith('--') || part.startsWith('/*')) statement += ' '
    else if (part === ';' && !isInsideTrigger(statement)) {
      statements.push(statement.trim())
      statement = ''
    } else statement += part
  }
  return [...statements, statement.trim()].filter((each) => each !== '')
}

/** A comment, a quoted text or name, one semicolon, or anything else up to the next of those. */
const PARTS = /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|;|[^;'"/-]+|[/-]/g

/** Between `BEGIN` and `END` of a trigger a semicolon ends only one of its steps. */
const isInsideTrigger = (statement: string): boolean =>
  /^\s*CREATE\s+(TEMP\s+|TEMPORARY\s+)?TRIGGER\b/i.test(statement) && !/\bEND\s*$/i.test(statement)
