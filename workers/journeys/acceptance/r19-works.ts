import type {
  MissingStatement,
  ProblemView,
  ProjectPage,
  ProjectView,
  QuantityView,
} from '@bylaw/contract'
import { expect } from 'vitest'
import { mustBe } from '../front-door'
import { ask, type List } from '../story'
import { clausesOf, type FieldHouse } from './field-house'
import type { Tell } from './scenario'

type Pipe = readonly [medium: string, diameterMm: number, more?: object]

const lineOf = ([medium, diameterMm, more]: Pipe) => ({
  ...{ medium, diameterMm, metres: '100', scope: 'weld', role: 'first', innerWeld: false },
  ...more,
})
const work = (pipes: readonly Pipe[], more: object = {}) => ({
  ...{ lines: pipes.map(lineOf), dayRateDays: '0', previousEarnedFen: 0, previousPaidFen: 0 },
  ...{ completed: false, ...more },
})

/** Piece-rates, projects and their stages (R19.14, R19.15, R19.5.4). */
export function works(carriesOut: Tell<FieldHouse>): void {
  carriesOut(
    [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `R19.14.${n}`),
    'each band of both tables, the inner weld and full installation pay their price, each by its clause',
    async ({ tried }) => {
      const answer = await tried(
        'welding',
        work([
          ['supply', 110],
          ['supply', 200],
          ['supply', 400],
          ['drain', 500],
          ['drain', 800],
          ['drain', 1200, { innerWeld: true }],
          ['supply', 110, { scope: 'install' }],
        ]),
      )
      // 50 + 100 + 150 + 10 + 20 + (0.35 + 0.15) × 100 + 2 × 50 = 480.
      expect(answer.decision).toMatchObject({ earnedFen: 480_00 })
      expect(clausesOf(answer)).toEqual(
        expect.arrayContaining([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `R19.14.${n}`)),
      )
    },
  )

  carriesOut(
    ['R19.14.9', 'R19.14.10'],
    'what the second column pays for is the company’s to say, and a diameter that no band covers is refused, never guessed',
    async ({ tried, regulation, manager }) => {
      const { ruleSets } = await regulation()
      const id = ruleSets.find(({ key }) => key === 'welding')?.id
      const asked = await mustBe<{ refusal?: { question?: string } }>(
        200,
        manager.post(`/v1/rule-sets/${id}/trial`, {
          facts: work([['supply', 110, { role: 'second' }]]),
        }),
      )
      expect(asked.body.refusal?.question).toMatch(/^piecework\./)
      const between = await tried('welding', work([['supply', 130]]))
      expect(between.refusal?.code).toBe('no_rate_for_diameter')
    },
  )

  carriesOut(
    ['R19.5.4', 'R19.15.1', 'R19.15.2'],
    'a project has one responsible welder, and takes no work before its site is handed over',
    async ({ owner, welder, project }) => {
      const site = await mustBe<ProjectView>(
        201,
        owner.post('/v1/projects', {
          ...{ name: 'Ring main', customerId: project.customerId },
          responsibleId: welder.personId,
        }),
      )
      expect(site.body.responsibleId).toBe(welder.personId)
      const early = await welder.post<ProblemView>('/v1/quantities', {
        ...{ projectId: site.body.id, personId: welder.personId, month: '2026-10' },
        lines: [lineOf(['supply', 110])],
      })
      expect(early.status).toBe(409)
      const page = await ask<ProjectPage>(owner, `/v1/projects/${site.body.id}`)
      expect(JSON.stringify(page.openings)).toContain('R19.15.2')
    },
  )

  carriesOut(
    ['R19.15.3', 'R19.15.4'],
    'statements are due by the 3rd and missed by name; somebody else verifies them, and nothing counts before',
    async ({ manager, welder, project }) => {
      const reported = await mustBe<QuantityView>(
        201,
        welder.post('/v1/quantities', {
          ...{ projectId: project.id, personId: welder.personId, month: '2026-09' },
          lines: [lineOf(['supply', 110])],
        }),
      )
      expect(reported.body).toMatchObject({ dueOn: '2026-10-03', state: 'reported' })
      const verify = `/v1/quantities/${reported.body.id}/verification` as const
      expect((await welder.post(verify, undefined, { version: 1 })).status).toBe(403)
      await mustBe(200, manager.post(verify, undefined, { version: 1 }))
      const missing = '/v1/missing-statements?month=2026-11'
      const { items } = await ask<List<MissingStatement>>(manager, missing)
      expect(items.every(({ dueOn }) => dueOn === '2026-12-03')).toBe(true)
    },
  )

  carriesOut(
    ['R19.15.5', 'R19.15.6', 'R19.15.7', 'R19.15.8'],
    'a month pays 60 %, completion settles up to 90 % on the day the goods are back, the rest waits two years and an application',
    async ({ tried, manager, welder, project }) => {
      const month = await tried('welding', work([['supply', 110, { metres: '1234.5' }]]))
      expect(month.decision).toMatchObject({ earnedFen: 617_25, countedNowFen: 370_35 })
      expect(clausesOf(month)).toContain('R19.15.5')
      const before = { previousEarnedFen: 617_25, previousPaidFen: 370_35, completed: true }
      const settled = await tried('welding', work([], before))
      expect(settled.decision).toMatchObject({ countedNowFen: 185_18, carriedFen: 61_72 })
      expect(clausesOf(settled)).toEqual(expect.arrayContaining(['R19.15.6', 'R19.15.7']))
      const early = await welder.post('/v1/rest-applications', { projectId: project.id })
      expect(early.status).toBe(409)
      const page = await ask<ProjectPage>(manager, `/v1/projects/${project.id}`)
      const path = `/v1/projects/${project.id}/completion` as const
      const done = manager.post<ProjectPage>(
        path,
        { on: '2026-11-05' },
        { version: page.project.version },
      )
      expect((await mustBe<ProjectPage>(200, done)).body.project.completedOn).toBe('2026-11-05')
    },
  )
}
