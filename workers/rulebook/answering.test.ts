import { expect, test } from 'vitest'
import { holds } from './answering'

const OPTIONS = [{}] as never
const NOT_YET = { inEffect: true, notYet: true }
const REPEALED = { inEffect: true, notYet: false }
const REPEALED_LATER = { inEffect: false, notYet: false }

test.each([
  // what is said in the place, options, a path to pass, repeal, what becomes of an answer
  ['an option for an open place', null, OPTIONS, true, null, 'at_once'],
  ['another one where the rules speak', 1, OPTIONS, true, null, 'as_they_are'],
  ['what is typed into an open place', null, [], true, null, 'on_path'],
  ['an option, and no path', null, OPTIONS, false, null, 'at_once'],
  ['another answer, and no path', 1, OPTIONS, false, null, 'unless_examples'],
  ['what is typed, and no path', null, [], false, null, 'unless_examples'],
  ['an option for rules only begun', null, OPTIONS, true, NOT_YET, 'in_draft'],
  ['another answer in repealed rules', 1, OPTIONS, true, REPEALED, 'in_draft'],
  ['an option for the past of repealed rules', null, OPTIONS, true, REPEALED, 'at_once'],
  ['an option where a repeal is to come', null, OPTIONS, false, REPEALED_LATER, 'at_once'],
] as const)('what becomes of an answer: %s', (_, held, options, hasPath, repeal, becomes) => {
  const question = { at: '/place', ruleSetId: 'rul_a', options: [...options] }
  const answering = { rulesOf: () => ({ place: held }), hasPath, repealOf: () => repeal, open: [] }
  expect(holds(question, answering)).toBe(becomes)
})
