import type { AppraisalView } from '@bylaw/contract'
import { describe, expect, test } from 'vitest'
import type { Person } from './front-door'
import { ask, clausesIn, MONTH, mustWork, type Story } from './story'

/** A monthly sheet under R19, refused while the text is open and then scored. */
export const appraisalChapter = (story: () => Story) =>
  describe('the monthly appraisal', () => {
    // 9 + 8 + 13 + 5 and 7 + 9 + 10 + 8 are 69 of the 80 points that the text prints.
    const scores = {
      enthusiasm: '9',
      coordination: '8',
      loyalty: '13',
      appearance: '5',
      planning: '7',
      execution: '9',
      quality: '10',
      records: '8',
    }
    let sheetId: string
    let lead: Person

    const sheet = () => ask<AppraisalView>(lead, `/v1/appraisals/${sheetId}`)
    const start = (personId: string) =>
      mustWork<AppraisalView>(
        lead.post<AppraisalView>('/v1/appraisals', { personId, period: MONTH }),
      )
    const criteria = (view: AppraisalView) =>
      view.parts.flatMap((part) => part.criteria.map(({ key }) => key))
    /** The eight scores in the sheet's own order. */
    const scored = (view: AppraisalView) =>
      Object.fromEntries(criteria(view).map((key, index) => [key, Object.values(scores)[index]]))

    test('refuses a figure while the text leaves its 80 points open, and says what to decide', async () => {
      lead = await story().company.as('lead')
      const { body } = await start(story().beginner.personId)
      sheetId = body.id
      expect(criteria(body)).toHaveLength(8)
      await mustWork(
        lead.put(`/v1/appraisals/${sheetId}/scores`, { scores: scored(body) }, { version: 1 }),
      )
      const { result, refusal } = await sheet()
      expect(result).toBeNull()
      expect(refusal).toMatchObject({
        code: 'undecided',
        questionId: (await story().question('R19', 'appraisal.reading')).id,
      })
    })

    test('scales 69 of 80 to 86.25, a provisional 良好, once the company has decided so', async () => {
      await story().decide('R19', 'appraisal.reading', 'scaled_to_100')
      sheetId = (await start(story().welder.personId)).body.id
      const empty = await sheet()
      await mustWork(
        lead.put(`/v1/appraisals/${sheetId}/scores`, { scores: scored(empty) }, { version: 1 }),
      )
      const { result, version } = await sheet()
      expect(result).toMatchObject({
        totalPoints: '86.25',
        grade: 'good',
        gradeName: { zh: '良好' },
        provisional: true,
      })
      expect(clausesIn(result?.explanation.trace).join(' ')).toMatch(/R19\.10/)
      await mustWork(lead.post(`/v1/appraisals/${sheetId}/completion`, undefined, { version }))
      expect((await sheet()).state).toBe('completed')
    })
  })
