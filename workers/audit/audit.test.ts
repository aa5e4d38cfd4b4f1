import type { AuditEntry } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { signUp } from '../journeys/front-door'
import { neighbourOf } from '../journeys/neighbours'

type Page = { items: AuditEntry[]; nextCursor: string | null }

test('what happened is read newest first, page by page, by those who may', async () => {
  const larch = await signUp('larch')
  const customers = ['one', 'two', 'three']
  for (const name of customers) await larch.owner.post('/v1/customers', { name, level: 'key' })

  const seen: AuditEntry[] = []
  let cursor = ''
  for (let pages = 0; pages < 10; pages += 1) {
    const { body } = await larch.owner.get<Page>(`/v1/audit?limit=2${cursor}`)
    seen.push(...body.items)
    if (body.nextCursor === null) break
    cursor = `&cursor=${body.nextCursor}`
  }
  const added = seen.filter(({ subject }) => subject.startsWith('cus_'))
  expect(new Set(added.map(({ id }) => id)).size).toBe(3)
  const times = seen.map(({ at }) => at)
  expect(times).toEqual([...times].sort().reverse())
  expect(JSON.stringify(seen)).not.toContain('three')
})

test('another company’s entries are not among them', async () => {
  const birch = await signUp('birch')
  const rowan = await neighbourOf(birch, () => signUp('rowan'))
  await birch.owner.post('/v1/customers', { name: 'Birch’s', level: 'key' })
  const { body } = await rowan.owner.get<Page>('/v1/audit')
  expect(body.items.map(({ personId }) => personId)).not.toContain(birch.owner.personId)
})
