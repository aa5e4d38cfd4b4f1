import { describe, expect, test } from 'vitest'
import { instantOf, localOf } from '../../format/local-time'
import { blankOf, type FactField, fieldOf, isSingle } from './fields'
import { readAs, shownAs } from './typed'

const { factsSchema, kindOf, rulebook } = await import('@bylaw/rulebook')
type AnyRuleKind = ReturnType<typeof kindOf>

const ZONE = 'Asia/Shanghai'
const kinds = Object.values(rulebook as unknown as Record<string, AnyRuleKind>)

const formOf = (kind: AnyRuleKind, rules: unknown = kind.starter): FactField =>
  fieldOf(factsSchema(kind, rules))

/** Every fact of a case that is typed in one place, with the input it is typed in. */
function typedIn(field: FactField, value: unknown): readonly [FactField, unknown][] {
  if (value === null || value === undefined) return []
  if (isSingle(field)) return [[field, value]]
  const held = value as Readonly<Record<string, unknown>>
  switch (field.type) {
    case 'list':
      return (value as unknown[]).flatMap((each) => typedIn(field.item, each))
    case 'row':
      return field.items.flatMap((item, index) => typedIn(item, (value as unknown[])[index]))
    case 'record':
      return Object.values(held).flatMap((each) => typedIn(field.value, each))
    case 'group':
      return field.members.flatMap((member) => typedIn(member.field, held[member.name]))
    case 'variants':
      return (field.of.find((each) => each.value === held[field.by.name])?.members ?? []).flatMap(
        (member) => typedIn(member.field, held[member.name]),
      )
    default:
      return []
  }
}

describe.each(kinds.map((kind) => [kind.kind, kind] as const))('the form of %s', (_, kind) => {
  test('shows every worked case, and reads it back as it was', () => {
    for (const { rules, facts } of kind.examples)
      for (const [field, value] of typedIn(formOf(kind, rules), facts))
        if (field.type !== 'choice' && field.type !== 'yes_no')
          expect(readAs(field, shownAs(field, value, ZONE), ZONE)).toEqual(
            field.type === 'fen' ? Number(value) : value,
          )
  })

  test('asks for nothing that it has no input for', () =>
    expect(JSON.stringify(formOf(kind))).not.toContain('"type":"undefined"'))
})

test('a fact is asked for as what it is: money, a day, a moment, one of several, a case of its own', () => {
  const pay = formOf(rulebook.pay)
  const typeOf = (name: string) =>
    pay.type === 'group' ? pay.members.find((each) => each.name === name)?.field.type : undefined
  expect(['commissionFen', 'status', 'period', 'rewards', 'fieldDays'].map(typeOf)).toEqual([
    'fen',
    'choice',
    'group',
    'list',
    'whole',
  ])
  expect(formOf(rulebook.travel).type).toBe('variants')
})

test('money is typed in yuan, and what is no amount stays as it was typed', () => {
  const field: FactField = { type: 'fen', nullable: false }
  expect(shownAs(field, 120050, ZONE)).toBe('1200.50')
  expect(readAs(field, '1200.5', ZONE)).toBe(120050)
  expect(readAs(field, '一千二', ZONE)).toBe('一千二')
})

test('a moment is a day and a time where the company is, also where clocks change', () => {
  const atMs = Date.parse('2026-05-08T01:30:00Z')
  expect(localOf(atMs, ZONE)).toBe('2026-05-08T09:30')
  expect(instantOf('2026-05-08T09:30', ZONE)).toBe(atMs)
  const summer = Date.parse('2026-03-29T01:30:00Z')
  expect(instantOf(localOf(summer, 'Europe/Berlin'), 'Europe/Berlin')).toBe(summer)
})

test('a new entry has what a case must have, and nothing that may be left out', () => {
  const form = formOf(rulebook.discipline)
  const earlier =
    form.type === 'group' ? form.members.find(({ name }) => name === 'earlier') : undefined
  expect(earlier?.field.type === 'list' && blankOf(earlier.field.item)).toEqual({
    on: '',
    step: 'criticism',
  })
})
