import type { AppraisalForm, AppraisalView, RatersWish, RatingView } from '@bylaw/contract'
import { lastMonthOf, periodOf } from '@bylaw/rules-appraisal'
import type { Months } from './field-month'
import type { Founded } from './found-company'

/** A review of the last full quarter: who gave which score, and what they wrote. */
interface Review {
  readonly of: string
  readonly superiors: readonly string[]
  readonly peers: readonly string[]
  readonly given: Readonly<Record<string, readonly [score: string, comment: string]>>
  /** The customer who is asked by a link, and their contact. */
  readonly customer?: { readonly of: string; readonly name: string; readonly email: string }
  readonly completed: boolean
}

const REVIEWS: readonly Review[] = [
  {
    of: 'guoqiang',
    superiors: ['manager'],
    peers: ['jianjun', 'chenlei', 'liuyang'],
    given: {
      guoqiang: ['90', '东湖三标段按期收尾，内焊一次合格率还可以再提高。'],
      jianjun: ['88', '现场肯带新人，交底讲得清楚。'],
      chenlei: ['92', ''],
      liuyang: ['86', '材料计划有时报得晚。'],
      manager: ['85', '进度和质量都在计划之内，签证资料要当天补齐。'],
    },
    completed: true,
  },
  {
    of: 'chenlei',
    superiors: ['manager', 'owner'],
    customer: { of: 'jiangzhou', name: '马骏', email: 'ma.jun@jiangzhou-water.example' },
    peers: ['jianjun', 'guoqiang', 'liuyang'],
    given: {
      chenlei: ['82', '独立完成了两处抢修，图纸还不够熟。'],
      jianjun: ['80', ''],
      guoqiang: ['78', '进步快，焊前清理要更仔细。'],
      manager: ['79', ''],
    },
    completed: false,
  },
]

/** Reviews by several groups (R15): one that is completed, one that waits for two more voices. */
export async function review(company: Founded, { last }: Months): Promise<void> {
  const manager = company.as('manager')
  const period = lastQuarterBy(last)
  const { items } = await manager.get<{ items: AppraisalForm[] }>(
    `/v1/appraisal-forms?period=${period}`,
  )
  for (const { of, superiors, peers, customer, given, completed } of REVIEWS) {
    const sheet = await manager.post<AppraisalView>('/v1/appraisals', `demo/review/${of}`, {
      personId: company.idOf(of),
      period,
      ruleSetId: items[0]?.ruleSetId,
    })
    const path = `/v1/appraisals/${sheet.id}`
    const named = (group: string, people: readonly string[]) =>
      people.map((who) => ({ group, personId: company.idOf(who) }))
    const contacts = customer
      ? [
          {
            group: 'customer',
            contact: {
              customerId: company.customerId(customer.of),
              name: customer.name,
              email: customer.email,
            },
          },
        ]
      : []
    const raters: RatersWish['raters'] = [
      ...named('superior', superiors),
      ...named('peer', peers),
      ...contacts,
    ]
    await manager.put(`${path}/raters`, `demo/raters/${of}`, { raters }, sheet.version)
    for (const [who, [score, comment]] of Object.entries(given))
      await rate(company, who, sheet, { score, ...(comment ? { comment } : {}) })
    if (completed)
      await manager.post(`${path}/completion`, `demo/reviewed/${of}`, undefined, sheet.version + 1)
  }
}

async function rate(
  company: Founded,
  who: string,
  { id, personName }: AppraisalView,
  wish: object,
): Promise<void> {
  const { items } = await company.as(who).get<{ items: RatingView[] }>('/v1/ratings?limit=200')
  const rating = items.find((each) => each.personName === personName)
  if (rating)
    await company
      .as(who)
      .put(`/v1/ratings/${rating.id}`, `demo/rating/${id}/${who}`, wish, rating.version)
}

/** The latest quarter that is over by the end of a month. */
function lastQuarterBy(month: string): string {
  const quarter = periodOf('quarter', month)
  if (lastMonthOf(quarter) === month) return quarter
  const number = Number(quarter.slice(6))
  const year = Number(quarter.slice(0, 4))
  return number === 1 ? `${year - 1}-Q4` : `${year}-Q${number - 1}`
}
