import { describe, expect, test } from 'vitest'
import { check } from './check'
import { decide } from './decide'
import type { CustodyFacts, RemedyFacts, StagesFacts } from './facts'
import { ProcedureRules, type Stages } from './rules'
import { developmentStages, issuedThings, rectification, workRecord } from './starter-work'

const answerOf = (rules: ProcedureRules, facts: Parameters<typeof decide>[1]) => {
  const answer = decide(rules, facts)
  return answer.ok ? answer.value.decision : (answer.refusal.question ?? answer.refusal.code)
}

describe('a form', () => {
  const filled = (values: Record<string, string>) => answerOf(workRecord, { by: 'form', values })
  const whole = { description: '无法登录', steps: '重置密码', minutes: '30' }
  test('is complete with everything needed, and takes what may be blank', () =>
    expect(filled(whole)).toMatchObject({ complete: true }))
  test.each([
    ['minutes', '30.5', []],
    ['minutes', '-3', ['minutes']],
    ['done_on', '2026-02-28', []],
    ['done_on', '2026-02-30', ['done_on']],
    ['done_on', '28 Feb', ['done_on']],
  ])('%s “%s” is wrong in %j', (key, value, wrong) =>
    expect(filled({ ...whole, [key]: value })).toMatchObject({ wrong }),
  )
  test('refuses a box that it does not have', () =>
    expect(filled({ ...whole, mood: 'good' })).toBe('unknown_field'))
  test('of nothing but optional boxes is warned about', () =>
    expect(
      check({
        template: {
          by: 'form',
          fields: [{ key: 'a', name: { zh: '甲', en: 'A' }, holds: 'text', needed: false }],
        },
      }).map(({ code }) => code),
    ).toEqual(['nothing_needed']))
})

describe('stages', () => {
  const template = developmentStages.template as Stages
  const went = (
    events: readonly (readonly [string, ('passed' | 'failed')?, (string | null)?, string?])[],
    changes: Partial<Stages> = {},
    filed: string[] = [],
  ) =>
    answerOf(
      { template: { ...template, ...changes } },
      {
        by: 'stages',
        events: events.map(
          ([
            stage,
            outcome = 'passed',
            cause = null,
            said = 'director',
          ]): StagesFacts['events'][number] => ({
            stage,
            outcome,
            said,
            cause,
          }),
        ),
        filed,
      },
    )
  test('are passed in turn; one passed before its turn does not count', () =>
    expect(went([['build'], ['design']])).toMatchObject({ at: 'build', notCounted: ['build'] }))
  test('are passed only by whoever confirms them', () =>
    expect(went([['design', 'passed', null, 'designer']])).toMatchObject({
      at: 'design',
      notCounted: ['design'],
    }))
  test('end when all are passed', () =>
    expect(
      went([['design'], ['build'], ['acceptance']], {}, [
        'design_paper',
        'build_record',
        'acceptance_report',
      ]),
    ).toMatchObject({ at: null, missing: [], mayPass: false }))
  test('keep asking for papers of stages that were passed without them', () =>
    expect(went([['design']])).toMatchObject({ missing: ['design_paper', 'build_record'] }))
  test('return to the stage before, where that is the rule', () =>
    expect(went([['design'], ['build', 'failed']], { failed: 'stage_before' })).toMatchObject({
      at: 'design',
    }))
  test('return by the cause only when it is named, and never forward', () => {
    expect(went([['design'], ['build', 'failed']])).toBe('cause_missing')
    expect(went([['design'], ['build', 'failed', 'acceptance']])).toMatchObject({ at: 'build' })
  })
  test('ask about failure only once something failed', () => {
    expect(went([['design']], { failed: null })).toMatchObject({ at: 'build' })
    expect(went([['design', 'failed', 'design']], { failed: null })).toBe('procedure.stage_failed')
  })
  test('refuse a stage that there is not', () => expect(went([['party']])).toBe('unknown_stage'))
  test('are each confirmed by a role that is listed', () => {
    const by = (confirmedBy: Stages['confirmedBy']) =>
      ProcedureRules.safeParse({ template: { ...template, confirmedBy } }).error?.issues.map(
        ({ path }) => path.join('/'),
      )
    expect(by({ design: 'director', build: 'director' })).toEqual([
      'template/confirmedBy/acceptance',
    ])
    expect(by({ design: 'director', build: 'cook', acceptance: 'director' })).toEqual([
      'template/confirmedBy/build',
    ])
  })
  test('that were taken out leave a warning at what was kept for them', () =>
    expect(
      check({ template: { ...template, stages: template.stages.slice(0, 2) } }).map(
        ({ pointer, severity }) => `${severity} ${pointer}`,
      ),
    ).toEqual(['warning /template/leaves/acceptance', 'warning /template/confirmedBy/acceptance']))
  test('do not share a paper, which would open both gates', () =>
    expect(
      check({
        template: {
          ...template,
          leaves: { ...template.leaves, build: template.leaves?.['design'] ?? [] },
        },
      }),
    ).toMatchObject([{ code: 'duplicate_row', pointer: '/template/leaves/build', row: 1 }]))
})

describe('something found wrong', () => {
  const facts: RemedyFacts = {
    by: 'remedy',
    foundOn: '2026-06-08',
    setFor: null,
    written: ['finding', 'measure'],
    doneOn: '2026-06-12',
    checks: [],
    today: '2026-06-20',
  }
  const at = (rest: Partial<RemedyFacts>) => answerOf(rectification, { ...facts, ...rest })
  test('is late by the day on which it was put right, not by today', () =>
    expect(at({})).toMatchObject({ state: 'to_check', daysLate: 1 }))
  test('is open again when the check finds it wanting, and late until today', () =>
    expect(
      at({ checks: [{ on: '2026-06-13', who: 'whoever_found_it', inOrder: false }] }),
    ).toMatchObject({ state: 'open', daysLate: 9 }))
  test('is judged by the last check since it was put right', () =>
    expect(
      at({
        checks: [
          { on: '2026-06-11', who: 'whoever_found_it', inOrder: false },
          { on: '2026-06-13', who: 'whoever_found_it', inOrder: true },
        ],
      }),
    ).toMatchObject({ state: 'closed' }))
  test('is not closed by a check from before it was put right again', () =>
    expect(
      at({ checks: [{ on: '2026-06-11', who: 'whoever_found_it', inOrder: true }] }),
    ).toMatchObject({ state: 'to_check' }))
  test('is not closed while its record has a gap', () =>
    expect(
      at({
        written: ['finding'],
        checks: [{ on: '2026-06-13', who: 'whoever_found_it', inOrder: true }],
      }),
    ).toMatchObject({ state: 'to_check', missing: ['measure'] }))
  test('has the day that is set for it, and none without', () => {
    const each = { template: { ...rectification.template, withinDays: 'set_for_each' } }
    const due = (setFor: string | null) =>
      answerOf(ProcedureRules.parse(each), { ...facts, setFor })
    expect(due('2026-06-30')).toMatchObject({ dueOn: '2026-06-30', daysLate: 0 })
    expect(due(null)).toBe('no_day_set')
  })
  test('cannot be put right before it was found', () =>
    expect(at({ doneOn: '2026-06-07' })).toBe('done_before_found'))
})

describe('things handed out', () => {
  const facts: CustodyFacts = {
    by: 'custody',
    issued: [{ thing: 'tools', count: 3, signed: true }],
    returned: [],
    lost: [],
    occasion: 'none',
  }
  const at = (rest: Partial<CustodyFacts>) => answerOf(issuedThings, { ...facts, ...rest })
  test('are held until there is a reason to give them back', () => {
    expect(at({})).toMatchObject({ settled: true, held: [{ thing: 'tools', count: 3 }] })
    expect(at({ occasion: 'transfer' })).toMatchObject({ settled: false })
  })
  test('are not settled without a signature', () =>
    expect(at({ issued: [{ thing: 'clothes', count: 1, signed: false }] })).toMatchObject({
      settled: false,
      unsigned: ['clothes'],
    }))
  test('that are used up need not come back', () =>
    expect(
      at({ issued: [{ thing: 'clothes', count: 1, signed: true }], occasion: 'leaving' }),
    ).toMatchObject({ settled: true, toReturn: [] }))
  test('may be returned in parts', () =>
    expect(
      at({
        returned: [
          { thing: 'tools', count: 1 },
          { thing: 'tools', count: 2 },
        ],
        occasion: 'leaving',
      }),
    ).toMatchObject({ settled: true }))
  test('have to be on the list', () =>
    expect(at({ returned: [{ thing: 'boat', count: 1 }] })).toBe('unknown_thing'))
})
