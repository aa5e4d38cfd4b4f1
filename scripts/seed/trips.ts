import type { NewTrip, NewTripClaim, TripView } from '@bylaw/contract'
import { daysAfter } from '@bylaw/kernel'
import type { Months } from './field-month'
import type { Founded } from './found-company'

const TRAIN = { mode: 'train', scope: 'intercity', seat: '二等座' } as const
const COACH = { mode: 'coach', scope: 'intercity', seat: '普通座' } as const
const TAXI = { mode: 'taxi', scope: 'city', seat: null } as const
const PLANE = { mode: 'plane', scope: 'intercity', seat: null } as const
/** Last month’s trips are entered on the day of the first run. */
const BEFORE_THE_SYSTEM = '系统启用前的出差，按纸质申请单补录'

/** Two trips are settled, one of them with the month’s pay; one waits for its check, and one for its approval. */
export async function travel(company: Founded, { last, present, today }: Months): Promise<void> {
  await settled(company, last, present)
  await paidWithTheMonth(company, last)
  await claimed(company, last)
  const leaving = daysAfter(today, 3)
  await request(company, 'jianjun', 'asked', {
    kind: 'work',
    destination: '江州市',
    purpose: '二水厂管线试压配合',
    from: leaving,
    to: daysAfter(leaving, 3),
    rides: [
      { ...TRAIN, reason: null },
      { ...PLANE, reason: '试压当天上午须到场，夜车已无票' },
    ],
    advance: '800',
    lateReason: null,
  })
}

async function settled(company: Founded, last: string, present: string): Promise<void> {
  const asked = await request(company, 'guoqiang', 'settled', {
    kind: 'guidance',
    destination: '云岭化工园区',
    purpose: '排水管内焊技术指导',
    from: `${last}-11`,
    to: `${last}-15`,
    rides: [
      { ...TRAIN, reason: null },
      { ...TAXI, reason: '园区不通公交，需带焊机' },
    ],
    advance: '500',
    lateReason: BEFORE_THE_SYSTEM,
  })
  const approved = await turn(company, 'manager', 'settled', asked, 'verdict', {
    verdict: 'approved',
    advance: '500',
    extraAgreed: false,
  })
  const advanced = await turn(company, 'finance', 'settled', approved, 'advance', {
    on: `${last}-10`,
  })
  const work = ['报到，查看管沟', '内焊第一组示范', '内焊第二组，纠正坡口', '复检并签字', '返回']
  for (const [index, done] of work.entries())
    await log(company, 'guoqiang', advanced, `${last}-${11 + index}`, '云岭县', done, index < 4)
  const claim = await turn(company, 'guoqiang', 'settled', advanced, 'claim', {
    departedOn: `${last}-11`,
    returnedOn: `${last}-15`,
    hostProvides: 'nothing',
    fares: [
      { on: `${last}-11`, ...TRAIN, amount: '86.50', what: '江州至云岭' },
      { on: `${last}-11`, ...TAXI, amount: '42', what: '云岭站至园区' },
      { on: `${last}-15`, ...TRAIN, amount: '86.50', what: '云岭至江州' },
    ],
    spent: null,
    fileIds: [],
  })
  const checked = await turn(company, 'manager', 'settled', claim, 'claim-verdict', {
    verdict: 'checked',
    subsidy: null,
    agreedFares: [],
    reason: null,
  })
  await turn(company, 'finance', 'settled', checked, 'settlement', {
    how: 'by_hand',
    on: `${present}-01`,
  })
}

/** A short one, whose allowance and fares are a line of the month’s slip. */
async function paidWithTheMonth(company: Founded, last: string): Promise<void> {
  const [who, key] = ['jianjun', 'paid'] as const
  const asked = await request(company, who, key, {
    kind: 'work',
    destination: '临江镇',
    purpose: '过江段管口补焊',
    from: `${last}-05`,
    to: `${last}-07`,
    rides: [{ ...COACH, reason: null }],
    advance: null,
    lateReason: BEFORE_THE_SYSTEM,
  })
  const approved = await turn(company, 'manager', key, asked, 'verdict', {
    verdict: 'approved',
    advance: null,
    extraAgreed: false,
  })
  const work = ['到场，复核管口编号', '补焊 8 口', '试压合格，返回']
  for (const [index, done] of work.entries())
    await log(company, who, approved, `${last}-0${5 + index}`, '临江镇', done, index < 2)
  const claim = await turn(company, who, key, approved, 'claim', {
    departedOn: `${last}-05`,
    returnedOn: `${last}-07`,
    hostProvides: 'nothing',
    fares: [
      { on: `${last}-05`, ...COACH, amount: '28', what: '江州至临江' },
      { on: `${last}-07`, ...COACH, amount: '28', what: '临江至江州' },
    ],
    spent: null,
    fileIds: [],
  })
  const checked = await turn(company, 'manager', key, claim, 'claim-verdict', {
    verdict: 'checked',
    subsidy: null,
    agreedFares: [],
    reason: null,
  })
  await turn(company, 'finance', key, checked, 'settlement', { how: 'with_pay', month: last })
}

async function claimed(company: Founded, last: string): Promise<void> {
  const asked = await request(company, 'chenlei', 'claimed', {
    kind: 'work',
    destination: '南桥镇',
    purpose: '灌溉支管焊接返修',
    from: `${last}-20`,
    to: `${last}-22`,
    rides: [{ ...COACH, reason: null }],
    advance: null,
    lateReason: BEFORE_THE_SYSTEM,
  })
  const approved = await turn(company, 'manager', 'claimed', asked, 'verdict', {
    verdict: 'approved',
    advance: null,
    extraAgreed: false,
  })
  const overrun = await turn(company, 'chenlei', 'claimed', approved, 'overruns', {
    until: `${last}-24`,
    reason: '下雨停工一天半，返修未完',
  })
  const agreed = await turn(company, 'manager', 'claimed', overrun, 'overrun-verdict', {
    agreedUntil: `${last}-23`,
    reason: '同意一天，其余由当地班组收尾',
  })
  const work = ['到场，切除旧焊口', '焊接 6 口', '下雨，停工', '补焊 4 口，试压']
  for (const [index, done] of work.entries())
    await log(company, 'chenlei', agreed, `${last}-${20 + index}`, '南桥镇', done, true)
  const claim: NewTripClaim = {
    departedOn: `${last}-20`,
    returnedOn: `${last}-24`,
    hostProvides: 'nothing',
    fares: [
      { on: `${last}-20`, ...COACH, amount: '35', what: '江州至南桥', receipts: [] },
      { on: `${last}-24`, ...TAXI, amount: '180', what: '南桥至江州，末班车已过', receipts: [] },
    ],
    spent: null,
    fileIds: [],
  }
  await turn(company, 'chenlei', 'claimed', agreed, 'claim', claim)
}

async function request(
  company: Founded,
  who: string,
  key: string,
  wish: Omit<NewTrip, 'personId' | 'projectId' | 'itinerary'>,
): Promise<TripView> {
  const { from, to, destination: place, purpose: plan } = wish
  return company.as(who).post<TripView>('/v1/trips', `demo/trip/${key}`, {
    personId: company.idOf(who),
    projectId: null,
    itinerary: [{ from, to, place, plan }],
    ...wish,
  })
}

const turn = (
  company: Founded,
  who: string,
  key: string,
  { id, version }: TripView,
  what: string,
  wish: object,
): Promise<TripView> =>
  company
    .as(who)
    .post<TripView>(`/v1/trips/${id}/${what}`, `demo/trip/${key}/${what}`, wish, version)

const log = (
  company: Founded,
  who: string,
  { id }: TripView,
  date: string,
  place: string,
  work: string,
  sleeps: boolean,
) =>
  company.as(who).post(`/v1/trips/${id}/logs`, `demo/trip/${id}/${date}`, {
    date,
    place,
    night: sleeps ? 'county' : null,
    work,
  })
