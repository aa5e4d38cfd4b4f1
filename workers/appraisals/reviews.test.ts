import type { AppraisalView, ProblemView, RatersView } from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { mustBe, type Person } from '../journeys/front-door'
import { scopeWith } from '../scope'
import { completeAppraisal } from './complete-appraisal'
import { departments } from './departments-under-test'
import { decideOf, kept, scopeOf } from './reviewing-under-test'
import {
  type Answered,
  asked,
  complete,
  everyoneOf,
  name,
  type ReviewHouse,
  rate,
  rateAll,
  read,
  reviewHouse,
  startReview,
} from './reviews-under-test'
import { secondRounds } from './second-rounds-under-test'

let yew: ReviewHouse
let lead: Person
let hr: Person
let worker: Person
let peers: readonly Person[]

beforeAll(async () => {
  yew = await reviewHouse('yew')
  ;({ lead, hr, worker, peers } = yew)
})

const started = (period: string) => startReview(yew, period)
const everyone = () => everyoneOf(yew)
const rated = (sheet: AppraisalView) => rateAll(yew, sheet)

describe('a quarterly review', () => {
  test('asks the person and whoever opens it; the weights of the groups are asked before any total', async () => {
    const sheet = await started('2026-Q1')
    expect(sheet).toMatchObject({ by: 'raters', parts: [], dueOn: '2026-03-31', overdue: true })
    expect(sheet.review?.groups.map(({ key, asked: count }) => [key, count])).toEqual([
      ['self', 1],
      ['peer', 0],
      ['superior', 1],
      ['customer', 0],
    ])
    expect(sheet.review?.contents[0]?.clauses).toContain('R15.1.1')
    expect(sheet.refusal).toMatchObject({ question: 'appraisal.weights' })
    const refused = await complete(lead, sheet)
    expect([refused.status, refused.body.refusal?.question]).toEqual([422, 'appraisal.weights'])
  })

  test('is rated by those who are named, each with one voice, and by nobody else', async () => {
    const sheet = await started('2026-Q2')
    const wrong = async (...raters: object[]) => {
      const { status, body } = await name(lead, sheet, raters)
      return [status, body.errors?.[0]?.code ?? body.code]
    }
    expect(await wrong({ group: 'family', personId: lead.personId })).toEqual([422, 'no_group'])
    expect(await wrong({ group: 'peer', personId: worker.personId })).toEqual([422, 'not_of_group'])
    expect(await wrong(...everyone(), { group: 'peer', personId: lead.personId })).toEqual([
      422,
      'twice',
    ])
    expect((await name(worker, sheet, [])).status).toBe(403)
    const { body } = await mustBe<RatersView>(200, name(lead, sheet, everyone()))
    expect(body.raters).toHaveLength(5)
    const news = await kept('person_news', 'kind', 'rating_asked')
    const told = news.filter(({ told_id }) => told_id === peers[0]?.personId)
    expect(told.map(({ title }) => title)).toEqual(['worker'])
    expect((await name(lead, sheet, everyone())).status).toBe(412)

    const [ann, ben] = peers
    if (!ann || !ben) throw new Error('no peers')
    expect((await rate(ann, sheet, '100.01')).status).toBe(422)
    expect((await rate(ann, sheet, '60')).body).toMatchObject({ score: '60', open: true })
    const theirs = await asked(ann, sheet)
    expect((await rate(ann, sheet, '88', '改过')).body).toMatchObject({ score: '88' })
    // By what was read before, by another colleague, by someone of another company, by nobody.
    const wish = { score: '1' }
    const version = theirs?.version ?? 1
    expect((await ann.put(`/v1/ratings/${theirs?.id}`, wish, { version })).status).toBe(412)
    expect((await ben.put(`/v1/ratings/${theirs?.id}`, wish, { version: 9 })).status).toBe(404)
    expect((await ben.get(`/v1/ratings/${theirs?.id}`)).status).toBe(404)
    expect(await asked(hr, sheet)).toBeUndefined()

    // Once one of a group has rated, nobody of it is left out: the count would tell who had.
    const now = await read(lead, sheet)
    const left = await name(lead, now, everyone().slice(0, 3))
    expect([left.status, left.body.detail]).toEqual([409, expect.stringContaining('已有人评分')])
    expect((await kept('audit', 'action', 'appraisal.rated')).length).toBe(0)
  })
})

describe('with the weights decided', () => {
  beforeAll(() =>
    decideOf(yew, 'quarterly_360', {
      'appraisal.weights': { self: '10', peer: '20', superior: '50', customer: '20' },
      'appraisal.missing_group': 'renormalise',
    }),
  )

  test('a review shows no mean, no word and no total before it is completed, to nobody', async () => {
    const sheet = await started('2025-Q1')
    await mustBe(200, name(lead, sheet, everyone()))
    const tooFew = await rate(peers[0] as Person, sheet, '12.34', '只有我知道')
    expect(tooFew.status).toBe(200)
    await mustBe(200, rate(lead, sheet, '82'))
    const early = await read(lead, sheet)
    expect(early.refusal).toMatchObject({
      code: 'too_few_raters',
      details: { given: 1, needed: 3 },
    })
    expect((await complete(lead, early)).status).toBe(422)

    const full = await rated(early)
    expect([full.review?.ready, full.result]).toEqual([true, null])
    for (const reader of [yew.owner, lead, hr, worker])
      for (const path of [
        `/v1/appraisals/${sheet.id}`,
        '/v1/appraisals',
        '/v1/audit',
        '/v1/ratings',
      ]) {
        // A moment of the audit may have the digits of the score as its seconds.
        const text = JSON.stringify((await reader.get(path)).body)
        expect(text).not.toMatch(/(?<!\d:)12\.34|只有我知道|评语|87\.6667|84\.0/)
      }
  })

  test('completed it has the mean of each group, and nothing is left that says whose score was whose', async () => {
    const sheet = await started('2025-Q2')
    const full = await rated(sheet)
    const { body } = await mustBe<AppraisalView>(200, complete(lead, full))
    // (95 × 10 + 87.666… × 20 + 82 × 50) ÷ 80 = 85.0416…
    expect(body.result).toMatchObject({ totalPoints: '85.04', grade: 'good' })
    expect(body.review?.groups.map(({ key, mean, given }) => [key, given, mean])).toEqual([
      ['self', 1, '95'],
      ['peer', 3, '87.6667'],
      ['superior', 1, '82'],
      ['customer', 0, null],
    ])
    expect(body.review?.groups[1]?.comments).toEqual(['评语 1', '评语 2', '评语 3'])
    expect(JSON.stringify(body.result?.explanation)).toContain('R15')

    const rows = await kept('appraisal_raters', 'appraisal_id', sheet.id)
    expect(rows).toHaveLength(5)
    expect(rows.map(({ state, score, comment }) => [state, score, comment])).toEqual(
      rows.map(() => ['over', null, '']),
    )
    const [row] = await kept('appraisals', 'id', sheet.id)
    expect(JSON.parse(String(row?.['ratings'])).peer.scores).toEqual(['84', '88', '91'])
    const rating = rows.find(({ person_id }) => person_id === peers[0]?.personId)
    const late = await peers[0]?.put<ProblemView>(
      `/v1/ratings/${rating?.['id']}`,
      { score: '1' },
      { version: Number(rating?.['version']) },
    )
    expect([late?.status, late?.body.code]).toEqual([409, 'wrong_state'])
    expect(await asked(peers[0] as Person, sheet)).toBeUndefined()
    expect((await name(lead, body, [])).status).toBe(409)
  })

  test('is not completed by scores that changed since they were read', async () => {
    const full = await rated(await started('2025-Q3'))
    const scope = await scopeOf(lead)
    // One of the peers thinks again just after the scores were read.
    const ratersOf = async (id: string) => {
      const raters = await scope.appraisals.ratersOf(id)
      await mustBe(200, rate(peers[0] as Person, full, '1'))
      return raters
    }
    const meanwhile = scopeWith(scope, { appraisals: { ...scope.appraisals, ratersOf } })
    await expect(completeAppraisal(meanwhile, full.id, full.version)).rejects.toMatchObject({
      code: 'stale_version',
    })
    expect((await read(lead, full)).state).toBe('open')
    // What is read anew counts: (1 + 84 + 91) ÷ 3.
    const { body } = await complete(lead, await read(lead, full))
    expect(body.review?.groups[1]?.mean).toBe('58.6667')
  })
})

describe('an appeal against a review', () => {
  test('is heard by nobody who was asked to rate, and decided on a total with a reason', async () => {
    await decideOf(yew, 'appeal', {
      'appeal.window': { every: 10, unit: 'working_day' },
      'appeal.body': 'others',
      'appeal.effect': 'frozen',
      'appeal.decided_within': { every: 10, unit: 'working_day' },
    })
    const { body: done } = await complete(lead, await rated(await started('2025-Q4')))
    const say = (by: Person, sheet: AppraisalView, what: string, body: object) =>
      by.post<Answered>(`/v1/appraisals/${done.id}/${what}`, body, { version: sheet.version })
    const { body: appealed } = await say(worker, done, 'appeal', { text: '客户没有评价' })
    expect(appealed).toMatchObject({ standing: 'appealed', frozen: true })

    const verdict = { outcome: 'changed', text: '补上客户评价' }
    const scores = { peer: '100' }
    const byScores = await say(hr, appealed, 'appeal/verdicts', { ...verdict, scores })
    expect([byScores.status, byScores.body.errors?.[0]?.code]).toEqual([422, 'total_wanted'])
    const { body } = await say(hr, appealed, 'appeal/verdicts', { ...verdict, totalPoints: '90' })
    expect(body).toMatchObject({
      standing: 'changed',
      result: { totalPoints: '90', grade: 'excellent' },
      firstResult: { totalPoints: '85.04' },
    })
    expect(body.review?.groups[1]?.mean).toBe('87.6667')
    // The total is no score of a criterion.
    expect([body.scores, body.firstScores]).toEqual([{}, {}])
  })
})

secondRounds(() => yew)

departments(() => yew)
