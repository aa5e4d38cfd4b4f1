import { describe, expect, test } from 'vitest'
import { legalStep, standingOf } from './model'

const open = { state: 'open', measure: null, hasReply: false, replyBy: '2026-12-05' } as const

describe('a case on low grades', () => {
  test('waits for the answer up to its last day, then for its decision', () => {
    expect(standingOf(open, '2026-12-05')).toBe('waiting_reply')
    expect(standingOf(open, '2026-12-06')).toBe('waiting_verdict')
    expect(standingOf({ ...open, hasReply: true }, '2026-12-01')).toBe('waiting_verdict')
  })

  test('stands as what was decided, or as one that an appeal closed', () => {
    expect(standingOf({ ...open, state: 'decided', measure: 'talk' }, '2026-12-01')).toBe('talk')
    expect(standingOf({ ...open, state: 'no_longer' }, '2026-12-01')).toBe('no_longer')
  })
})

test('the law speaks up beside a demotion and the end of a contract, and beside nothing else', () => {
  expect(['demotion', 'end_of_contract', 'talk', null].map(legalStep)).toEqual([
    'demotion',
    'dismissal',
    null,
    null,
  ])
})
