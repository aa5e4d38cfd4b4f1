import type { Words } from '@bylaw/contract'
import type { Choice } from '../editor/cell'

/** A fact as a form asks for it, read off its JSON Schema. */
export type FactField = FactShape & {
  /** Nobody may have said, or there may be none: `null`. */
  readonly nullable: boolean
}

type FactShape =
  | { readonly type: 'choice'; readonly of: readonly Choice[] }
  | { readonly type: 'yes_no' }
  | { readonly type: 'fen' }
  | { readonly type: 'whole' }
  | { readonly type: 'text' }
  /** A figure kept as it is written: `12.5`. */
  | { readonly type: 'decimal' }
  | { readonly type: 'date' }
  | { readonly type: 'month' }
  | { readonly type: 'time' }
  /** Epoch milliseconds; people say a day and a time where the company is. */
  | { readonly type: 'instant' }
  /** A day and a time as they stand, in no zone. */
  | { readonly type: 'local' }
  /** One of several: what it is shows in how it is written, where it may be a number at all. */
  | { readonly type: 'loose'; readonly numbers: boolean }
  | { readonly type: 'list'; readonly item: FactField }
  | { readonly type: 'row'; readonly items: readonly FactField[] }
  | {
      readonly type: 'record'
      readonly value: FactField
      /** The keys that the rules list by name; undefined where any will do. */
      readonly keys: readonly Choice[] | undefined
    }
  | { readonly type: 'group'; readonly members: readonly Member[] }
  | { readonly type: 'variants'; readonly by: Member; readonly of: readonly Variant[] }

/** A fact within a group of them. */
export interface Member {
  readonly name: string
  readonly label: Words
  readonly field: FactField
  readonly required: boolean
}

/** One of several cases that a group may be, told by the value of a member. */
export interface Variant {
  readonly value: string
  readonly members: readonly Member[]
}

type Schema = Readonly<Record<string, unknown>>

/** The form that a JSON Schema of facts comes to. */
export function fieldOf(schema: Schema, name = ''): FactField {
  const { plain, nullable } = withoutNull(schema)
  return { ...shapeOf(plain, name), nullable }
}

function shapeOf(schema: Schema, name: string): FactShape {
  const cases = list(schema['oneOf']) ?? list(schema['anyOf'])
  if (cases) return variantsOf(cases) ?? looseOf(schema)
  const choices = choicesOf(schema)
  switch (schema['type']) {
    case 'boolean':
      return { type: 'yes_no' }
    case 'integer':
    case 'number':
      return schema['x-unit'] === 'fen' ? { type: 'fen' } : numberOf(name)
    case 'string':
      return choices ? { type: 'choice', of: choices } : textOf(schema)
    case 'array':
      return arrayOf(schema, name)
    case 'object':
      return objectOf(schema, choices)
    default:
      return looseOf(schema)
  }
}

const looseOf = (schema: Schema): FactShape => ({
  type: 'loose',
  numbers: JSON.stringify(schema).includes('"integer"'),
})

function numberOf(name: string): FactShape {
  if (/(^fen|Fen)$/.test(name)) return { type: 'fen' }
  return { type: /(^ms|Ms)$/.test(name) ? 'instant' : 'whole' }
}

function textOf({ format, pattern }: Schema): FactShape {
  if (format === 'date') return { type: 'date' }
  if (format === 'date-time') return { type: 'local' }
  const shape = String(pattern ?? '')
  if (/^\^\\d\{4\}-\(0/.test(shape)) return { type: 'month' }
  if (/\[0-5\]\\d/.test(shape)) return { type: 'time' }
  return { type: /^\^-?\??\\d\{/.test(shape) ? 'decimal' : 'text' }
}

function arrayOf(schema: Schema, name: string): FactShape {
  const row = list(schema['prefixItems'])
  if (row) return { type: 'row', items: row.map((each) => fieldOf(each)) }
  const item = (schema['items'] ?? {}) as Schema
  const choices = schema['x-choices']
  return { type: 'list', item: fieldOf(choices ? { ...item, 'x-choices': choices } : item, name) }
}

function objectOf(schema: Schema, keys: readonly Choice[] | undefined): FactShape {
  const { properties, additionalProperties } = schema
  return properties
    ? { type: 'group', members: membersOf(schema) }
    : { type: 'record', value: fieldOf((additionalProperties ?? {}) as Schema), keys }
}

function membersOf({ properties, required = [] }: Schema): readonly Member[] {
  return Object.entries(properties as Readonly<Record<string, Schema>>).map(([name, member]) => ({
    name,
    label: (member['x-name'] as Words | undefined) ?? spaced(name),
    field: fieldOf(member, name),
    required: (required as readonly string[]).includes(name),
  }))
}

/** Cases that one member tells apart; undefined where no such member is to be found. */
function variantsOf(cases: readonly Schema[]): FactShape | undefined {
  const groups = cases.map(membersOfCase)
  const [first] = groups
  const by = first?.find(({ name }) =>
    groups.every((group) => constantOf(group, name) !== undefined),
  )
  if (!by) return undefined
  const of = groups.map((group) => ({
    value: constantOf(group, by.name) ?? '',
    members: group.filter(({ name }) => name !== by.name),
  }))
  const choices = groups.flatMap((group) => {
    const field = group.find(({ name }) => name === by.name)?.field
    return field?.type === 'choice' ? field.of : []
  })
  return { type: 'variants', by: { ...by, field: choiceOf(choices) }, of }
}

const membersOfCase = (schema: Schema): readonly Member[] =>
  schema['properties'] ? membersOf(schema) : []

const choiceOf = (of: readonly Choice[]): FactField => ({ type: 'choice', of, nullable: false })

function constantOf(group: readonly Member[], name: string): string | undefined {
  const field = group.find((member) => member.name === name)?.field
  const only = field?.type === 'choice' && field.of.length === 1 ? field.of[0]?.value : undefined
  return typeof only === 'string' ? only : undefined
}

/** What may be chosen: the values of the schema in words, or what the rules list by name. */
function choicesOf(schema: Schema): readonly Choice[] | undefined {
  const named = schema['x-choices'] as readonly { value: string; label: Words }[] | undefined
  if (named) return named
  const values = 'const' in schema ? [schema['const']] : (schema['enum'] as unknown[] | undefined)
  const words = (schema['x-values'] ?? {}) as Readonly<Record<string, Words>>
  return values?.map((value) => ({ value, label: words[String(value)] ?? spaced(String(value)) }))
}

/** A schema apart from the `null` that it may be as well. */
function withoutNull(schema: Schema): { readonly plain: Schema; readonly nullable: boolean } {
  const { anyOf, ...rest } = schema
  const cases = list(anyOf)
  const held = cases?.filter(({ type }) => type !== 'null')
  if (cases && held && held.length < cases.length)
    return {
      plain: held.length === 1 ? { ...held[0], ...rest } : { ...rest, anyOf: held },
      nullable: true,
    }
  const types = schema['type']
  if (!Array.isArray(types)) return { plain: schema, nullable: false }
  const [type] = types.filter((each) => each !== 'null')
  return { plain: { ...schema, type }, nullable: types.includes('null') }
}

const list = (value: unknown): readonly Schema[] | undefined =>
  Array.isArray(value) ? (value as Schema[]) : undefined

/** A name that nobody has put into words: `parkingTickets` as `parking tickets`. */
function spaced(name: string): Words {
  const text = name
    .replaceAll('_', ' ')
    .replaceAll(/([a-z])([A-Z])/g, (_, a, b) => `${a} ${b.toLowerCase()}`)
  return { zh: text, en: text }
}

/** What a new row or a fact that is given now begins with. */
export function blankOf(field: FactField): unknown {
  if (field.nullable) return null
  switch (field.type) {
    case 'choice':
      return field.of[0]?.value ?? ''
    case 'yes_no':
      return false
    case 'fen':
    case 'whole':
      return 0
    case 'list':
      return []
    case 'row':
      return field.items.map(blankOf)
    case 'record':
      return {}
    case 'group':
      return blankMembers(field.members)
    case 'variants':
      return blankVariant(field, field.of[0])
    default:
      return ''
  }
}

/** A case with nothing filled in but which one it is. */
export const blankVariant = (
  { by }: Extract<FactShape, { type: 'variants' }>,
  variant: Variant | undefined,
): unknown => ({ [by.name]: variant?.value ?? '', ...blankMembers(variant?.members ?? []) })

const blankMembers = (members: readonly Member[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    members.filter(({ required }) => required).map(({ name, field }) => [name, blankOf(field)]),
  )

/** Whether a fact is typed in one place, rather than made of several. */
export const isSingle = ({ type }: FactField): boolean =>
  !['list', 'row', 'record', 'group', 'variants'].includes(type)
