import type { AppraisalView } from '@bylaw/contract'
import type { Months } from './field-month'
import type { Founded } from './found-company'

/** Scores of last month, by criterion in the sheet's own order; a short list is not finished. */
const SHEETS: Readonly<Record<string, readonly string[]>> = {
  jianjun: ['9', '9', '14', '5', '7.5', '9.5', '11.5', '9'],
  guoqiang: ['8', '8.5', '13', '4', '7', '9', '11', '8.5'],
  chenlei: ['7', '7', '11', '4', '5.5', '7', '8', '6.5'],
  liuyang: ['8', '7.5', '12', '4.5', '5'],
}

/** What each says to the result of last month, one after the other. */
const ANSWERS: readonly Answer[] = [
  { who: 'guoqiang', by: 'guoqiang', at: 'acknowledgement' },
  {
    who: 'chenlei',
    by: 'chenlei',
    at: 'appeal',
    wish: { text: '15 日的焊口返修是设计变更造成的，工作质量一项请按签证单复核。' },
  },
  {
    who: 'chenlei',
    by: 'hr',
    at: 'appeal/verdicts',
    wish: {
      outcome: 'changed',
      text: '签证单属实，返修不是焊接质量问题，工作质量由 8 分改为 10 分。',
    },
    changed: { place: 6, score: '10' },
  },
  {
    who: 'jianjun',
    by: 'jianjun',
    at: 'appeal',
    wish: { text: '周计划每周都按时交了，计划一项扣的 0.5 分请说明依据。' },
  },
]

interface Answer {
  readonly who: string
  readonly by: string
  readonly at: 'acknowledgement' | 'appeal' | 'appeal/verdicts'
  readonly wish?: object
  /** Which score, in the sheet's own order, an appeal changed to what. */
  readonly changed?: { readonly place: number; readonly score: string }
}

/** Last month's sheets, the appeals against them, and the first sheet of the present month. */
export async function appraise(company: Founded, { last, present }: Months): Promise<void> {
  const manager = company.as('manager')
  const start = (who: string, month: string) =>
    manager.post<AppraisalView>('/v1/appraisals', `demo/sheet/${month}/${who}`, {
      personId: company.idOf(who),
      period: month,
    })
  const completed = new Map<string, AppraisalView>()
  for (const [who, given] of Object.entries(SHEETS)) {
    const sheet = await start(who, last)
    const criteria = sheet.parts.flatMap((part) => part.criteria.map(({ key }) => key))
    const scores = Object.fromEntries(given.map((score, index) => [criteria[index], score]))
    const path = `/v1/appraisals/${sheet.id}`
    const scored = await manager.put<AppraisalView>(
      `${path}/scores`,
      `demo/score/${who}`,
      { scores },
      sheet.version,
    )
    if (given.length === criteria.length)
      completed.set(
        who,
        await manager.post<AppraisalView>(
          `${path}/completion`,
          `demo/complete/${who}`,
          undefined,
          scored.version,
        ),
      )
  }
  for (const { who, by, at, wish, changed } of ANSWERS) {
    const sheet = completed.get(who)
    if (!sheet) continue
    const answered = await company
      .as(by)
      .post<AppraisalView>(
        `/v1/appraisals/${sheet.id}/${at}`,
        `demo/answer/${who}/${at}`,
        changed ? { ...wish, scores: withScore(sheet, changed) } : wish,
        sheet.version,
      )
    completed.set(who, answered)
  }
  await company.as('hr').post('/v1/consequences', 'demo/consequence/guoqiang', {
    appraisalId: completed.get('guoqiang')?.id,
    measure: 'training',
    text: '记录一项连续两个月偏低：下月参加焊接记录与试压记录的内训，由组长带。',
  })
  await start('jianjun', present)
}

function withScore(
  { parts, scores }: AppraisalView,
  { place, score }: NonNullable<Answer['changed']>,
): Record<string, string> {
  const key = parts.flatMap(({ criteria }) => criteria)[place]?.key ?? ''
  return { ...scores, [key]: score }
}
