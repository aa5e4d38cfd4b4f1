import { expect, test } from 'vitest'
import { ROLES } from './identity'
import { isStaff, worksHere } from './staff'

test('neither customers’ contacts nor who audits are staff', () => {
  expect(ROLES.filter((role) => !isStaff(role))).toEqual(['contact', 'auditor'])
})

test('a former colleague does not work here', () => {
  expect([true, false].map((active) => worksHere({ active, role: 'lead' }))).toEqual([true, false])
  expect(worksHere({ active: true, role: 'auditor' })).toBe(false)
})
