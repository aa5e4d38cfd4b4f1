import { amountComment } from './amounts'
import { isList, isObject, type Json, type JsonObject } from './json'
import { asBlock, key, scalar } from './scalars'

/** A row of a table, or a list of words, stays on one line up to this many characters. */
const LINE_WIDTH = 100

/** Writes a value as one YAML document: the same bytes for the same value, always. */
export const writeYaml = (value: Json): string => `${block(value, 0).join('\n')}\n`

/** The lines of a value that stands by itself, at an indentation. */
function block(value: Json, indent: number): string[] {
  if (isObject(value) && Object.keys(value).length > 0)
    return Object.entries(value).flatMap(([name, part]) =>
      after(`${' '.repeat(indent)}${key(name)}:`, part, indent, amountComment(name, part)),
    )
  if (isList(value) && value.length > 0) return value.flatMap((item) => listItem(item, indent))
  return [`${' '.repeat(indent)}${onOneLine(value)}`]
}

/** The lines of a value after its key. */
function after(lead: string, value: Json, indent: number, comment: string): string[] {
  const lines = blockText(lead, value, indent)
  if (lines) return lines
  if (isObject(value) && Object.keys(value).length > 0) return [lead, ...block(value, indent + 2)]
  if (isList(value) && !isShortList(value)) return [lead, ...block(value, indent + 2)]
  return [`${lead} ${onOneLine(value)}${comment}`]
}

function listItem(item: Json, indent: number): string[] {
  const lead = `${' '.repeat(indent)}-`
  const lines = blockText(lead, item, indent)
  if (lines) return lines
  if (isObject(item) && isRow(item)) return [`${lead} ${onOneLine(item)}${rowComment(item)}`]
  if ((isObject(item) && Object.keys(item).length > 0) || (isList(item) && item.length > 0)) {
    // The first line of what belongs to the item stands beside its dash.
    const [first = '', ...rest] = block(item, indent + 2)
    return [`${lead} ${first.slice(indent + 2)}`, ...rest]
  }
  return [`${lead} ${onOneLine(item)}`]
}

function blockText(lead: string, value: Json, indent: number): string[] | undefined {
  const lines = typeof value === 'string' ? asBlock(value) : undefined
  const inset = ' '.repeat(indent + 2)
  return lines && [`${lead} |-`, ...lines.map((line) => (line === '' ? '' : `${inset}${line}`))]
}

const isShortList = (list: readonly Json[]): boolean =>
  list.length === 0 || (list.every(isPlainValue) && onOneLine(list).length <= LINE_WIDTH)

const isRow = (item: JsonObject): boolean =>
  Object.keys(item).length > 0 &&
  Object.values(item).every(isPlainValue) &&
  onOneLine(item).length <= LINE_WIDTH

const isPlainValue = (value: Json): boolean =>
  !isObject(value) && !isList(value) && (typeof value !== 'string' || asBlock(value) === undefined)

function onOneLine(value: Json): string {
  if (isList(value)) return `[${value.map(onOneLine).join(', ')}]`
  if (!isObject(value)) return scalar(value)
  const entries = Object.entries(value)
  return entries.length === 0
    ? '{}'
    : `{ ${entries.map(([name, part]) => `${key(name)}: ${onOneLine(part)}`).join(', ')} }`
}

const rowComment = (row: JsonObject): string => {
  const [first, ...others] = Object.entries(row)
    .map(([name, part]) => amountComment(name, part))
    .filter((comment) => comment !== '')
  return first === undefined ? '' : [first, ...others.map((each) => each.slice(2))].join(',')
}
