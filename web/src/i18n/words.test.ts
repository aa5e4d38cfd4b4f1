import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import { describe, expect, test } from 'vitest'
import type { Dictionary } from './define-words'

const areas = Object.entries(
  import.meta.glob<Record<string, Dictionary>>('../**/words.ts', { eager: true }),
).map(([path, module]) => [path, Object.assign({}, ...Object.values(module))] as const)

test('there are words to check', () => expect(areas.length).toBeGreaterThan(3))

describe.each(areas)('%s', (_path, words: Dictionary) => {
  test.each(Object.entries(words))('%s can be said in both languages', (_id, [zh, en]) => {
    const insertedZh = valuesOf(compileMessageOrThrow(zh))
    const insertedEn = valuesOf(compileMessageOrThrow(en))
    expect(insertedEn).toEqual(insertedZh)
    expect(zh.trim() && en.trim()).not.toBe('')
  })
})

test('no two areas file words under the same name', () => {
  const names = areas.flatMap(([, words]) => Object.keys(words))
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

/** Names of what a compiled message inserts, at any depth of its plurals. */
function valuesOf(message: unknown): string[] {
  const names = new Set<string>()
  const walk = (tokens: unknown): void => {
    if (!Array.isArray(tokens)) return
    for (const token of tokens) {
      if (!Array.isArray(token)) continue
      const [name, , choices] = token as [string, string?, unknown?]
      if (name !== '#') names.add(name)
      if (choices && typeof choices === 'object') Object.values(choices).forEach(walk)
    }
  }
  walk(message)
  return [...names].sort()
}
