import { useLanguage } from '../../i18n/use-words'
import { keyLabel } from './generic/key-words'
import { below, valueAt } from './json'
import { nameOf } from './kinds/named'
import { sheetOf } from './kinds/sheet-of'
import { useLabel } from './label'
import type { Label } from './sheet'

/** Says a place in rules as its editor calls it: `Base pay by level · row 3 · Base`. */
export function usePlaceName(kind: string, rules: unknown): (pointer: string) => string {
  const say = useLabel()
  const language = useLanguage()
  return (pointer) =>
    placeName(kind, rules, pointer)
      .map(say)
      .filter((part) => part !== '')
      .join(language === 'zh' ? '·' : ' · ')
}

/**
 * The names on the way to a place: of the field or grid that shows it, or of the sections that show
 * parts of it, otherwise of each member.
 * Rows go by their names, where they have one.
 */
export function placeName(kind: string, rules: unknown, pointer: string): readonly Label[] {
  if (pointer === '') return [{ zh: '全部内容', en: 'everything' }]
  for (const section of sheetOf(kind, rules).sections) {
    if (section.section === 'fields') {
      const field = section.fields.find(({ at }) => at === pointer)
      if (field) return [section.title, field.label]
    } else if (section.at !== '' && pointer === section.at) return [section.title]
    else if (section.section === 'grid' && pointer.startsWith(`${section.at}/`)) {
      const [row = '', ...rest] = pointer.slice(section.at.length + 1).split('/')
      const at = rest.map((step) => `/${step}`).join('')
      const column = section.columns.find((each) => at === each.at || at.startsWith(`${each.at}/`))
      return [
        section.title,
        rowName(valueAt(rules, section.at), section.at, row, rules),
        ...(column ? [column.label] : []),
      ]
    }
  }
  const holding = sheetOf(kind, rules).sections.filter((section) =>
    section.section === 'fields'
      ? section.fields.some(({ at }) => at.startsWith(`${pointer}/`))
      : section.at.startsWith(`${pointer}/`),
  )
  return holding.length > 0 ? holding.map(({ title }) => title) : membersOn(rules, pointer)
}

function membersOn(rules: unknown, pointer: string): readonly Label[] {
  let at = ''
  return pointer
    .slice(1)
    .split('/')
    .map((step) => {
      const holder = valueAt(rules, at)
      const label = rowName(holder, at, step, rules)
      at = below(at, step)
      return label
    })
}

/** A clause of a text goes by its own number. */
const clauseNumber = (at: string, row: unknown): Label | undefined => {
  const id = at === '/clauses' ? valueAt(row, '/id') : undefined
  return typeof id === 'string' && id !== '' ? { zh: id, en: id } : undefined
}

/** A row by its name or its number, a member by the words it is known by. */
const rowName = (holder: unknown, at: string, step: string, rules: unknown): Label =>
  Array.isArray(holder) || /^\d+$/.test(step)
    ? (nameOf(valueAt(rules, below(at, step))) ??
      clauseNumber(at, valueAt(rules, below(at, step))) ?? {
        zh: `第 ${Number(step) + 1} 行`,
        en: `row ${Number(step) + 1}`,
      })
    : keyLabel(step)
