import { expect, test } from 'vitest'
import { casesToBegin } from './cases'

const one = (id: string, zh: string, facts: object, kept = false) => ({
  id,
  name: { zh, en: '' },
  facts,
  kept: kept ? { by: '赵启明', at: '2026-11-28T00:00:00.000Z' } : null,
})

test('cases that are worked twice are offered once, by the name that says more', () => {
  const cases = [
    one('a', '周五 17:50 起 30 分钟', { minutes: 30 }),
    one('b', '周五 17:50 起 30 分钟，周一 09:20 到期', { minutes: 30, zone: 'x' }),
    one('c', '周五 17:50 起 300 分钟', { minutes: 300 }),
    one('d', '调休的周六照常计时', { day: 1 }),
    one('e', '调休的周六照常计时', { day: 2 }),
    one('f', '另一个名字', { minutes: 300 }),
    one('g', '自己留的', { day: 1 }, true),
  ]
  expect(casesToBegin(cases, 'zh').map(({ id }) => id)).toEqual(['b', 'c', 'd', 'g'])
})
