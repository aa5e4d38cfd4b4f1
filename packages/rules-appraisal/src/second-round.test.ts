import { expect, test } from 'vitest'
import type { RatersTemplate } from './rules'
import { secondRoundGrounds } from './second-round'
import { review360 } from './starter'

const rule = { spreadPoints: '20', whenMissing: true, days: 7 }
const template = (secondRound: RatersTemplate['secondRound'] = rule): RatersTemplate => ({
  ...(review360.template as RatersTemplate),
  secondRound,
})
const peers = (asked: number, ...scores: string[]) => ({ peer: { asked, scores } })
const grounds = (given: ReturnType<typeof peers>, isOver = false, by = template()) =>
  secondRoundGrounds(by, given, isOver).map(({ code, group }) => `${group} ${code}`)

test('scores that lie as far apart as the rules say are a ground, and less is none', () => {
  expect(grounds(peers(3, '88', '70', '68'))).toEqual(['peer far_apart'])
  expect(grounds(peers(3, '88', '70', '68.01'))).toEqual([])
})

test('nothing shows before all of a group have given a score, or the time is over', () => {
  expect(grounds(peers(4, '88', '70', '60'))).toEqual([])
  expect(grounds(peers(4, '88', '70', '60'), true)).toEqual(['peer missing', 'peer far_apart'])
})

test('too few to keep each of them unknown are told of by their number alone', () => {
  expect(grounds(peers(2, '90', '40'))).toEqual([])
  expect(grounds(peers(3, '90', '40'), true)).toEqual(['peer missing'])
})

test('who was not asked is not missing, and who need not answer is no ground', () => {
  expect(grounds(peers(0), true)).toEqual([])
  expect(grounds(peers(3), true, template({ ...rule, whenMissing: false }))).toEqual([])
})

test('without a rule there is no second round, however far apart', () => {
  expect(grounds(peers(3, '100', '0', '0'), true, template(null))).toEqual([])
  const { secondRound: _, ...unsaid } = template()
  expect(grounds(peers(3, '100', '0', '0'), true, unsaid)).toEqual([])
  expect(
    grounds(peers(3, '100', '0', '0'), true, template({ ...rule, spreadPoints: null })),
  ).toEqual([])
})

test('a ground says which group and which limit, and no score', () => {
  const [ground] = secondRoundGrounds(template(), peers(3, '88', '70', '61'), false)
  expect(ground?.message.zh).toBe('同事评价的最高分与最低分相差不少于 20 分。')
})
