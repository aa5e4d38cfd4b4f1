import { expect, test } from 'vitest'
import { packs } from '.'

/** Subjects that several regulations govern: adopting two of them leaves one rule set to settle. */
const MEETS = [
  ['sla', 'support', ['R05', 'R06']],
  ['calendar', 'office', ['R05', 'R06']],
  ['escalation', 'chasing', ['R03', 'R06']],
  ['survey', 'satisfaction', ['R02', 'R05', 'R08', 'R11']],
  ['routing', 'assignment', ['R03', 'R14']],
  ['team', 'support_group', ['R04', 'R06']],
  ['team', 'support_posts', ['R02', 'R06', 'R13']],
  ['team', 'department', ['R07', 'R08', 'R16']],
  ['discipline', 'discipline', ['R12', 'R18']],
  ['leaving', 'hand_over', ['R11', 'R12', 'R19']],
  ['procedure', 'backup', ['R09', 'R17']],
  ['procedure', 'training', ['R02', 'R06', 'R07', 'R11', 'R16', 'R18']],
] as const

test.each(MEETS)('%s %s is settled by whoever adopts more than one', (kind, key, ids) => {
  const holders = packs.filter(({ ruleSets }) =>
    ruleSets.some((each) => each.kind === kind && each.key === key),
  )
  expect(holders.map(({ id }) => id)).toEqual(expect.arrayContaining([...ids]))
})
