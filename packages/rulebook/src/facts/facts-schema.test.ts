import type { AnyRuleKind } from '@bylaw/rules-kit'
import { describe, expect, test } from 'vitest'
import { rulebook } from '../rulebook'
import { factsSchema, type JsonSchema } from './facts-schema'

const kinds = Object.values(rulebook as unknown as Record<string, AnyRuleKind>)

/** Members and values of a schema that no words were found for. */
function wordless(schema: unknown, found: string[] = []): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return found
  const { properties = {}, enum: values = [], const: only } = schema as JsonSchema
  for (const [name, member] of Object.entries(properties as Record<string, JsonSchema>))
    if (!member['x-name']) found.push(name)
  const words = (schema as JsonSchema)['x-values'] as Record<string, unknown> | undefined
  for (const value of [...(values as unknown[]), only])
    if (typeof value === 'string' && !words?.[value]) found.push(`“${value}”`)
  for (const each of Object.values(schema)) wordless(each, found)
  return found
}

describe.each(kinds.map((kind) => [kind.kind, kind] as const))('the facts of %s', (_, kind) => {
  test('are called something in both languages, and so are their values', () => {
    const missing = new Set(wordless(factsSchema(kind, kind.starter)))
    // They go into `names.ts` and `values.ts` beside this, or into the kind's own `factWords`.
    expect([...missing]).toEqual([])
  })
})

test('a fact that names a row of the rules can be chosen among them, by their names', () => {
  const schema = factsSchema(rulebook.discipline, rulebook.discipline.starter)
  const members = schema['properties'] as Record<string, JsonSchema>
  const choices = members['breach']?.['x-choices'] as { value: string }[]
  expect(choices.map(({ value }) => value)).toEqual(
    rulebook.discipline.starter.breaches.map(({ key }) => key),
  )
})
