import { env } from 'cloudflare:test'
import type {
  AppraisalRow,
  AppraisalView,
  CalibrationView,
  GroupView,
  ProblemView,
} from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { mustBe, type Person } from '../journeys/front-door'
import { scopeWith } from '../scope'
import {
  type CalibratingHouse,
  closing,
  countingOf,
  opening,
  PERIOD,
  type Scoring,
  said,
  sheetOf,
} from './calibrating-under-test'
import { completeAppraisal } from './complete-appraisal'
import { kept, scopeOf } from './reviewing-under-test'

/** What holds once a calibration is closed, in which personnel changed the welder’s 86.25 to 79. */
export const closedCalibrations = (of: () => CalibratingHouse, { scored, complete }: Scoring) =>
  describe('a calibrated result', () => {
    let calibration: CalibrationView
    let welders: AppraisalView

    beforeAll(async () => {
      const { hr, welder } = of()
      const found = await hr.get<{ items: CalibrationView[] }>(`/v1/calibrations?period=${PERIOD}`)
      calibration = found.body.items[0] as CalibrationView
      const own = await welder.get<{ items: AppraisalRow[] }>(`/v1/appraisals?period=${PERIOD}`)
      welders = await sheetOf(welder, own.body.items[0] as unknown as AppraisalView)
    })

    test('is what an appeal is against: not heard by whoever calibrated it, and decided by its total', async () => {
      const { hr, manager, welder } = of()
      const { version } = await sheetOf(welder, welders)
      const at = `/v1/appraisals/${welders.id}/appeal` as const
      const text = '分数是按原表给的。'
      const { body: appealed } = await mustBe<AppraisalView>(
        200,
        welder.post(at, { text }, { version }),
      )
      const judge = (by: Person, verdict: object) =>
        by.post<AppraisalView & ProblemView>(
          `${at}/verdicts`,
          { outcome: 'changed', text, ...verdict },
          { version: appealed.version },
        )
      expect(said(await judge(hr, { totalPoints: '81' }))).toEqual([403, 'not_allowed'])
      expect(said(await judge(manager, { scores: welders.scores }))).toEqual([422, '/totalPoints'])
      const { body } = await mustBe<AppraisalView>(200, judge(manager, { totalPoints: '81' }))
      expect(body).toMatchObject({
        scores: welders.scores,
        result: { totalPoints: '81', grade: 'good' },
        firstResult: { totalPoints: '79' },
        firstScores: welders.scores,
      })
      expect(await countingOf(hr, welders, calibration.ruleSetId)).toEqual(['good'])
    })

    test('is not given to a calibration that was closed meanwhile: what was on its way is completed again', async () => {
      const { lead, welder } = of()
      const sheet = await scored('2025-08', welder)
      const scope = await scopeOf(lead)
      const closed = await scope.appraisals.calibration(calibration.id)
      const appraisals = {
        ...scope.appraisals,
        openCalibrations: async () => (closed ? [closed] : []),
      }
      await expect(
        completeAppraisal(scopeWith(scope, { appraisals }), sheet.id, sheet.version),
      ).rejects.toMatchObject({ code: 'stale_version' })
      expect((await complete(sheet)).state).toBe('completed')
    })

    test('is not told past a calibration of its people that was opened meanwhile; one of others keeps nothing', async () => {
      const { hr, lead, welder, newcomer, owner } = of()
      const [theirs, others] = [await scored('2025-05', welder), await scored('2025-05', newcomer)]
      const served = { products: [], regions: [], businesses: [] }
      const { body: group } = await mustBe<GroupView>(
        201,
        owner.post('/v1/groups', {
          ...{ key: 'late', name: '二组', ...served, leaderId: welder.personId, deputyId: null },
        }),
      )
      const scope = await scopeOf(lead)
      const appraisals = { ...scope.appraisals, openCalibrations: async () => [] }
      const { ruleSetId } = calibration
      await mustBe(201, opening(hr, { period: '2025-05', ruleSetId, groupId: group.id }))
      const told = completeAppraisal(scopeWith(scope, { appraisals }), theirs.id, theirs.version)
      await expect(told).rejects.toMatchObject({ code: 'stale_version' })
      expect((await complete(theirs)).state).toBe('calibrating')
      const { state } = await completeAppraisal(
        scopeWith(scope, { appraisals }),
        others.id,
        others.version,
      )
      expect(state).toBe('completed')
    })

    test('is told in parts where there are many, some in one request, and their calibration is closed with the last', async () => {
      const { hr, lead } = of()
      const many = (
        await mustBe<CalibrationView>(
          201,
          opening(hr, { period: '2025-06', ruleSetId: calibration.ruleSetId }),
        )
      ).body
      const first = await complete(await scored('2025-06', of().welder))
      await Promise.all(
        [env.SHARD_01, env.SHARD_02].map((shard) =>
          shard
            .prepare(
              `WITH RECURSIVE nth(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM nth WHERE n < 44)
               INSERT INTO appraisals (company_id, id, person_id, person_name, period, state,
                 rule_set_id, rule_version, scores, scorers, comment, opened_by, opened_at_ms, version,
                 completed_by, completed_by_name, calibration_id, scored, calibrated)
               SELECT company_id, 'apr_many_' || n, 'per_many_' || n, 'many', period, state,
                 rule_set_id, rule_version, scores, scorers, comment, opened_by, opened_at_ms, version,
                 completed_by, completed_by_name, calibration_id, scored, calibrated
               FROM appraisals, nth WHERE id = ?`,
            )
            .bind(first.id)
            .run(),
        ),
      )
      const page = async (query: string) =>
        (await mustBe<CalibrationView>(200, hr.get(`/v1/calibrations/${many.id}?${query}`))).body
      const whole = await page('limit=30')
      const rest = await page(`limit=30&cursor=${whole.nextCursor}`)
      expect([whole.results.length, rest.results.length, rest.nextCursor]).toEqual([30, 15, null])
      expect([whole, rest].flatMap(({ results }) => results.map(rowIdOf)).sort()).toEqual(
        (await kept('appraisals', 'calibration_id', many.id)).map(({ id }) => id).sort(),
      )
      for (const { waiting, grades } of [whole, rest])
        expect([waiting, grades.map(({ now }) => now)]).toEqual([45, [0, 45, 0, 0]])
      expect(JSON.stringify(whole)).not.toContain('explanation')

      // Some in one request, and how many are left; what broke off goes on from there.
      const { version } = whole
      const { body: begun } = await mustBe<CalibrationView>(200, closing(hr, many, version))
      expect([begun.state, begun.version, begun.waiting]).toEqual(['open', version + 2, 5])
      expect((await closing(hr, many, version)).status).toBe(412)
      const { body } = await mustBe<CalibrationView>(200, closing(hr, many, begun.version))
      expect([body.state, body.version, body.waiting]).toEqual(['closed', version + 3, 0])
      const sheets = await kept('appraisals', 'calibration_id', many.id)
      expect(new Set(sheets.map(({ state }) => state))).toEqual(new Set(['completed']))
      expect((await sheetOf(lead, first)).standing).toBe('told')
    })
  })

const rowIdOf = ({ appraisalId }: CalibrationView['results'][number]): string => appraisalId
