import type { PersonView } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { activeStaff, countsOf, peopleShown, staffByAccess } from './model'

const person = (name: string, email: string, active = true): PersonView => ({
  id: `per_${email}`,
  name,
  email,
  role: 'engineer',
  language: 'zh',
  active,
  customerId: null,
  version: 1,
})
const people = [
  person('周强', 'zhou@example.cn', false),
  person('王敏', 'wang@example.cn'),
  person('李雷', 'li@example.cn'),
]

test('active people come first, each group by pinyin', () => {
  expect(peopleShown(people, '').map(({ name }) => name)).toEqual(['李雷', '王敏', '周强'])
})

test('people are found by name or address', () => {
  expect(peopleShown(people, ' WANG').map(({ name }) => name)).toEqual(['王敏'])
  expect(peopleShown(people, '雷').map(({ name }) => name)).toEqual(['李雷'])
})

test('neither contacts of customers nor who audits are counted among the active staff', () => {
  const contact: PersonView = { ...person('田静', 'tian@kunlun.cn'), role: 'contact' }
  const auditor: PersonView = { ...person('钱文博', 'qian@example.cn'), role: 'auditor' }
  const all = [...people, contact, auditor]
  expect(activeStaff(all).map(({ name }) => name)).toEqual(['王敏', '李雷'])
  expect(countsOf(all)).toEqual({ count: 2, ended: 1 })
})

test('whose access has ended is counted apart, as they are still on the list', () => {
  expect(countsOf(people)).toEqual({ count: 2, ended: 1 })
})

test('colleagues are offered with those without access apart, and no contacts', () => {
  const one = (id: string, active: boolean, role: PersonView['role'] = 'engineer') =>
    ({ id, active, role }) as PersonView
  const all = [
    one('me', true, 'hr'),
    one('out', false),
    one('in', true),
    one('contact', false, 'contact'),
  ]
  expect(
    staffByAccess(all, 'me').map(({ active, people: of }) => [active, of.map(({ id }) => id)]),
  ).toEqual([
    [true, ['in']],
    [false, ['out']],
  ])
})
