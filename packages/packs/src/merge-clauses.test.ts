import { words } from '@bylaw/kernel'
import { expect, test } from 'vitest'
import { clauseChanges, mergeClauses } from './merge-clauses'

const clause = (id: string, text: string) => ({
  id,
  heading: words(`第 ${id} 条`, `Clause ${id}`),
  text: words(text, text),
})
const [a, b, c] = [clause('R1.1', '旧甲'), clause('R1.2', '旧乙'), clause('R1.3', '旧丙')]
const adopted = [a, b, c]
const texts = (clauses: readonly { id: string; text: { zh: string } }[]) =>
  clauses.map(({ id, text }) => `${id} ${text.zh}`)

test('clauses that came, went and were reworded are told apart', () => {
  const now = [a, clause('R1.2', '新乙'), clause('R1.4', '新丁')]
  const { added, removed, reworded } = clauseChanges(adopted, now)
  expect([texts(added), texts(removed)]).toEqual([['R1.4 新丁'], ['R1.3 旧丙']])
  expect(reworded.map(({ before, after }) => [before.text.zh, after.text.zh])).toEqual([
    ['旧乙', '新乙'],
  ])
  expect(clauseChanges(adopted, [...adopted])).toEqual({ added: [], removed: [], reworded: [] })
})

test('a text that the company left alone becomes the pack’s', () => {
  const now = [a, clause('R1.2', '新乙'), clause('R1.4', '新丁')]
  expect(mergeClauses(adopted, adopted, now)).toEqual(now)
})

test('a clause that both reworded stays the company’s, and its own clauses stay where they stood', () => {
  const ours = [a, clause('R1.2', '我乙'), clause('R1.9', '我加'), c]
  const now = [clause('R1.1', '新甲'), clause('R1.2', '新乙'), c]
  expect(texts(mergeClauses(adopted, ours, now))).toEqual([
    'R1.1 新甲',
    'R1.2 我乙',
    'R1.9 我加',
    'R1.3 旧丙',
  ])
})

test('a clause that the company struck out does not come back', () =>
  expect(texts(mergeClauses(adopted, [a, c], [a, clause('R1.2', '新乙'), c]))).toEqual([
    'R1.1 旧甲',
    'R1.3 旧丙',
  ]))

test('a clause of the company’s own at the very top stays there', () =>
  expect(texts(mergeClauses(adopted, [clause('R1.0', '我首'), ...adopted], adopted))[0]).toBe(
    'R1.0 我首',
  ))
