import type {
  AppraisalForm,
  AppraisalRow,
  AppraisalView,
  CalibrationView,
  GroupView,
} from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { mustBe, type Person } from '../journeys/front-door'
import {
  type CalibratingHouse,
  changing,
  closing,
  countingOf,
  opening,
  PERIOD,
  readOf,
  rowOf,
  type Scoring,
  said,
  sheetOf,
  toldOf,
} from './calibrating-under-test'

/** What holds of results that are calibrated before they are told. Each sheet scores 86.25: good. */
export const calibrations = (of: () => CalibratingHouse, { scored, complete }: Scoring) =>
  describe('a calibration', () => {
    let form: AppraisalForm
    let welders: AppraisalView
    let managers: AppraisalView
    let newcomers: AppraisalView
    let calibration: CalibrationView

    beforeAll(async () => {
      const { lead, welder, newcomer, owner, manager } = of()
      const { body } = await lead.get<{ items: AppraisalForm[] }>(
        `/v1/appraisal-forms?period=${PERIOD}`,
      )
      form = body.items[0] as AppraisalForm
      welders = await scored(PERIOD, welder)
      managers = await scored(PERIOD, manager, owner)
      newcomers = await scored(PERIOD, newcomer, manager)
    })

    const open = (by: Person, more: object = {}) =>
      opening(by, { period: PERIOD, ruleSetId: form.ruleSetId, ...more })
    const read = (by: Person) => readOf(by, calibration)
    const change = async (by: Person, sheet: AppraisalView, wish: object, version?: number) => {
      const row = rowOf(await read(of().hr), sheet)
      return changing(by, calibration, sheet, version ?? row?.version ?? 0, wish)
    }
    const close = (by: Person, version: number) => closing(by, calibration, version)

    test('is opened for a form and period that there are, by whoever may, one of the same people', async () => {
      const { hr, lead, manager, owner, welder } = of()
      expect((await open(lead)).status).toBe(403)
      expect(said(await open(hr, { ruleSetId: 'rul_none' }))).toEqual([404, 'not_found'])
      expect(said(await open(hr, { period: '2025-Q4' }))).toEqual([422, '/ruleSetId'])
      expect(said(await open(hr, { groupId: 'grp_none' }))).toEqual([404, 'not_found'])
      calibration = (await mustBe<CalibrationView>(201, open(hr))).body
      expect(calibration).toMatchObject({ state: 'open', stillScored: 3, results: [] })
      expect(said(await open(manager))).toEqual([409, 'already_exists'])
      const served = { products: [], regions: [], businesses: [] }
      const group = {
        key: 'cal',
        name: '一组',
        ...served,
        leaderId: welder.personId,
        deputyId: null,
      }
      const { body } = await mustBe<GroupView>(201, owner.post('/v1/groups', group))
      expect(said(await open(manager, { groupId: body.id }))).toEqual([409, 'already_exists'])
      // Another month's is none of this one's.
      const ofGroup = await mustBe<CalibrationView>(
        201,
        open(manager, { groupId: body.id, period: '2025-09' }),
      )
      const others = await complete(await scored('2025-09', of().newcomer))
      const theirs = await complete(await scored('2025-09', welder))
      expect([ofGroup.body.groupName, others.state, theirs.state]).toEqual([
        '一组',
        'completed',
        'calibrating',
      ])
    })

    test('takes what is completed while it is open: nobody is told, nothing is scored any more', async () => {
      const { lead, welder, owner, manager } = of()
      const given = await complete(welders)
      expect(given).toMatchObject({ state: 'calibrating', result: null, standing: null })
      await complete(managers, owner)
      await complete(newcomers, manager)
      const own = await sheetOf(welder, welders)
      expect(own).toMatchObject({ state: 'calibrating', result: null, calibration: null })
      // Scores and words would tell what it comes to; whoever gave them reads them still.
      expect([own.scores, own.comment]).toEqual([{}, ''])
      expect((await sheetOf(lead, welders)).scores).toEqual(given.scores)
      expect(Object.keys(given.scores).length).toBeGreaterThan(0)
      expect(await toldOf(welder, welders)).toBe(false)
      const at = `/v1/appraisals/${given.id}` as const
      const { version } = given
      expect((await lead.put(`${at}/scores`, { scores: {} }, { version })).status).toBe(409)
      expect((await welder.post(`${at}/acknowledgement`, undefined, { version })).status).toBe(409)
      const { body } = await lead.get<{ items: AppraisalRow[] }>(`/v1/appraisals?period=${PERIOD}`)
      expect(body.items.map((row) => [row.state, row.totalPoints, row.overdue])).toEqual(
        Array.from({ length: 3 }, () => ['calibrating', null, false]),
      )
      expect(await countingOf(lead, given, form.ruleSetId)).toEqual([])
    })

    test('shows every result and how grades are spread, but nobody their own', async () => {
      const { hr, manager } = of()
      const all = await read(hr)
      expect(all.results.map(({ now, mayChange }) => [now?.totalPoints, mayChange])).toEqual(
        Array.from({ length: 3 }, () => ['86.25', true]),
      )
      expect(all.grades.map(({ grade, scored: was, now }) => [grade, was, now])).toEqual([
        ['excellent', 0, 0],
        ['good', 3, 3],
        ['pass', 0, 0],
        ['fail', 0, 0],
      ])
      const seen = await read(manager)
      expect(rowOf(seen, managers)).toMatchObject({ scored: null, now: null, mayChange: false })
      expect(rowOf(seen, newcomers)?.mayChange).toBe(false)
      expect(seen.grades[1]?.now).toBe(2)
    })

    test('changes a result with a reason: never one’s own, nor one that one gave', async () => {
      const { hr, lead, manager } = of()
      expect(said(await change(manager, managers, {}))).toEqual([403, 'not_allowed'])
      expect(said(await change(manager, newcomers, {}))).toEqual([403, 'not_allowed'])
      expect(said(await change(lead, welders, {}))).toEqual([403, 'not_allowed'])
      expect(said(await change(hr, welders, { totalPoints: '101' }))).toEqual([422, '/totalPoints'])
      expect(said(await change(hr, welders, { totalPoints: '86.25' }))).toEqual([
        422,
        '/totalPoints',
      ])
      const byGrade = { by: 'grade', totalPoints: undefined }
      expect(said(await change(hr, welders, { ...byGrade, grade: 'superb' }))).toEqual([
        422,
        '/grade',
      ])
      expect(said(await change(hr, welders, { reason: '' }))).toEqual([422, '/reason'])
      const { body } = await mustBe<CalibrationView>(200, change(hr, welders, {}))
      expect(rowOf(body, welders)).toMatchObject({
        scored: { totalPoints: '86.25', grade: 'good' },
        now: { totalPoints: '79', grade: 'pass' },
        changes: [{ by: 'hr', reason: '与同组其他人相比偏高。' }],
      })
      expect(body.grades.map(({ now }) => now)).toEqual([0, 2, 1, 0])
      const stale = await change(manager, welders, {}, 3)
      expect([stale.status, stale.body.currentVersion]).toEqual([412, 4])
      // Changed by the grade alone, what it was changed to before stays.
      await mustBe(200, change(hr, newcomers, { totalPoints: '81' }))
      await mustBe(200, change(hr, newcomers, { ...byGrade, grade: 'pass' }))
    })

    test('leaves somebody to hear an appeal: the last who could does not change it as well', async () => {
      // The manager gave it and personnel changed it: only the owner is left.
      expect(said(await change(of().owner, newcomers, {}))).toEqual([409, 'wrong_state'])
    })

    test('is closed as it was read, and then its results are told, with what was changed and why', async () => {
      const { hr, manager, welder } = of()
      const { version } = await read(hr)
      expect((await close(manager, version - 1)).status).toBe(412)
      const { body: done } = await mustBe<CalibrationView>(200, close(manager, version))
      expect(done).toMatchObject({ state: 'closed', closedBy: 'manager' })
      expect((await close(hr, done.version)).status).toBe(409)
      const own = await sheetOf(welder, welders)
      expect(own).toMatchObject({
        state: 'completed',
        standing: 'told',
        result: { totalPoints: '79', grade: 'pass' },
        calibration: {
          scored: { totalPoints: '86.25', gradeName: { zh: '良好' } },
          changes: [
            {
              before: { totalPoints: '86.25' },
              after: { totalPoints: '79', gradeName: { zh: '合格' } },
              reason: '与同组其他人相比偏高。',
              by: 'hr',
            },
          ],
        },
      })
      expect(JSON.stringify(own.result?.explanation)).toContain('评分得 86.25 分')
      expect(await toldOf(welder, welders)).toBe(true)
      expect(await sheetOf(of().newcomer, newcomers)).toMatchObject({
        result: { totalPoints: '81', grade: 'pass' },
      })
      expect(await sheetOf(manager, managers)).toMatchObject({
        result: { totalPoints: '86.25', grade: 'good' },
        calibration: null,
      })
      expect(said(await change(hr, welders, {}))).toEqual([409, 'wrong_state'])
      expect(await countingOf(hr, welders, form.ruleSetId)).toEqual(['pass'])
    })
  })
