import { env } from 'cloudflare:test'
import type { AppraisalView, CalibrationView, NoticePage, ProblemView } from '@bylaw/contract'
import { mustBe, type Person } from '../journeys/front-door'
import { sweepNews } from '../notices/sweep-news'
import { scopeOf } from './reviewing-under-test'

/** Who takes part: the lead scores, the manager and personnel calibrate. */
export interface CalibratingHouse {
  readonly owner: Person
  readonly manager: Person
  readonly hr: Person
  readonly lead: Person
  readonly welder: Person
  readonly newcomer: Person
}

export interface Scoring {
  /** What is scored of whom by whom; the sheet is not completed yet. */
  readonly scored: (period: string, whom?: Person, by?: Person) => Promise<AppraisalView>
  readonly complete: (sheet: AppraisalView, by?: Person) => Promise<AppraisalView>
}

type Answered = CalibrationView & ProblemView

/** The month whose results are calibrated. */
export const PERIOD = '2025-10'

export const opening = (by: Person, wish: object) => by.post<Answered>('/v1/calibrations', wish)
export const closing = (by: Person, { id }: CalibrationView, version: number) =>
  by.post<Answered>(`/v1/calibrations/${id}/closing`, undefined, { version })
export const changing = (
  by: Person,
  { id }: CalibrationView,
  sheet: AppraisalView,
  version: number,
  wish: object,
) =>
  by.post<Answered>(
    `/v1/calibrations/${id}/results/${sheet.id}/changes`,
    { by: 'points', totalPoints: '79', reason: '与同组其他人相比偏高。', ...wish },
    { version },
  )

export const readOf = async (by: Person, { id }: CalibrationView) =>
  (await mustBe<CalibrationView>(200, by.get(`/v1/calibrations/${id}`))).body
export const rowOf = ({ results }: CalibrationView, { id }: AppraisalView) =>
  results.find(({ appraisalId }) => appraisalId === id)
export const sheetOf = async (by: Person, { id }: AppraisalView) =>
  (await mustBe<AppraisalView>(200, by.get(`/v1/appraisals/${id}`))).body

/** An answer by its status and what it is about. */
export const said = ({ status, body }: { status: number; body: ProblemView }) => [
  status,
  body.errors?.[0]?.pointer ?? body.code,
]

export async function toldOf(who: Person, { id }: AppraisalView): Promise<boolean> {
  await sweepNews(env)
  const { body } = await who.get<NoticePage>('/v1/notices')
  return body.items.some(({ kind, aboutId }) => kind === 'appraisal_told' && aboutId === id)
}

/** The grade of a sheet as consequences and levels count it; none while it counts for nothing. */
export async function countingOf(
  by: Person,
  { personId, id }: AppraisalView,
  ruleSetId: string,
): Promise<string[]> {
  const scope = await scopeOf(by)
  const { results } = await scope.appraisals.resultsOf(personId, ruleSetId)
  return results.filter(({ appraisalId }) => appraisalId === id).map(({ grade }) => grade)
}
