import { packs } from '@bylaw/packs'
import { rulebook } from '@bylaw/rulebook'
import type { AnyRuleKind } from '@bylaw/rules-kit'
import { expect, test } from 'vitest'
import { answerSections, isAnswered } from '../../web/src/rulebook/answers/sections'
import { type CellKind, readCell } from '../../web/src/rulebook/editor/cell'
import { valueAt, withRow, withValue } from '../../web/src/rulebook/editor/json'
import type { Field, Section } from '../../web/src/rulebook/editor/sheet'

const kinds: Readonly<Record<string, AnyRuleKind>> = rulebook

/** What a person might type into a cell of each sort. */
const TYPED: Readonly<Partial<Record<CellKind['type'], string>>> = {
  fen: '200.50',
  whole: '3',
  decimal: '1.5',
  percent: '12.5',
  numbers: '1, 2',
  texts: '二等座、经济舱',
  date: '2026-12-01',
  text: '制度第 3 条',
}

const typedInto = (document: unknown, at: string, { cell, empty }: Field): unknown => {
  if (cell.type === 'yes_no') return withValue(document, at, true)
  if (cell.type === 'choice') return withValue(document, at, cell.of[0]?.value)
  if (cell.type === 'some') return withValue(document, at, [cell.of[0]?.value])
  if (cell.type === 'words') return withValue(document, at, { zh: '甲', en: 'A' })
  return withValue(document, at, readCell(cell, TYPED[cell.type] ?? '', empty))
}

const filledIn = (document: unknown, section: Section): unknown => {
  if (section.section === 'fields')
    return section.fields.reduce((held, field) => typedInto(held, field.at, field), document)
  if (section.section !== 'grid') throw new Error(`nobody fills in a section of ${section.section}`)
  const begun = withRow(document, section.at, 0, section.fresh([]))
  return section.columns.reduce(
    (held, column) => typedInto(held, `${section.at}/0${column.at}`, column),
    begun,
  )
}

const openPlaces = Object.values(packs).flatMap((pack) =>
  pack.questions.flatMap(({ id, at, ruleSet, mustAsk, options }) => {
    const holder = pack.ruleSets.find(({ key }) => key === ruleSet)
    if (!mustAsk || at === null || !holder) return []
    return [{ name: `${pack.id} ${id}`, at, kind: holder.kind, rules: holder.rules, options }]
  }),
)
const faultsAt = (kind: string, rules: unknown, at: string) =>
  (kinds[kind]?.rules.safeParse(rules).error?.issues ?? [])
    .map(({ path }) => path.map((step) => `/${String(step)}`).join(''))
    .filter((place) => `${place}/`.startsWith(`${at}/`))

test.each(openPlaces)('$name can be answered from its card', ({ at, kind, rules, options }) => {
  for (const { value } of options)
    expect(faultsAt(kind, withValue(rules, at, value), at)).toEqual([])
  if (options.length > 0) return
  const sections = answerSections(kind, rules, at)
  const nothing = withValue(rules, at, null)
  const answered = sections.reduce(filledIn, nothing)
  expect(isAnswered(sections, nothing, at)).toBe(false)
  expect(isAnswered(sections, answered, at)).toBe(true)
  expect(valueAt(answered, at)).not.toBeNull()
  expect(faultsAt(kind, answered, at)).toEqual([])
})
