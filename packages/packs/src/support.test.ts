import { kindOf, type RulesOf, withProposals } from '@bylaw/rulebook'
import { describe, expect, test } from 'vitest'
import { packOf } from '.'
import type { PackRuleSet } from './pack'

const pack = (id: string) => {
  const found = packOf(id)
  if (!found) throw new Error(`no pack ${id}`)
  return found
}
const ruleSet = (id: string, key: string): PackRuleSet => {
  const found = pack(id).ruleSets.find((each) => each.key === key)
  if (!found) throw new Error(`no ${key} in ${id}`)
  return found
}
const asked = (id: string, key: string) =>
  pack(id)
    .questions.filter((each) => each.ruleSet === key)
    .map((each) => each.id)

/** R01 to R04, R13 and R14: what is printed is a rule, what is not is a question. */
describe('the support regulations', () => {
  test.each([
    ['R01', ['r01_revision', 'tickets', 'closing', 'coordination']],
    [
      'R02',
      [
        'support_posts',
        'workflow',
        'tickets',
        'satisfaction',
        'targets_review',
        'team_meetings',
        'sharing_sessions',
        'training',
      ],
    ],
    [
      'R03',
      [
        'presales',
        'assignment',
        'first_contact',
        'incident_report',
        'chasing',
        'extra_staff',
        'r03_adoption',
      ],
    ],
    [
      'R04',
      [
        'support_group',
        'work_plan',
        'group_record',
        'progress_report',
        'complaints',
        'technical_training',
        'business_training',
      ],
    ],
    ['R13', ['support_posts', 'daily_watch', 'work_evaluation', 'measures']],
    [
      'R14',
      [
        'intake',
        'assignment',
        'tickets',
        'work_record',
        'support_report',
        'report_contents',
        'process_review',
        'root_causes',
        'training_required',
      ],
    ],
  ])('%s has its rule sets', (id, keys) => {
    expect(pack(id).ruleSets.map(({ key }) => key)).toEqual(keys)
  })

  test('a group has one leader and one deputy, and any number of members (R04.1)', () => {
    const { posts } = ruleSet('R04', 'support_group').rules as RulesOf<'team'>
    expect(posts.map(({ key, least, most }) => [key, least, most])).toEqual([
      ['leader', 1, 1],
      ['deputy', 1, 1],
      ['member', 1, null],
    ])
  })

  test('anyone else on a project takes three approvals, in this order (R03.1.3)', () => {
    const { template } = ruleSet('R03', 'extra_staff').rules as RulesOf<'procedure'>
    expect(template.by === 'approval' && template.steps.map(({ name }) => name.zh)).toEqual([
      '技术支持部经理',
      '技术总监',
      '总经理',
    ])
  })

  test('the supervisor watches every day, and nobody is asked how often (R13.1.3)', () => {
    const { template } = ruleSet('R13', 'daily_watch').rules as RulesOf<'procedure'>
    expect(template.by === 'duty' && template.cadence).toEqual({ every: 1, unit: 'day' })
    expect(asked('R13', 'daily_watch')).toEqual([])
  })

  test('every other regular duty asks how often', () => {
    for (const id of ['R02', 'R04', 'R13', 'R14'])
      for (const { key, rules } of pack(id).ruleSets) {
        const template = (rules as Partial<RulesOf<'procedure'>>).template
        if (template?.by === 'duty' && key !== 'daily_watch')
          expect(asked(id, key), `${id} ${key}`).toEqual(['procedure.cadence'])
      }
  })

  test('however requests are chased, urgent ones are chased at once (R03.6.2)', () => {
    const question = pack('R03').questions.filter(({ id }) => id === 'escalation.request')
    expect(question).toHaveLength(1)
    for (const { value } of question[0]?.options ?? [])
      expect((value as readonly unknown[])[0]).toMatchObject({
        at: { by: 'percent', percent: 0 },
        priorities: ['urgent'],
      })
  })

  test('however late a complaint is, the deputy has it (R04.1.5)', () => {
    const rules = ruleSet('R04', 'complaints').rules as RulesOf<'escalation'>
    expect(rules.complaint?.handler).toBe('deputy')
    expect(pack('R04').questions.filter(({ id }) => id === 'escalation.complaint')).toHaveLength(1)
  })

  test('only the pair gets a project’s work in R03, while R14 knows no pair', () => {
    const uses = ['R03', 'R14'].map(
      (id) => (ruleSet(id, 'assignment').rules as RulesOf<'routing'>).pair.use,
    )
    expect(uses).toEqual(['only', 'ignored'])
  })

  test('R14 ranks nothing before its grid is decided, and everything after', () => {
    const rules = ruleSet('R14', 'intake').rules as RulesOf<'triage'>
    expect(rules.matrix).toBeNull()
    expect(withProposals('triage', rules).matrix).not.toBeNull()
    expect(kindOf('triage').rules.safeParse(rules).success).toBe(true)
  })
})
