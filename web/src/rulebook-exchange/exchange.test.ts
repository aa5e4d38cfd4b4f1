import type { RulebookImport } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { clauseChangesOf } from '../rulebook/drafts/model'
import { changesOf } from './model'

const clause = (id: string) => ({
  id,
  heading: { zh: id, en: id },
  text: { zh: '每晚一人。', en: 'One each night.' },
})
const regulation = (code: string, state: 'added' | 'changed' | 'unchanged') => ({
  code,
  title: { zh: code, en: code },
  state,
  becomes: state === 'changed' ? ('draft' as const) : ('nothing' as const),
  draftId: null,
  basedOn: null,
  validFrom: null,
  repeals: false,
  earlier: [],
  clauses: {
    total: 2,
    added: [clause(`${code}.2`)],
    removed: [clause(`${code}.3`)],
    reworded: [{ before: clause(`${code}.1`), after: clause(`${code}.1`) }],
  },
})
const report: RulebookImport = {
  applied: false,
  reachesBack: false,
  regulations: [regulation('R05', 'unchanged'), regulation('KQ', 'changed')],
  ruleSets: [],
  questions: [],
}

test('what stays as it was is not shown', () => {
  expect(changesOf(report)).toMatchObject({
    count: 1,
    draftCount: 1,
    regulations: [{ code: 'KQ' }],
  })
})

test('clauses are shown with what they were and what they become', () => {
  const changes = clauseChangesOf(regulation('KQ', 'changed').clauses)
  expect(changes.map(({ what, before, after }) => [what, before?.id, after?.id])).toEqual([
    ['changed', 'KQ.1', 'KQ.1'],
    ['added', undefined, 'KQ.2'],
    ['removed', 'KQ.3', undefined],
  ])
})
