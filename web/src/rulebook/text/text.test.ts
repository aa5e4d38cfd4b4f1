import { describe, expect, test } from 'vitest'
import {
  blankDocument,
  freeNumber,
  isCode,
  recoded,
  signatories,
  unwritten,
  withClauseAfter,
  withClauseMoved,
} from './document'

const words = (text: string) => ({ zh: text, en: text })
const clause = (id: string) => ({ id, heading: words(id), text: words(id) })
const document = {
  title: words('考勤'),
  scope: words('全员'),
  owner: words('综合部'),
  clauses: [clause('KQ.1'), clause('KQ.2'), clause('KQ.3')],
}
const numbers = (changed: { clauses: readonly { id: string }[] }) =>
  changed.clauses.map(({ id }) => id)

describe('clauses', () => {
  test('a new one takes the first number its section has free', () => {
    expect(freeNumber(document.clauses, 'KQ.1')).toBe('KQ.4')
    expect(freeNumber([clause('KQ.2.1')], 'KQ.2.1')).toBe('KQ.2.2')
  })

  test('stand where they are put, and keep their numbers', () => {
    expect(numbers(withClauseAfter(document, 0))).toEqual(['KQ.1', 'KQ.4', 'KQ.2', 'KQ.3'])
    expect(numbers(withClauseMoved(document, 2, -1))).toEqual(['KQ.1', 'KQ.3', 'KQ.2'])
    expect(withClauseMoved(document, 0, -1)).toBe(document)
  })

  test('of a copy are numbered under its own code', () => {
    const copy = recoded({ ...document, clauses: [clause('R19.13.4')] }, 'GC')
    expect(numbers(copy)).toEqual(['GC.13.4'])
  })
})

test('a code is capital letters, and none of the product’s own', () => {
  expect(['KQ', 'KQ-2', 'kq', '2K', 'R19', 'R190', ''].map(isCode)).toEqual([
    true,
    true,
    false,
    false,
    false,
    true,
    false,
  ])
})

test('each part is written in one language at least; those in neither are named', () => {
  const chineseOnly = { ...document, title: { zh: '考勤制度', en: '' } }
  expect([document, chineseOnly, blankDocument('KQ')].map(unwritten)).toEqual([
    [],
    [],
    ['/title', '/scope', '/owner', '/clauses/0/heading', '/clauses/0/text'],
  ])
})

test('who passed last approved, those before reviewed', () => {
  const passed = (personName: string, outcome = 'approved') => ({ personName, at: '', outcome })
  const signed = signatories([
    {
      draftedBy: '周',
      recordedAt: '',
      verdicts: [passed('孙', 'returned'), passed('孙'), passed('赵')],
    },
  ])
  expect([signed.drafted, signed.reviewed, signed.approved]).toEqual([
    [{ name: '周', at: '' }],
    [{ name: '孙', at: '' }],
    [{ name: '赵', at: '' }],
  ])
})
