import type { PersonView, RegulationSummary } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { firstSteps, setsUp } from './first-steps-model'

const owner: PersonView = {
  id: 'per_chen',
  name: '陈国栋',
  email: 'chen@example.cn',
  role: 'owner',
  language: 'zh',
  active: true,
  customerId: null,
  version: 1,
}
const regulation = (mustAskOpenCount: number): RegulationSummary => ({
  id: `reg_${mustAskOpenCount}`,
  packId: 'R01',
  code: 'R01',
  title: { zh: '服务响应规定', en: 'Service response' },
  version: 1,
  adoptedAt: '2026-11-22T08:00:00Z',
  clauseCount: 9,
  repeal: null,
  openQuestionCount: 7,
  mustAskOpenCount,
})
const keysOf = (steps: ReturnType<typeof firstSteps>) => steps.map(({ key }) => key)

test('a new company first decides the open questions of what it adopted', () => {
  const steps = firstSteps({
    regulations: [regulation(2), regulation(3)],
    people: [owner],
    employs: true,
  })
  expect(keysOf(steps)).toEqual(['questions', 'people', 'employments', 'ticket'])
  expect(steps[0]).toEqual({ key: 'questions', done: false, count: 5 })
})

test('a company without regulations is asked to adopt some before anything is decided', () => {
  const steps = firstSteps({ regulations: [], people: [owner], employs: true })
  expect(steps[0]).toMatchObject({ key: 'rules', done: false })
})

test('a step that is done is ticked: no question open, a colleague there', () => {
  const steps = firstSteps({
    regulations: [regulation(0)],
    people: [owner, { ...owner, id: 'per_li', role: 'engineer' }],
    employs: true,
  })
  expect(steps.map(({ done }) => done)).toEqual([true, true, undefined, false])
})

test('a contact of a customer is no colleague', () => {
  const steps = firstSteps({
    regulations: [regulation(0)],
    people: [owner, { ...owner, id: 'per_tian', role: 'contact' }],
    employs: true,
  })
  expect(steps[1]).toMatchObject({ key: 'people', done: false })
})

test('a manager, who cannot record employments, is not sent to do so', () => {
  const steps = firstSteps({ regulations: [regulation(1)], people: [owner], employs: false })
  expect(keysOf(steps)).toEqual(['questions', 'people', 'ticket'])
})

test('an engineer of a new company is not asked to set it up', () => {
  expect(
    ['owner', 'manager', 'engineer'].map((role) => setsUp(role as PersonView['role'])),
  ).toEqual([true, true, false])
})
