import { runInDurableObject } from 'cloudflare:test'
import { expect, test } from 'vitest'
import { at, companyUnderTest, queueOf } from './desk-under-test'
import { answerBook } from './kept-answers'

const NOW = at('2027-11-04T09:00')

test('answers are kept for three days; older ones go 2,000 at a time, the oldest first', async () => {
  const company = await companyUnderTest()
  await queueOf(company.as('wang'), { view: 'all', limit: 1 })
  const left = await runInDurableObject(company.stub, (_, { storage }) => {
    const insert = (count: number, fromMs: number) =>
      storage.sql.exec(
        `INSERT INTO commands
         WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < ?1)
         SELECT 'per_wang', ?2 || '/' || n, '', '{}', ?2 + n FROM n`,
        count,
        fromMs,
      )
    insert(2_500, at('2027-10-01T09:00'))
    insert(3, at('2027-11-01T09:00'))
    const count = () =>
      storage.sql.exec<{ count: number }>('SELECT count(*) AS count FROM commands').one().count
    const book = answerBook(storage.sql)
    return [0, 1, 2].map(() => {
      book.forgetOld(NOW)
      return count()
    })
  })
  expect(left).toEqual([503, 3, 3])
})
