import type { PayLineView, PayRunView, PaySlipRow } from '@bylaw/contract'
import type { Months } from './field-month'
import type { Founded } from './found-company'

/** Finance works the pay out, the manager approves: never the same person. */
export async function payTheMonth(company: Founded, { last }: Months): Promise<void> {
  const finance = company.as('finance')
  await finance.post('/v1/pay-lines', 'demo/pay-line/award', {
    personId: company.idOf('jianjun'),
    month: last,
    kind: 'reward',
    amount: '200',
    reason: '月度优秀员工奖',
  })
  const fine = await finance.post<PayLineView>('/v1/pay-lines', 'demo/pay-line/fine', {
    personId: company.idOf('guoqiang'),
    month: last,
    kind: 'penalty',
    amount: '50',
    reason: '焊接记录未交',
  })
  await finance.post(`/v1/pay-lines/${fine.id}/reversal`, 'demo/pay-line/fine/reversal', {
    reason: '记录已于月底补齐，经核实不扣',
  })
  const ready = await calculate(company, last)
  await company
    .as('manager')
    .post(`/v1/pay-runs/${ready.id}/approval`, `demo/approve/${last}`, undefined, ready.version)
  await discuss(company, ready.id)
  await bank(company)
}

/**
 * Finance works out the present month, as every month, once all that is to be said of it is on record:
 * whatever came after would have it calculated again.
 */
export const workOutPresent = (company: Founded, { present }: Months): Promise<PayRunView> =>
  calculate(company, present)

async function calculate(company: Founded, month: string): Promise<PayRunView> {
  const finance = company.as('finance')
  const run = await finance.post<PayRunView>('/v1/pay-runs', `demo/run/${month}`, { month })
  return finance.post<PayRunView>(
    `/v1/pay-runs/${run.id}/calculation`,
    `demo/calculate/${month}`,
    undefined,
    run.version,
  )
}

/** One confirms the slip, one is answered, and one waits for an answer. */
async function discuss(company: Founded, runId: string): Promise<void> {
  const { items } = await company
    .as('finance')
    .get<{ items: PaySlipRow[] }>(`/v1/pay-slips?runId=${runId}`)
  const say = (by: string, whose: string, what: string, wish?: object) => {
    const slip = items.find(({ personId }) => personId === company.idOf(whose))
    return company
      .as(by)
      .post(`/v1/pay-slips/${slip?.id}/${what}`, `demo/slip/${whose}/${what}`, wish)
  }
  await say('guoqiang', 'guoqiang', 'confirmation')
  await say('chenlei', 'chenlei', 'questions', { text: '点工两天为什么单列，不算在提成里？' })
  await say('finance', 'chenlei', 'answers', {
    text: '没有计件单价的活按每天 80 元计（R19.18），所以与提成分开列。',
  })
  await say('jianjun', 'jianjun', 'questions', {
    line: 2,
    text: 'Φ200 的 310.5 米是全套安装，是否已按两倍计？',
  })
}

const ACCOUNTS = [
  ['jianjun', '王建军', '6222 0212 0300 1234 567'],
  ['guoqiang', '李国强', '6222 0212 0300 2281 904'],
  ['chenlei', '陈磊', '6217 0033 2000 7716 205'],
] as const

/** HR has written down where most people's pay goes; one account is still missing. */
async function bank(company: Founded): Promise<void> {
  for (const [who, holder, number] of ACCOUNTS)
    await company
      .as('hr')
      .post(`/v1/people/${company.idOf(who)}/bank-accounts`, `demo/account/${who}`, {
        bank: '中国工商银行江州城南支行',
        number,
        holder,
      })
}
