import { kindOf } from '@bylaw/rulebook'
import { clausesOf, valueAt } from '@bylaw/rules-kit'
import { expect, test } from 'vitest'
import { packReport } from '../report'
import { r06 } from '.'
import { decidedLevels } from './examples'
import { support } from './support'

/** Times that R06.2 names and does not print, with what is proposed for each. */
const FIGURES = [
  ['r06.urgent_response', '/policies/0/firstResponseMinutes', 30, 'R06.2.2'],
  ['r06.urgent_resolution', '/policies/0/resolutionMinutes', 240, 'R06.2.3'],
  ['r06.high_response', '/policies/1/firstResponseMinutes', 60, 'R06.2.2'],
  ['r06.high_resolution', '/policies/1/resolutionMinutes', 480, 'R06.2.3'],
  ['r06.normal_response', '/policies/2/firstResponseMinutes', 240, 'R06.2.2'],
  ['r06.normal_resolution', '/policies/2/resolutionMinutes', 960, 'R06.2.3'],
  ['r06.low_response', '/policies/3/firstResponseMinutes', 480, 'R06.2.2'],
  ['r06.low_resolution', '/policies/3/resolutionMinutes', 2_400, 'R06.2.3'],
] as const

test.each(FIGURES)('%s is asked before it is promised', (id, at, proposed, clause) => {
  const question = r06.questions.find((each) => each.id === id)
  expect(question).toMatchObject({ at, proposed, mustAsk: true, clauses: [clause] })
  expect(valueAt(support.rules, at)).toBeNull()
  expect(valueAt(decidedLevels(support.rules), at)).toBe(proposed)
  expect(clausesOf(at, support.citations)).toEqual([clause])
})

test('no clause of R06 prints a time that the text does not have', () => {
  for (const { text } of r06.clauses) expect(text.zh).not.toMatch(/\d/)
})

test('a group has a leader and nobody else whom the text does not name', () => {
  const group = kindOf('team').rules.parse(
    r06.ruleSets.find(({ key }) => key === 'support_group')?.rules,
  )
  expect(group).toMatchObject({ posts: [{ key: 'leader', least: 1, most: 1 }, { least: 0 }] })
})

test('what holds figures up until it is decided is counted', () => {
  // Eight times, whether waiting pauses, how a raised ticket is chased, how often three duties recur,
  // of assignment what a ticket takes, how much one may have, and who comes first, and by when
  // improvements are carried out and who looks.
  expect(packReport(r06).stops).toBe(8 + 1 + 1 + 3 + 3 + 2)
})
