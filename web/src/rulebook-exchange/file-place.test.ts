import { expect, test } from 'vitest'
import { filePlace } from './file-place'

const zh = (pointer: string) =>
  filePlace(pointer).map((label) => (typeof label === 'string' ? label : label.zh))

test('a place of a file is said in words, part by part', () => {
  expect(zh('/regulations/0/clauses/2/text/zh')).toEqual(['第 1 部制度', '第 3 条', '条文', '中文'])
  expect(zh('/ruleSets/2/versions/0/rules/attempts')).toEqual([
    '第 3 套规则',
    '第 1 个版本',
    '规则内容',
    '联系几次',
  ])
  expect(zh('/ruleSets')).toEqual(['规则'])
  expect(zh('')).toEqual([])
})

const { rulebook } = await import('@bylaw/rulebook')

test('every part of every kind of rules has words in both languages, in a file as well', () => {
  const unnamed = Object.values(rulebook).flatMap(({ kind, starter }) =>
    keysOf(starter)
      .filter((key) => {
        const [label] = filePlace(`/ruleSets/0/rules/${key}`).slice(-1)
        return typeof label !== 'object' || !/\p{Script=Han}/u.test(label.zh) || label.en === key
      })
      .map((key) => `${kind}: ${key}`),
  )
  expect(unnamed).toEqual([])
})

/** The names of a value’s members, at any depth; rows have none. */
const keysOf = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap(keysOf)
    : value !== null && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, inner]) => [
          ...(/^\d+$/.test(key) ? [] : [key]),
          ...keysOf(inner),
        ])
      : []

test('what has no word is called as the file calls it', () => {
  expect(zh('/ruleSets/0/versions/0/rules/a~1b/4')).toEqual([
    '第 1 套规则',
    '第 1 个版本',
    '规则内容',
    'a/b',
    '第 5 项',
  ])
})
