import { expect, test } from 'vitest'
import { rulebook } from '../rulebook'
import { factsSchema, type JsonSchema } from './facts-schema'

test('a fact that names a row of the rules can be chosen among them, by their names', () => {
  const schema = factsSchema(rulebook.discipline, rulebook.discipline.starter)
  const members = schema['properties'] as Record<string, JsonSchema>
  const choices = members['breach']?.['x-choices'] as { value: string }[]
  expect(choices.map(({ value }) => value)).toEqual(
    rulebook.discipline.starter.breaches.map(({ key }) => key),
  )
})
