import { expect, test } from 'vitest'
import { bodyOf, emptyForm, faultsOf, stepOfErrors, withPack } from './sign-up-model'

const form = emptyForm('Asia/Shanghai', 'zh')

test('a pack is chosen and given back by the same click', () => {
  const chosen = withPack(withPack(form, 'R19'), 'R05')
  expect(bodyOf(chosen).packs).toEqual(['R05', 'R19'])
  expect(withPack(chosen, 'R19').packs).toEqual(['R05'])
})

test('which regulation prevails is sent for what is contested, and for nothing else', () => {
  const conflict = {
    kind: 'sla',
    key: 'support',
    kindTitle: { zh: '时限', en: 'Due times' },
    title: { zh: '服务时限', en: 'Due times' },
    existing: null,
    packs: ['R05', 'R06'].map((id) => ({
      id,
      title: { zh: id, en: id },
      said: { rules: [], clauses: [] },
    })),
  }
  const chosen = { ...form, settle: { 'sla support': 'R06', 'team one': 'R02' } }
  expect(bodyOf(chosen, [conflict]).settle).toEqual([
    { kind: 'sla', key: 'support', prevails: 'R06' },
  ])
  expect(bodyOf(chosen).settle).toEqual([])
})

test('a complaint leads back to the step where it can be mended', () => {
  expect(stepOfErrors(['/owner/password'])).toBe(2)
  expect(stepOfErrors(['/owner/email', '/company/zone'])).toBe(1)
  expect(stepOfErrors(['/settle'])).toBe(3)
  expect(stepOfErrors([''])).toBeUndefined()
})

test('blanks around names and addresses are not sent', () => {
  const typed = { ...form, owner: { ...form.owner, name: ' 李雷 ', email: 'li@example.cn ' } }
  expect(bodyOf(typed).owner).toMatchObject({ name: '李雷', email: 'li@example.cn' })
})

test('a step is not left before it is filled in', () => {
  expect(faultsOf(form)).toEqual({ name: 'name_missing' })
  expect(faultsOf({ ...form, company: { ...form.company, name: '振华仪表' } })).toEqual({})
})

test('an owner needs a name, an address and a password of 15 characters', () => {
  const owner = { name: '李雷', email: 'li@example.cn', password: 'x'.repeat(15) }
  const step2 = (change: Partial<typeof owner>) =>
    faultsOf({ ...form, step: 2, owner: { ...owner, ...change } })
  expect(step2({})).toEqual({})
  expect(step2({ name: ' ', email: 'li@', password: 'x'.repeat(14) })).toEqual({
    name: 'name_missing',
    email: 'email_wrong',
    password: 'password_short',
  })
})
