import { describe, expect, test } from 'vitest'
import { clauseRows, clausesGone, onShelf, withClauseBack, withWords } from './clause-rows'

const clause = (id: string, zh: string, en = '') => ({
  id,
  heading: { zh: `条目 ${id}`, en: `Heading ${id}` },
  text: { zh, en },
})
const before = [
  clause('R19.1', '总则'),
  clause('R19.13', '补助', 'Allowance'),
  clause('R19.13.5', '野外 500 元'),
]
const numbers = (rows: readonly { clause: { id: string } }[]) => rows.map((row) => row.clause.id)

describe('the clauses of a long text', () => {
  const now = [
    before[0]!,
    { ...before[1]!, text: { zh: '补贴', en: 'Allowance' } },
    clause('R19.2', '新'),
  ]
  const rows = clauseRows(now, before, [
    { severity: 'warning', pointer: '/clauses/1/text/en', message: '请核对' },
    { severity: 'error', pointer: '/clauses/1/text', message: '不能为空' },
    { severity: 'warning', pointer: '/clauses/11/text', message: '另一条' },
  ])

  test('say what was changed, what is new and what is said of them', () => {
    expect(rows.map(({ mark, said }) => [mark, said])).toEqual([
      [undefined, undefined],
      ['changed', 'error'],
      ['new', undefined],
    ])
    expect(numbers(onShelf(rows, 'changed'))).toEqual(['R19.13', 'R19.2'])
    expect(numbers(onShelf(rows, 'said'))).toEqual(['R19.13'])
  })

  test('of a regulation that is written from nothing are not called new', () => {
    expect(onShelf(clauseRows(now, undefined, []), 'changed')).toEqual([])
  })

  test.each([
    ['13.5', ['R19.13.5']],
    ['allowance', ['R19.13']],
    ['野外  500', ['R19.13.5']],
    ['heading R19.1', ['R19.1', 'R19.13', 'R19.13.5']],
    ['', ['R19.1', 'R19.13', 'R19.13.5']],
    ['住房', []],
  ])('are found by number, heading and wording: %s', (typed, found) => {
    expect(numbers(withWords(clauseRows(before, before, []), typed))).toEqual(found)
  })

  test('that were deleted are named and can be put back where they stood', () => {
    const kept = [before[0]!, before[2]!]
    expect(clausesGone(kept, before).map(({ id }) => id)).toEqual(['R19.13'])
    expect(withClauseBack(kept, before, 'R19.13')).toEqual(before)
    expect(withClauseBack(before.slice(1), before, 'R19.1')).toEqual(before)
  })
})
