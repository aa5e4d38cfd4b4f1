import type { Refusal } from '@bylaw/contract'
import { beforeEach, expect, test, vi } from 'vitest'
import { inKeys } from '../on-screen.fixture'

const say = vi.hoisted(() => ({ hasSay: true }))
vi.mock('../shell/go', () => ({ Go: ({ href }: { href: string }) => <a href={href}>go</a> }))
vi.mock('../shell/company', () => ({ useMay: () => () => say.hasSay }))

// Another file may have read the note with a company of its own before.
beforeEach(() => vi.resetModules())

test('whoever has no say in rules is told why they could not decide, and is sent nowhere', async () => {
  const { RefusalNote } = await import('./refusal-note')
  const refusal = {
    ...{ code: 'undecided', message: { zh: '公司还没有决定', en: 'Not decided' } },
    questionId: 'r12.notice',
  } as unknown as Refusal
  expect(inKeys(<RefusalNote refusal={refusal} />)).toContain('question=r12.notice')
  say.hasSay = false
  const told = inKeys(<RefusalNote refusal={refusal} />)
  expect(told).toContain('公司还没有决定')
  expect(told).not.toContain('href')
})
