import type { ApprovalStep, Role } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { isComplete, pathWarnings, withStepMoved } from './model'

const person = (name: string, role: Role, active = true) => ({ id: name, name, role, active })
const step = (name: string, ...roles: Role[]): ApprovalStep => ({
  name: { zh: name, en: name },
  roles,
})
const people = [
  person('赵', 'owner'),
  person('孙', 'manager'),
  person('李', 'manager'),
  person('郑', 'hr', false),
]
const kinds = (...steps: ApprovalStep[]) => pathWarnings(steps, people).map(({ kind }) => kind)

test('a station for a role that nobody works in holds drafts up', () => {
  expect(pathWarnings([step('会签', 'hr', 'finance')], people)).toEqual([
    { kind: 'nobody', row: 0, roles: ['hr', 'finance'] },
  ])
})

test('a station with two people who could pass it is sound, with one it is named', () => {
  expect(kinds(step('审核', 'manager'))).toEqual([])
  expect(pathWarnings([step('批准', 'owner')], people)).toEqual([
    { kind: 'only_one', row: 0, person: '赵' },
  ])
})

test('two stations that one person alone could pass are never both passed', () => {
  expect(kinds(step('初审', 'owner'), step('批准', 'owner'))).toEqual(['only_one', 'same_person'])
})

test('a station without name or role cannot be saved', () => {
  expect([step('', 'owner'), step('批准')].map((each) => isComplete([each]))).toEqual([
    false,
    false,
  ])
  expect(kinds(step('', 'owner'), step('批准'))).toEqual(['no_name', 'no_roles'])
})

test('stations change places, and stay at the ends', () => {
  const steps = [step('审核', 'manager'), step('批准', 'owner')]
  expect(withStepMoved(steps, 1, -1).map(({ name }) => name.zh)).toEqual(['批准', '审核'])
  expect(withStepMoved(steps, 1, 1)).toBe(steps)
})
