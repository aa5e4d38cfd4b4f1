import { env } from 'cloudflare:workers'
import { beforeAll, expect, test, vi } from 'vitest'
import type { PersonNews } from '../desk/notices/person-news'
import type { Env } from '../env'
import { sweepNews } from './sweep-news'

const MANY = 201
const told: string[] = []

/** The Desk of one company is broken; the others note what they are told. */
const withBrokenDesk = {
  ...env,
  DESK: {
    getByName: () => ({
      async learnNews(companyId: string, _: string, { people }: { people: PersonNews[] }) {
        if (companyId === 'com_broken') throw new Error('This Desk does not start')
        told.push(...people.map(({ eventId }) => eventId))
      },
    }),
  },
} as unknown as Env

beforeAll(() =>
  env.SHARD_01.prepare(
    `INSERT INTO person_news
     SELECT 'com_broken', 'broken.' || value, 'per_1', 'account', 'acc_1', 'Old', 0
     FROM json_each(?)
     UNION ALL SELECT 'com_sound', 'sound.1', 'per_2', 'account', 'acc_2', 'New', 1`,
  )
    .bind(JSON.stringify(Array.from({ length: MANY }, (_, index) => index)))
    .run(),
)

test('a company whose Desk fails keeps nobody else from their news, however much waits for it', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  await sweepNews(withBrokenDesk)
  expect(told).toEqual(['sound.1'])
  const left = await env.SHARD_01.prepare(
    'SELECT company_id AS companyId, count(*) AS count FROM person_news GROUP BY 1',
  ).all()
  expect(left.results).toEqual([{ companyId: 'com_broken', count: MANY }])
})
