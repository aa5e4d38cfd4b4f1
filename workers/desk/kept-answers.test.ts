import { runInDurableObject } from 'cloudflare:test'
import { expect, test } from 'vitest'
import { at, companyUnderTest, MONDAY_9, queueOf, URGENT } from './desk-under-test'
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

test('what a letter brought is said once, however late it is tried again, and by whomever', async () => {
  const company = await companyUnderTest()
  const { ticketId } = (await company.as('ada').open(URGENT)).changed
  const said = (who: string, nowMs: number) =>
    company.as(who, { nowMs }).passOn('ltr_late', ticketId, { kind: 'note', body: 'It hums.' })
  const first = await said('li', MONDAY_9)
  const monthLaterMs = at('2027-12-01T09:00')
  await runInDurableObject(company.stub, (_, { storage }) =>
    answerBook(storage.sql).forgetOld(monthLaterMs),
  )
  expect(await said('wang', monthLaterMs)).toEqual({ changed: first.changed, replayed: true })
})
