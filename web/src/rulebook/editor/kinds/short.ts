import type { CellKind, Choice, Empty } from '../cell'
import { valueAt } from '../json'
import type { Field, FieldsSection, Section } from '../sheet'
import { SPANS } from './choices'

/** What sheets say often, said shortly: a text in both languages, and fields by what they hold. */
export const say = (zh: string, en: string) => ({ zh, en })
type Said = ReturnType<typeof say>

const field =
  (cell: CellKind) =>
  (at: string, label: Field['label'], empty?: Empty): Field => ({
    label,
    at,
    cell,
    ...(empty === undefined ? {} : { empty }),
  })

export const whole = field({ type: 'whole' })
export const fen = field({ type: 'fen' })
export const decimal = field({ type: 'decimal' })
export const yesNo = field({ type: 'yes_no' })
export const text = field({ type: 'text' })
export const bothLanguages = field({ type: 'words' })

export const oneOf = (at: string, label: Field['label'], of: readonly Choice[], empty?: Empty) =>
  field({ type: 'choice', of })(at, label, empty)

export const someOf = (at: string, label: Field['label'], of: readonly Choice[], empty?: Empty) =>
  field({ type: 'some', of })(at, label, empty)

export const fields = (title: Said, ...of: readonly Field[]): FieldsSection => ({
  section: 'fields',
  title,
  fields: of,
})

/** Values that can be chosen, with what they are called. */
export const values = (
  of: Readonly<Record<string, readonly [zh: string, en: string]>>,
): readonly Choice[] =>
  Object.entries(of).map(([value, [zh, en]]) => ({ value, label: { zh, en } }))

/** A length as its number and its unit. */
export const span = (at: string, zh: string, en: string): readonly Field[] => [
  whole(`${at}/count`, say(zh, en)),
  oneOf(`${at}/unit`, say(`${zh}：单位`, `${en}: unit`), SPANS),
]

/** What is there to edit once a place is decided; until then its question is. */
export const onceDecided = <Part extends Field | Section>(
  rules: unknown,
  at: string,
  parts: readonly Part[],
): readonly Part[] => (valueAt(rules, at) == null ? [] : parts)

/** The places among these that are decided: only then does a sheet edit them whole. */
export const decidedOf = (rules: unknown, places: readonly string[]): readonly string[] =>
  places.filter((at) => valueAt(rules, at) != null)

/** A list of values in which the order says something, one a row. */
export const inTurn = (title: Said, at: string, label: Said, of: readonly Choice[]): Section => ({
  section: 'grid',
  title,
  at,
  ordered: 'in_turn',
  columns: [oneOf('', label, of)],
  fresh: (rows) => of.find(({ value }) => !rows.includes(value))?.value ?? of[0]?.value,
})
