import type { ProcedureRecordView } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { deedsOf, shelfHref, shelfNamed } from './model'

const named = (key: string) => ({ key, name: { zh: key, en: key } })
const NOTHING = { fields: [], posts: [], stages: [], papers: [], things: [], signedBy: [] }

const record = (more: object): ProcedureRecordView =>
  ({
    row: { state: 'open', template: 'approval' },
    outline: NOTHING,
    waitsFor: [],
    entries: [],
    ...more,
  }) as unknown as ProcedureRecordView

const did = (view: ProcedureRecordView) => deedsOf(view).map(({ act }) => act)

test('an approval that is waited for may be given or declined', () => {
  const waitsFor = [{ did: 'approved', ...named('manager'), people: [] }]
  expect(did(record({ waitsFor }))).toEqual([
    { did: 'approved', post: 'manager' },
    { did: 'declined', post: 'manager' },
  ])
})

test('papers not on file yet are there to be filed, and signatures not given yet', () => {
  const papers = [named('briefing'), named('test_record')]
  const entries = [{ act: { did: 'filed', paper: 'briefing' } }]
  const stages = record({
    row: { state: 'open', template: 'stages' },
    outline: { ...NOTHING, papers },
    entries,
  })
  expect(did(stages)).toEqual([{ did: 'filed', paper: 'test_record' }])
  const signed = record({
    row: { state: 'open', template: 'papers' },
    outline: { ...NOTHING, papers: [named('briefing')], signedBy: ['customer', 'contractor'] },
    entries: [{ act: { did: 'signed', paper: 'briefing', by: 'customer' } }],
  })
  expect(did(signed)).toEqual([{ did: 'signed', paper: 'briefing', by: 'contractor' }])
})

test('what is over asks for nothing', () => {
  const waitsFor = [{ did: 'checked', ...named(''), people: [] }]
  expect(did(record({ row: { state: 'done', template: 'remedy' }, waitsFor }))).toEqual([])
})

test('a shelf that the address does not name is the reader’s own', () => {
  expect([shelfNamed(undefined), shelfNamed('elsewhere')]).toEqual(['mine', 'mine'])
  expect(shelfHref('overdue')).toBe('/procedures?show=overdue')
})
