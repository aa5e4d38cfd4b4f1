import type { QuestionView } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { proposedAt } from './model'

const question = (at: string, standing: QuestionView['standing'] = 'by_proposal') =>
  ({ id: at, ruleSetId: 'rul_pay', at, standing }) as QuestionView

const allowed = question('/fieldAllowance/condition')
const asked = [question('/levels/7/baseFen'), question('/levels/6/baseFen', 'decided'), allowed]
const at = (place: string, ruleSetId = 'rul_pay') => proposedAt(asked, ruleSetId, place)

test('a figure that nobody decided goes by the proposal where it stands, and nowhere else', () => {
  expect(at('/levels/7/baseFen')).toEqual({ questions: [asked[0]], inPart: false })
  expect(at('/levels/6/baseFen')).toBeUndefined()
  expect(at('/levels/7/baseFen', 'rul_other')).toBeUndefined()
})

test('all that a question is about goes by its proposal: each of the amounts of a table', () => {
  const bands = [question('/bands')]
  expect(proposedAt(bands, 'rul_pay', '/bands/2')).toEqual({ questions: bands, inPart: false })
})

test('what is said of an allowance goes by the proposal in part, where its condition does', () => {
  expect(at('/fieldAllowance')).toEqual({ questions: [allowed], inPart: true })
})
