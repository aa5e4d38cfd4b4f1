import { env } from 'cloudflare:test'
import type { AppraisalView, CustomerView } from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { mustBe, type Person } from '../journeys/front-door'
import { scopeWith } from '../scope'
import { openSecondRound } from './open-second-round'
import { kept, scopeOf } from './reviewing-under-test'
import {
  type Answered,
  asked,
  changeReview,
  complete,
  everyoneOf,
  name,
  type ReviewHouse,
  rate,
  rateAll,
  read,
  startReview,
} from './reviews-under-test'

/** What holds of reviews that all rate anew, in a company that decided the weights of its groups. */
export const secondRounds = (of: () => ReviewHouse) =>
  describe('a second round', () => {
    const again = (by: Person, { id, version }: AppraisalView) =>
      by.post<Answered>(`/v1/appraisals/${id}/second-round`, undefined, { version })
    const groundsFor = async (by: Person, sheet: AppraisalView) =>
      (await read(by, sheet)).review?.roundGrounds.map(({ group, code }) => `${group} ${code}`)
    const quarter = (n: number) => `${new Date().getUTCFullYear() + 1}-Q${n}`

    beforeAll(() =>
      changeReview(of(), { secondRound: { spreadPoints: '20', whenMissing: true, days: 7 } }),
    )

    test('is proposed once all of a group have rated far apart, and keeps the first beside it', async () => {
      const { owner, lead, hr, worker, peers } = of()
      const mail = { handle: 'yew', unknownSenders: 'hold' }
      await mustBe(200, owner.put('/v1/mail-settings', mail, { version: 0 }))
      const wish = { name: '江州水务', level: 'key' }
      const customerId = (await mustBe<CustomerView>(201, owner.post('/v1/customers', wish))).body
        .id
      const contact = { customerId, name: '马骏', email: 'ma@jiangzhou.example' }
      const sheet = await startReview(of(), quarter(1))
      const all = [...everyoneOf(of()), { group: 'customer', contact }]
      await mustBe(200, name(lead, sheet, all))
      const [ann, ben, cai] = peers as [Person, Person, Person]
      for (const [by, score] of [
        [worker, '95'],
        [lead, '82'],
        [ann, '88'],
        [ben, '60'],
      ] as const)
        await mustBe(200, rate(by, sheet, score))
      expect(await groundsFor(lead, sheet)).toEqual([])
      expect((await again(lead, await read(lead, sheet))).status).toBe(409)
      await mustBe(200, rate(cai, sheet, '84', '只在第一轮'))
      expect(await groundsFor(lead, sheet)).toEqual(['peer far_apart'])
      expect(await groundsFor(hr, sheet)).toEqual([])
      const first = await read(lead, sheet)
      expect((await again(worker, first)).status).toBe(403)
      expect((await again(lead, { ...first, version: 1 })).status).toBe(412)

      const { body } = await mustBe<AppraisalView>(200, again(lead, first))
      expect(body.review?.firstRound).toMatchObject({ closedBy: 'lead', totalPoints: null })
      expect(body.review?.firstRound?.groups.map(({ given, mean }) => [given, mean])).toEqual([
        ...[
          [1, null],
          [3, null],
          [1, null],
          [0, null],
        ],
      ])
      expect(body.review?.groups.map(({ given, asked: of }) => [given, of])).toEqual([
        ...[
          [0, 1],
          [0, 3],
          [0, 1],
          [0, 1],
        ],
      ])
      const rows = await kept('appraisal_raters', 'appraisal_id', sheet.id)
      expect(
        new Set(rows.map((row) => [row['state'], row['score'], row['version']].join())),
      ).toEqual(new Set(['asked,,3']))
      expect(await asked(ann, sheet)).toMatchObject({ secondRound: true, score: null, open: true })
      expect((await kept('person_news', 'kind', 'rating_again')).length).toBe(4)
      const mails = await kept('outgoing_mails', 'to_address', contact.email)
      expect(mails.map(({ subject }) => String(subject).slice(0, 4)).sort()).toEqual([
        '请再次评',
        '请评价w',
      ])

      const full = await rateAll(of(), body)
      // However far apart they lie again, there is no third.
      await mustBe(200, rate(ben, sheet, '10'))
      expect((await again(lead, full)).status).toBe(409)
      await mustBe(200, rate(ben, sheet, '84'))
      const overwritten = await Promise.allSettled(
        [env.SHARD_01, env.SHARD_02].map((shard) =>
          shard
            .prepare(`UPDATE appraisals SET second_round = '{}' WHERE id = ?`)
            .bind(sheet.id)
            .run(),
        ),
      )
      expect(overwritten.some(({ status }) => status === 'rejected')).toBe(true)
      const done = (await mustBe<AppraisalView>(200, complete(lead, full))).body
      // First (9.5 + 15.4667 + 41) ÷ 0.8 = 82.4583; the second is the worked case.
      expect(done.result?.totalPoints).toBe('85.04')
      expect(done.review?.firstRound).toMatchObject({
        totalPoints: '82.46',
        gradeName: { zh: '良好' },
        grounds: [{ code: 'far_apart', group: 'peer' }],
        groups: [{ mean: '95' }, { mean: '77.3333' }, { mean: '82' }, { mean: null }],
      })
      expect(JSON.stringify(done)).not.toContain('只在第一轮')
    })

    test('is not opened by scores that changed since they were read', async () => {
      const { lead, peers } = of()
      const sheet = await startReview(of(), quarter(2))
      await mustBe(200, name(lead, sheet, everyoneOf(of())))
      for (const [index, by] of peers.entries())
        await mustBe(200, rate(by, sheet, String(50 + 20 * index)))
      const scope = await scopeOf(lead)
      const ratersOf = async (id: string) => {
        const raters = await scope.appraisals.ratersOf(id)
        await mustBe(200, rate(peers[0] as Person, sheet, '90'))
        return raters
      }
      const meanwhile = scopeWith(scope, { appraisals: { ...scope.appraisals, ratersOf } })
      const { id, version } = await read(lead, sheet)
      await expect(openSecondRound(meanwhile, id, version)).rejects.toMatchObject({
        code: 'stale_version',
      })
    })
  })
