import { Words as WordsSchema } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import * as z from 'zod'
import type { ProblemDetails } from './problem'

type Issue = z.core.$ZodIssue
type PlaceError = NonNullable<ProblemDetails['errors']>[number]

/** What is wrong with a request, place by place, in both languages. */
export const errorsOf = (issues: readonly Issue[], target: string): PlaceError[] =>
  issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          pointer: pointerOf([...issue.path, key], target),
          code: 'unknown_property',
          message: words('没有这个字段。', 'There is no such property.'),
        }))
      : [
          {
            pointer: pointerOf(issue.path, target),
            code: issue.code,
            message: wordsOf(issue),
          },
        ],
  )

/** Places in the body are plain JSON pointers; others are named by the part of the request. */
const pointerOf = (path: readonly PropertyKey[], target: string): string =>
  [...(target === 'json' ? [] : [target]), ...path]
    .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('')

function wordsOf(issue: Issue): Words {
  switch (issue.code) {
    case 'too_small':
      return atLeast(issue.origin, issue.minimum)
    case 'too_big':
      return atMost(issue.origin, issue.maximum)
    case 'invalid_value':
      return words(
        `只能是：${issue.values.map(String).join('、')}。`,
        `Must be one of: ${issue.values.map(String).join(', ')}.`,
      )
    case 'invalid_format':
      return FORMATS[issue.format] ?? words('格式不正确。', 'This is not in the expected format.')
    case 'invalid_type':
      return issue.message === MISSING ? words('此项必填。', 'Required.') : mustBe(issue.expected)
    case 'custom':
      return inWords(issue.params?.['words']) ?? words(issue.message, issue.message)
    default:
      return words('内容不正确。', 'This cannot be accepted.')
  }
}

/**
 * A finished issue no longer has what was given, so whether there was anything at all is noted in
 * its message while it is made.
 */
const MISSING = 'required'
z.config({
  customError: ({ code, input }) =>
    code === 'invalid_type' && input === undefined ? MISSING : undefined,
})

function mustBe(expected: string): Words {
  const [zh, en] = SORTS[expected] ?? ['其他类型的内容', expected]
  return words(`类型不正确，应为${zh}。`, `Must be ${en}.`)
}

const SORTS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  string: ['文字', 'a text'],
  number: ['数字', 'a number'],
  int: ['整数', 'a whole number'],
  boolean: ['是或否', 'true or false'],
  null: ['空', 'null'],
  array: ['列表', 'a list'],
  object: ['一组值', 'an object'],
  record: ['一组值', 'an object'],
}

/** The contract's own checks bring their words along. */
const inWords = (value: unknown): Words | undefined => {
  const read = WordsSchema.safeParse(value)
  return read.success ? read.data : undefined
}

const FORMATS: Readonly<Record<string, Words>> = {
  email: words('请填写有效的邮箱地址。', 'This is not an e-mail address.'),
  url: words('请填写有效的网址。', 'This is not a URL.'),
  date: words('请按 2026-11-30 的格式填写日期。', 'Write a date as 2026-11-30.'),
  datetime: words('请按 UTC 时间格式填写。', 'Write a time as 2026-11-30T01:30:00Z.'),
}

const atLeast = (origin: string, minimum: unknown): Words =>
  origin === 'string'
    ? minimum === 1
      ? words('请填写此项。', 'This cannot be empty.')
      : words(`至少 ${minimum} 个字符。`, `At least ${minimum} characters.`)
    : origin === 'array'
      ? words(`至少 ${minimum} 项。`, `At least ${minimum} entries.`)
      : words(`不能小于 ${minimum}。`, `At least ${minimum}.`)

const atMost = (origin: string, maximum: unknown): Words =>
  origin === 'string'
    ? words(`最多 ${maximum} 个字符。`, `At most ${maximum} characters.`)
    : origin === 'array'
      ? words(`最多 ${maximum} 项。`, `At most ${maximum} entries.`)
      : words(`不能大于 ${maximum}。`, `At most ${maximum}.`)
