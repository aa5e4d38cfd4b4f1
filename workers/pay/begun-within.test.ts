import { expect, test } from 'vitest'
import { begunWithin } from './begun-within'

const from = (text: string) => ({
  ruleSetId: 'rul_welding',
  kind: 'piecework',
  title: { zh: '计件提成', en: 'Piece-rates' },
  version: 3,
  validFromMs: Date.parse(text),
})

test('a rate from the 15th on is said to decide the whole of its month', () => {
  const step = begunWithin('Asia/Shanghai', '2026-12', from('2026-12-15T00:00:00+08:00'))
  expect([step?.value, step?.because?.zh]).toEqual([
    '2026-12-15',
    '《计件提成》第 3 版从 2026-12-15 起生效；工资按整月核算，2026-12 全月都按它',
  ])
})

test('one that was in force on the first, where the company is, goes without saying', () =>
  expect(
    begunWithin('Asia/Shanghai', '2026-12', from('2026-12-01T00:00:00+08:00')),
  ).toBeUndefined())
