import { expect, test, vi } from 'vitest'
import { inKeys } from '../on-screen.fixture'
import { NoneLow } from './none-low'

const held = vi.hoisted(() => ({ low: null as object | null, mayDraft: true }))
vi.mock('../shell/company', () => ({
  useMay: () => (permission: string) => permission !== 'rulebook.draft' || held.mayDraft,
}))
vi.mock('../shell/go', () => ({ Go: ({ href }: { href: string }) => <a href={href}>go</a> }))
vi.mock('@tanstack/react-query', async (original) => ({
  ...(await original<object>()),
  useQuery: ({ queryKey }: { queryKey: readonly unknown[] }) => ({
    data:
      queryKey[0] === 'surveys'
        ? { explanation: { rules: [{ ruleSetId: 'rul_1', version: 2 }] } }
        : { summary: { id: 'rul_1' }, rules: { low: held.low } },
  }),
}))

const shown = () =>
  inKeys(<NoneLow choice={{ personId: undefined, from: '2026-11-01', to: '2026-11-30' }} />)

test('where no mark is low by the rules, that is said, and who may draft is led there', () => {
  expect(shown()).toContain('survey.no_low_title')
  expect(shown()).toContain('href="/rulebook/rule-sets/rul_1/draft"')
  held.mayDraft = false
  expect(shown()).not.toContain('href')
})

test('where the rules say which are low, there were none', () => {
  held.low = { upTo: 2, tell: ['manager'] }
  expect(shown()).toContain('survey.none_match_title')
})
