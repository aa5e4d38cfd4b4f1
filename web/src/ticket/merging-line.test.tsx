import type { MergingView, MessageView } from '@bylaw/contract'
import { expect, test, vi } from 'vitest'
import { inChinese } from '../on-screen.fixture'
import { MergingLine } from './merging-line'

vi.mock('../shell/company', () => ({
  usePlace: () => ({ language: 'zh', zone: 'Asia/Shanghai' }),
}))
vi.mock('../shell/go', () => ({
  Go: ({ href, children }: { href: string; children: string }) => <a href={href}>{children}</a>,
}))

const NOW = Date.parse('2027-11-01T09:00:00Z')
const shown = (merging: Partial<MergingView> | undefined, body: string, kind = 'merging') => {
  const message = {
    ...{ id: 'TS-1001.3', kind, visibility: 'public', steps: [], files: [] },
    ...{ body, authorId: 'per_1', authorName: '陈磊', at: '2027-11-01T08:59:00Z' },
    ...(merging ? { merging: { ticketId: 'tkt_2', number: body, files: [], ...merging } } : {}),
  } as unknown as MessageView
  return inChinese(<MergingLine message={message} nowMs={NOW} />)
}

test('on the ticket that goes on, it is said which came in, with what that was about', () => {
  const came = shown({ direction: 'to', subject: '二号机组', description: '漏水' }, 'TS-1051')
  expect(came).toContain('<a href="/tickets/tkt_2">TS-1051</a> 已并入本单 · 陈磊')
  expect(came).toContain('<strong>二号机组</strong><p class="message-body">漏水</p>')
  expect(came).not.toContain('<details')
})

test('what had come into that one before stands below, each under its own number', () => {
  const first = { ticketId: 'tkt_3', number: 'TS-1040', into: 'TS-1051', files: [] }
  const before = [{ ...first, subject: '三号机组', description: '异响' }]
  const came = shown(
    { direction: 'to', subject: '二号机组', description: '漏水', before },
    'TS-1051',
  )
  expect(came).toContain('<a href="/tickets/tkt_3">TS-1040</a> 此前已并入 TS-1051')
  expect(came).toContain('<strong>三号机组</strong><p class="message-body">异响</p>')
})

test('and the other says where it goes on by now, if that one went into one more', () => {
  const goesOn = { ticketId: 'tkt_4', number: 'TS-1060' }
  const went = shown({ direction: 'from', subject: '一号机组', goesOn }, 'TS-1045')
  expect(went).toContain('，现在 <a href="/tickets/tkt_4">TS-1060</a> 中处理')
})

test('what is long stands folded, and nothing of it is lost', () => {
  const description = `${'前'.repeat(400)}${'后'.repeat(200)}`
  const came = shown({ direction: 'to', subject: '二号机组', description }, 'TS-1051')
  expect(came).toContain(`<p class="message-body">${'前'.repeat(400)}</p><details`)
  expect(came).toContain(`<p class="message-body">${'后'.repeat(200)}</p></details>`)
})

test('a letter that it quotes is folded as it is on its own ticket', () => {
  const description = '还是漏水\n\n> 上次的回复'
  const came = shown({ direction: 'to', subject: '二号机组', description }, 'TS-1051')
  expect(came).toContain('<p class="message-body">还是漏水</p><details')
})

test('on the other, where it went', () => {
  const went = shown({ direction: 'from', subject: '一号机组' }, 'TS-1045')
  expect(went).toContain('已并入 <a href="/tickets/tkt_2">TS-1045</a>')
  expect(went).not.toContain('blockquote')
})

test('of a ticket that the reader may not know of, the line stays as it was', () => {
  expect(shown(undefined, 'TS-1045')).toContain('陈磊 合并了工单：TS-1045')
})

test('one that was undone is struck, and says so', () => {
  const undone = shown({ direction: 'from', subject: '一号机组', undone: true }, 'TS-1045')
  expect(undone).toContain('<s>已并入 <a href="/tickets/tkt_2">TS-1045</a></s>（已撤销）')
})

test('the undoing is a line of its own, with who did it', () => {
  const undone = { subject: '一号机组', undone: true } as const
  const went = shown({ ...undone, direction: 'from' }, 'TS-1045', 'unmerging')
  expect(went).toContain('本单不再并入 <a href="/tickets/tkt_2">TS-1045</a> · 陈磊')
  const came = shown({ ...undone, direction: 'to' }, 'TS-1051', 'unmerging')
  expect(came).toContain('<a href="/tickets/tkt_2">TS-1051</a> 不再并入本单 · 陈磊')
  expect(shown(undefined, 'TS-1045', 'unmerging')).toContain('陈磊 撤销了合并：TS-1045')
})
