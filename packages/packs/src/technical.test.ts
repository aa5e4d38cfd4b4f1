import { kindOf } from '@bylaw/rulebook'
import { valueAt } from '@bylaw/rules-kit'
import { describe, expect, test } from 'vitest'
import { packOf } from '.'
import type { Pack, PackRuleSet } from './pack'

const pack = (id: string): Pack => {
  const found = packOf(id)
  if (!found) throw new Error(`no ${id}`)
  return found
}
const ruleSet = (id: string, key: string): PackRuleSet => {
  const found = pack(id).ruleSets.find((each) => each.key === key)
  if (!found) throw new Error(`no ${key} in ${id}`)
  return found
}
const at = (id: string, key: string, pointer: string) => valueAt(ruleSet(id, key).rules, pointer)
const named = (list: unknown) => (list as { name: { zh: string } }[]).map(({ name }) => name.zh)

describe('the regulations of technical departments', () => {
  test.each([
    [
      'R06',
      ['office', 'support', 'support_group', 'support_posts', 'assignment', 'chasing'],
      ['knowledge_review', 'training', 'team_evaluation', 'improvements'],
    ],
    ['R07', ['department', 'hiring', 'project_stages'], ['training']],
    [
      'R08',
      ['department', 'project_group', 'department_performance', 'individual_performance'],
      [
        'satisfaction',
        'project_start',
        'project_tracking',
        'project_report',
        'sharing_sessions',
        'document_check',
        'regulation_review',
      ],
    ],
    [
      'R09',
      ['request_form', 'it_request', 'it_priority', 'handling_report'],
      ['backup', 'user_training'],
    ],
    ['R16', ['department', 'quality_inspection', 'corrections', 'rectification'], ['training']],
  ])('%s has its rule sets', (id, first, rest) => {
    expect(pack(id).ruleSets.map(({ key }) => key)).toEqual([...first, ...rest])
  })

  test.each(['R06', 'R07', 'R08', 'R09', 'R16'])('%s prints no figure and no period', (id) => {
    for (const { text } of pack(id).clauses)
      expect(text.zh).not.toMatch(/\d|每(天|周|月|季|年)|小时|分钟|工作日/)
  })

  test('the five stages of R07 stand in the order in which they are printed', () => {
    expect(pack('R07').clauses.find(({ id }) => id === 'R07.3')?.text.zh).toContain(
      '项目立项、需求分析、方案设计、开发实施、测试验收',
    )
    expect(named(at('R07', 'project_stages', '/template/stages'))).toEqual([
      '项目立项',
      '需求分析',
      '方案设计',
      '开发实施',
      '测试验收',
    ])
  })

  test('in R08 the department is appraised by three things, a person by two more', () => {
    const three = ['项目完成质量', '交付周期', '客户满意度']
    expect(named(at('R08', 'department_performance', '/template/contents'))).toEqual(three)
    expect(named(at('R08', 'individual_performance', '/template/contents'))).toEqual([
      ...three,
      '技术能力',
      '团队协作',
    ])
  })

  test('nobody is graded under R08 while it is open who scores', () => {
    for (const key of ['department_performance', 'individual_performance']) {
      const { kind, rules } = ruleSet('R08', key)
      expect(
        kindOf(kind).decide(rules, { by: 'raters', raters: { superior: ['85'] } }),
      ).toMatchObject({ ok: false, refusal: { code: 'undecided', question: 'appraisal.weights' } })
    }
  })

  test('a project of R08 has one manager, and starts with plan and work breakdown', () => {
    expect(at('R08', 'project_group', '/posts/0')).toMatchObject({ least: 1, most: 1 })
    expect(named(at('R08', 'project_start', '/template/forms'))).toEqual([
      '详细项目计划',
      '工作分解结构',
    ])
  })

  test('a request of R09 is evaluated before the superior approves it', () => {
    expect(at('R09', 'it_request', '/template/steps/0/key')).toBe('it_department')
    expect(at('R09', 'it_request', '/template/steps/1/key')).toBe('superior')
    expect(at('R09', 'it_request', '/template/order')).toBe('in_order')
  })

  test('what R16 finds is chased until it is done, if the company takes what is proposed', () => {
    const asked = pack('R16').questions.find(({ id }) => id === 'escalation.request')
    expect(asked).toMatchObject({ ruleSet: 'rectification', clauses: ['R16.2.3'], mustAsk: true })
    expect(valueAt(asked?.proposed, '/0/repeat/most')).toBeNull()
  })

  test('each names the departments and posts that it prints', () => {
    const posts = (id: string, key = 'department') => named(at(id, key, '/posts'))
    expect(posts('R06', 'support_posts')).toEqual([
      '技术支持经理',
      '技术支持主管',
      '技术支持工程师',
    ])
    expect(posts('R07')).toEqual([
      '技术总监',
      '研发部门人员',
      '技术支持部门人员',
      '技术服务部门人员',
    ])
    expect(posts('R08')).toEqual(['技术总监', '项目经理'])
    expect(posts('R16')).toEqual(['部门经理', '研发部门人员', '技术支持部门人员', '维护部门人员'])
  })
})
