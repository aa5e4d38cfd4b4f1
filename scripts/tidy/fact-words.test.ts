import { factsSchema, kindOf, rulebook } from '@bylaw/rulebook'
import { expect, test } from 'vitest'

/** Members and values of a schema that no words were found for. */
function wordless(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const { properties = {}, enum: values = [], const: only } = schema as Record<string, unknown>
  const words = (schema as { 'x-values'?: object })['x-values'] ?? {}
  return [
    ...Object.entries(properties as Record<string, object>)
      .filter(([, member]) => !('x-name' in member))
      .map(([name]) => name),
    ...[...(values as unknown[]), only].filter(
      (value): value is string => typeof value === 'string' && !(value in words),
    ),
    ...Object.values(schema).flatMap(wordless),
  ]
}

// They go into `packages/rulebook/src/facts/`, `names.ts` and `values.ts`, or into `factWords` of
// the kind itself: a form for a try-out shows them.
test.each(Object.keys(rulebook))('facts of %s are called something in both languages', (name) => {
  const kind = kindOf(name as keyof typeof rulebook)
  expect([...new Set(wordless(factsSchema(kind, kind.starter)))]).toEqual([])
})
