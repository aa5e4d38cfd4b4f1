import { expect, test } from 'vitest'
import { type Field, faultsOf } from './own-messages'

const field = (name: string, value: string, fault?: keyof Field['validity']): Field => ({
  name,
  value,
  validity: {
    valid: fault === 'valid' || fault === undefined,
    typeMismatch: fault === 'typeMismatch',
    tooShort: fault === 'tooShort',
  },
  focus: () => undefined,
})

test('each field that cannot be sent is named with what is wrong with it', () => {
  const missing = {
    ...field('subject', ''),
    validity: { valid: false, typeMismatch: false, tooShort: false },
  }
  const found = faultsOf([
    missing,
    field('email', 'wang', 'typeMismatch'),
    field('password', 'short', 'tooShort'),
    field('description', 'leaks'),
  ])
  expect(found.map(({ field, wrong }) => [field.name, wrong])).toEqual([
    ['subject', 'missing'],
    ['email', 'email_wrong'],
    ['password', 'too_short'],
  ])
})
