import { expect, test } from 'vitest'
import { packs } from '.'
import { ISSUES } from './issues.fixture'

const questions = packs.flatMap((pack) => pack.questions)

test.each(ISSUES)('%s: the %s that %s asks about is put to the company', (found, type, id) => {
  const question = questions.find((each) => each.id === id)
  expect(question, `${found} is asked about`).toBeDefined()
  expect(question?.law ? 'law' : question?.type).toBe(type)
})
