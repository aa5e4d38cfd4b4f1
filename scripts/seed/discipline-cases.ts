import type { CaseVerdict, DisciplineCaseView } from '@bylaw/contract'
import { monthsAfter } from '@bylaw/kernel'
import type { Months } from './field-month'
import type { Founded } from './found-company'

interface Played {
  readonly who: string
  readonly breach: string
  readonly account: string
  readonly reply: string
  readonly verdict?: CaseVerdict
}

/** Opened by the lead; one is decided by personnel, the other waits for it. */
const CASES: readonly Played[] = [
  {
    who: 'chenlei',
    breach: 'off_post',
    account: '试压期间离开值守点 40 分钟，压力记录 14:10 至 14:50 空缺，现场监控可查。',
    reply: '去材料库领密封圈，没有找人替，记录是我漏的。',
    verdict: {
      outcome: 'sanctioned',
      step: 'criticism',
      text: '领料属实，但离岗没有交代，记录缺失。按制度批评教育。',
    },
  },
  {
    who: 'liuyang',
    breach: 'late',
    account: '早班 9:25 到岗，班前会缺席，考勤记录为证。',
    reply: '前一晚抢修到凌晨两点，组长同意晚到，请核对抢修单。',
  },
]

/** Two discipline cases of last month, each answered by the person (R12.3). */
export async function disciplineCases(company: Founded, { last, present }: Months): Promise<void> {
  const replyBy = monthsAfter(`${present}-15`, 1)
  for (const { who, breach, account, reply, verdict } of CASES) {
    const opened = await company
      .as('lead')
      .post<DisciplineCaseView>('/v1/discipline-cases', `demo/case/${who}`, {
        personId: company.idOf(who),
        breach,
        on: `${last}-16`,
        serious: false,
        account,
        replyBy,
      })
    const path = `/v1/discipline-cases/${opened.id}`
    const answered = await company
      .as(who)
      .post<DisciplineCaseView>(
        `${path}/reply`,
        `demo/case/${who}/reply`,
        { text: reply },
        opened.version,
      )
    if (verdict)
      await company
        .as('hr')
        .post(`${path}/verdict`, `demo/case/${who}/verdict`, verdict, answered.version)
  }
}
