import { env } from 'cloudflare:test'
import type {
  AppraisalForm,
  AppraisalView,
  GroupView,
  NoticePage,
  ProblemView,
  RatersView,
} from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { bringIn, mustBe, type Person } from '../journeys/front-door'
import { sweepNews } from '../notices/sweep-news'
import { decideOf } from './reviewing-under-test'
import { complete, name, type ReviewHouse, rateOf, read } from './reviews-under-test'
import { threeTickets } from './tickets-under-test'

const QUARTER = '2026-Q4'

/** What holds of sheets about departments, in a company that adopts R08 besides what it reviews by. */
export const departments = (of: () => ReviewHouse) =>
  describe('a department', () => {
    let ofDepartments: AppraisalForm
    let ofPersons: AppraisalForm
    let crew: GroupView
    let sheet: AppraisalView

    beforeAll(async () => {
      const { owner, lead, worker, peers } = of()
      await mustBe(201, owner.post('/v1/packs/R08/adoption', { settle: [] }))
      await decideOf(of(), 'department_performance', {
        'appraisal.weights': { self: '10', peer: '20', superior: '50', customer: '20' },
        'appraisal.missing_group': 'renormalise',
      })
      const { items } = (
        await mustBe<{ items: AppraisalForm[] }>(
          200,
          lead.get(`/v1/appraisal-forms?period=${QUARTER}`),
        )
      ).body
      ofDepartments = items.find(({ about }) => about === 'department') as AppraisalForm
      ofPersons = items.find(({ about }) => about === 'person') as AppraisalForm
      crew = await groupOf('crew', '装维一组', worker)
      const ann = peers[0] as Person
      const at = `/v1/groups/${crew.id}/members/${ann.personId}` as const
      await mustBe(200, owner.put(at, { expertise: [] }, { version: crew.version }))
      await threeTickets({ companyId: of().companyId, welder: ann })
    })

    const groupOf = async (key: string, title: string, leader: Person) => {
      const served = { products: [], regions: [], businesses: [] }
      const wish = { key, name: title, ...served, leaderId: leader.personId, deputyId: null }
      return (await mustBe<GroupView>(201, of().owner.post('/v1/groups', wish))).body
    }
    const start = (wish: object, by = of().lead) =>
      by.post<AppraisalView & ProblemView>('/v1/appraisals', {
        period: QUARTER,
        ruleSetId: ofDepartments.ruleSetId,
        ...wish,
      })
    const said = ({ status, body }: { status: number; body: ProblemView }) => [
      status,
      body.errors?.[0]?.pointer ?? body.code,
    ]

    test('has a sheet by a form about departments, opened by somebody who does not lead it', async () => {
      const { lead, worker } = of()
      const groupId = crew.id
      expect(said(await start({}))).toEqual([422, '/personId'])
      expect(said(await start({ groupId, personId: worker.personId }))).toEqual([422, '/personId'])
      expect(said(await start({ groupId: 'grp_nobody' }))).toEqual([404, 'not_found'])
      expect(said(await start({ groupId, ruleSetId: ofPersons.ruleSetId }))).toEqual([
        422,
        '/ruleSetId',
      ])
      expect(said(await start({ personId: worker.personId }))).toEqual([422, '/ruleSetId'])
      const own = await groupOf('own', '客服组', lead)
      expect(said(await start({ groupId: own.id }))).toEqual([403, 'not_allowed'])
      sheet = (await mustBe<AppraisalView>(201, start({ groupId }))).body
      expect(sheet).toMatchObject({ groupId, personName: '装维一组', personId: worker.personId })
      expect(said(await start({ groupId }))).toEqual([409, 'already_exists'])
      // The same leader's other department has a sheet of its own.
      const other = await groupOf('other', '装维二组', worker)
      await mustBe(201, start({ groupId: other.id }))
    })

    test('is rated by others than those who are in it; who leads the others is proposed', async () => {
      const { lead, peers } = of()
      const [ann, ben, cai] = peers as [Person, Person, Person]
      await groupOf('third', '工程组', cai)
      const superior = { group: 'superior', personId: lead.personId }
      const by = (who: Person) => [superior, { group: 'peer', personId: who.personId }]
      expect(said(await name(lead, sheet, by(ann)))).toEqual([422, '/raters/1'])
      const auditor = await bringIn(of().owner, 'looks-on@review.example', 'auditor')
      expect(said(await name(lead, sheet, by(auditor)))).toEqual([404, 'not_found'])
      await mustBe(200, name(lead, sheet, by(ben)))
      const { body } = await lead.get<RatersView>(`/v1/appraisals/${sheet.id}/raters`)
      expect(body.raters.map(({ group, name: who }) => [group, who])).toContainEqual([
        'self',
        '装维一组',
      ])
      // Of those who lead another, one is asked already and one answers for this one.
      expect(body.proposed.map(({ name: who, why }) => [who, why])).toEqual([['cai', '工程组']])
    })

    test('is offered what the tickets of all of it came to, and its result decides nothing upon a person', async () => {
      const { lead, worker, peers } = of()
      const facts = {
        tickets: 3,
        closed: 3,
        firstResponseBreached: 1,
        resolutionBreached: 0,
        firstResponseEnded: 0,
        resolutionEnded: 0,
      }
      expect((await read(lead, sheet)).deskFacts).toEqual(facts)
      for (const [by, score] of [
        [worker, '90'],
        [lead, '60'],
        [peers[1] as Person, '80'],
      ] as const)
        await mustBe(200, rateOf(by, '装维一组', score))
      const done = (await mustBe<AppraisalView>(200, complete(lead, await read(lead, sheet)))).body
      // (9 + 16 + 30) ÷ 0.8 = 68.75.
      expect(done.result).toMatchObject({ totalPoints: '68.75', grade: 'pass', deskFacts: facts })
      await sweepNews(env)
      const { body } = await worker.get<NoticePage>('/v1/notices')
      expect(body.items[0]).toMatchObject({ kind: 'appraisal_told', subject: '装维一组' })
      const upon = { appraisalId: sheet.id, measure: 'talk', text: '约谈负责人。' }
      expect(said(await lead.post<ProblemView>('/v1/consequences', upon))).toEqual([
        409,
        'wrong_state',
      ])
    })
  })
