import { type Words, words } from '@bylaw/kernel'
import type { Declarations } from './declare'
import { FUNCTIONS } from './functions'
import { LIMITS } from './limits'
import { typeInWords } from './type'
import { LOOPS } from './type-calls'

/** What may be written at a place, for an editor's list. */
export interface Completion {
  /** The text from `from` to the place is what the choice replaces. */
  readonly from: number
  readonly choices: readonly Choice[]
}

export interface Choice {
  readonly text: string
  readonly kind: 'value' | 'function' | 'loop'
  readonly title: Words
  /** What it counts, or how it is written. */
  readonly detail: Words
}

/** Names and functions that fit what has been typed before a place, in texts that do not parse yet. */
export function complete(source: string, offset: number, declarations: Declarations): Completion {
  const before = source.slice(0, Math.max(0, Math.min(offset, source.length)))
  if (before.length > LIMITS.sourceChars || isQuoted(before))
    return { from: before.length, choices: [] }
  const from = startOfName(before)
  const typed = before.slice(from)

  const names = [...itemsAt(before, typed), ...valuesAt(typed, declarations)]
  const dot = before.lastIndexOf('.')
  if (dot < from && before[from - 1] !== '.') {
    const fitting = /^\d/.test(typed) ? [] : [...names, ...matching(functions(), typed)]
    return { from, choices: fitting }
  }
  // A dot goes on with a dotted name, or asks something of a list.
  return names.length
    ? { from, choices: names }
    : { from: dot + 1, choices: matching(loops(), before.slice(dot + 1)) }
}

/** Where the name that is being typed begins, dots and all. */
function startOfName(before: string): number {
  let from = before.length
  while (from > 0 && /[A-Za-z0-9_.]/.test(before[from - 1]!)) from -= 1
  while (before[from] === '.') from += 1
  return from
}

/** Names of the items of those loops that the place is still inside. */
function itemsAt(before: string, typed: string): readonly Choice[] {
  const loops = before.matchAll(/\.(?:map|filter|all|exists|exists_one)\(\s*([A-Za-z_]\w*)\s*,/g)
  const open = [...loops].filter(({ index, 0: all }) => isOpen(before.slice(index + all.length)))
  const names = open.flatMap(([, name = '']): Choice[] => [
    {
      text: name,
      kind: 'value',
      title: words('列表的每一项', 'each item of the list'),
      detail: words('一项', 'an item'),
    },
  ])
  return matching(names, typed)
}

/** Whether no parenthesis closes more than the text itself has opened. */
function isOpen(text: string): boolean {
  let depth = 0
  for (const character of text) {
    if (character === '(') depth += 1
    if (character === ')') depth -= 1
    if (depth < 0) return false
  }
  return true
}

const valuesAt = (typed: string, declarations: Declarations): readonly Choice[] =>
  matching(
    [...declarations.values()].map(({ name, title, type }) => ({
      text: name,
      kind: 'value',
      title,
      detail: typeInWords(type),
    })),
    typed,
  )

const functions = (): readonly Choice[] =>
  [...FUNCTIONS].map(([text, { title, form }]) => ({
    text,
    kind: 'function',
    title,
    detail: words(form, form),
  }))

const LOOP_TITLES = {
  map: words('逐项计算', 'works out each item'),
  filter: words('只留符合条件的项', 'keeps the items that fit'),
  all: words('每一项都符合', 'every item fits'),
  exists: words('至少一项符合', 'at least one item fits'),
  exists_one: words('恰好一项符合', 'exactly one item fits'),
}

const loops = (): readonly Choice[] =>
  LOOPS.map((text) => ({
    text,
    kind: 'loop',
    title: LOOP_TITLES[text],
    detail: words(`list.${text}(x, …)`, `list.${text}(x, …)`),
  }))

const matching = (choices: readonly Choice[], typed: string): readonly Choice[] =>
  choices.filter(({ text }) => text.toLowerCase().startsWith(typed.toLowerCase()))

/** Whether a text ends inside a quotation or a comment, where nothing is to be completed. */
function isQuoted(before: string): boolean {
  let quote = ''
  for (let at = 0; at < before.length; at++) {
    const character = before[at]!
    if (quote === '//') quote = character === '\n' ? '' : quote
    else if (quote) {
      if (character === '\\') at += 1
      else if (character === quote || character === '\n') quote = ''
    } else if (character === '"' || character === "'") quote = character
    else if (character === '/' && before[at + 1] === '/') quote = '//'
  }
  return quote !== ''
}
