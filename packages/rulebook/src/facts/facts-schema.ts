import type { Words } from '@bylaw/kernel'
import type { AnyRuleKind } from '@bylaw/rules-kit'
import * as z from 'zod'
import { FACT_NAMES } from './names'
import { NAMES_OF_KIND } from './names-of-kind'
import { choicesOf } from './sources'
import { VALUE_NAMES } from './values'

/** A JSON Schema, as far as one for facts goes. */
export type JsonSchema = Readonly<Record<string, unknown>>

/**
 * The facts that a kind decides on as a JSON Schema, for a form to be made of. It says in words
 * what JSON Schema has no place for: `x-name` of a member, `x-values` of an enumeration, and
 * `x-choices` of what the rules themselves list by name.
 */
export function factsSchema(kind: AnyRuleKind, rules: unknown): JsonSchema {
  const schema = z.toJSONSchema(asked(kind, rules), { io: 'input', unrepresentable: 'any' })
  const { $schema: _, ...plain } = schema as JsonSchema
  return worded(plain, kind, rules)
}

/** What a draft does not say right yet it cannot ask for: then any facts of its kind will do. */
function asked(kind: AnyRuleKind, rules: unknown): z.ZodType {
  const read = kind.rules.safeParse(rules)
  return read.success ? (kind.factsUnder?.(read.data) ?? kind.facts) : kind.facts
}

function worded(schema: JsonSchema, kind: AnyRuleKind, rules: unknown): JsonSchema {
  const entries = Object.entries(schema).map(([key, value]) => {
    if (key === 'properties') return [key, named(value as Members, kind, rules)]
    return [key, deep(value, (each) => worded(each, kind, rules))]
  })
  const values = valuesOf(schema)
  return {
    ...Object.fromEntries(entries),
    ...(values.length > 0 ? { 'x-values': valueWords(kind, values) } : {}),
  }
}

type Members = Readonly<Record<string, JsonSchema>>

const named = (members: Members, kind: AnyRuleKind, rules: unknown): Members =>
  Object.fromEntries(
    Object.entries(members).map(([name, member]) => {
      const choices = choicesOf(kind.kind, name, rules)
      const words = nameOf(kind, name)
      return [
        name,
        {
          ...worded(member, kind, rules),
          ...(words && !member['x-name'] ? { 'x-name': words } : {}),
          ...(choices ? { 'x-choices': choices } : {}),
        },
      ]
    }),
  )

/** What a fact is called: by its own kind, otherwise by all of them. */
export const nameOf = (kind: AnyRuleKind, name: string): Words | undefined =>
  kind.factWords?.[name] ?? NAMES_OF_KIND[`${kind.kind}.${name}`] ?? FACT_NAMES[name]

const valueWords = (
  kind: AnyRuleKind,
  values: readonly string[],
): Readonly<Record<string, Words>> =>
  Object.fromEntries(
    values.flatMap((value) => {
      const words = kind.factWords?.[value] ?? VALUE_NAMES[value]
      return words ? [[value, words]] : []
    }),
  )

const valuesOf = (schema: JsonSchema): readonly string[] =>
  [schema['const'], ...(Array.isArray(schema['enum']) ? schema['enum'] : [])].filter(
    (value) => typeof value === 'string',
  )

/** The same with every schema in it changed. */
function deep(value: unknown, change: (schema: JsonSchema) => JsonSchema): unknown {
  if (Array.isArray(value)) return value.map((each) => deep(each, change))
  return typeof value === 'object' && value !== null ? change(value as JsonSchema) : value
}
