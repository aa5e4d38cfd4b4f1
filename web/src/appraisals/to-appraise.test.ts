import type { AppraisalRow, PersonView } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { toAppraise } from './to-appraise'

const person = (id: string, more: Partial<PersonView> = {}): PersonView => ({
  id,
  name: id,
  email: `${id}@example.cn`,
  role: 'engineer',
  language: 'zh',
  active: true,
  customerId: null,
  version: 1,
  ...more,
})
const owner = person('per_chen', { role: 'owner' })
const sheetOf = (personId: string) => ({ personId }) as AppraisalRow

test('in a company of one, nobody can be appraised; that is not “everyone has a sheet”', () => {
  const contact = person('per_tian', { role: 'contact' })
  const left = person('per_zhou', { active: false })
  expect(toAppraise([owner, contact, left], [], owner.id)).toEqual({
    free: [],
    none: 'nobody_eligible',
  })
})

test('when all colleagues have a sheet, that is said', () => {
  const people = [owner, person('per_li')]
  expect(toAppraise(people, [sheetOf('per_li')], owner.id).none).toBe('all_have_one')
})

test('with someone left, an empty search only means that the name was not found', () => {
  const { free, none } = toAppraise([owner, person('per_li')], [], owner.id)
  expect(free.map(({ id }) => id)).toEqual(['per_li'])
  expect(none).toBe('none_found')
})
