import { openQuestions } from '@bylaw/rules-kit'
import { expect, test } from 'vitest'
import { withProposals } from './proposals'
import { kindOf, rulebook } from './rulebook'

const open = (rules: unknown) => openQuestions(kindOf('pay'), rules).map(({ id }) => id)

test('every open question with a proposal is answered; what only the company knows stays open', () => {
  const { starter } = rulebook.pay
  const answered = withProposals('pay', starter)
  expect(open(starter)).toContain('pay.guarantee_reading')
  expect(answered.guarantee).toMatchObject({ reading: 'before_rewards', coversProbation: true })
  expect(open(answered)).toEqual([
    'pay.company_minimum',
    'pay.proration_basis',
    'pay.legal_minimum',
  ])
})

test('what a company has decided already is left alone', () => {
  const { starter } = rulebook.pay
  const literal = {
    ...starter,
    guarantee: { ...starter.guarantee, reading: 'literal_net' as const },
  }
  expect(withProposals('pay', literal).guarantee.reading).toBe('literal_net')
})
