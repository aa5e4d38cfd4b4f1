import type { HeldPayPage, ProjectView, QuantityLine, QuantityView } from '@bylaw/contract'
import { appraise } from './appraised-month'
import { attend } from './attendance'
import { workOtherwise } from './crews-and-contracts'
import { disciplineCases } from './discipline-cases'
import { formerWelderIsOwed, formerWelderWorks } from './former-welder'
import type { Founded } from './found-company'
import { handOverSite, type Signers } from './hand-over-site'
import { leaver } from './leaver'
import { nominateForMonth } from './month-award'
import { paidByTheGroup } from './paid-by-the-group'
import { payTheMonth } from './paid-month'
import { reviewProject } from './project-review'
import { review } from './reviewed-quarter'
import { shownAndAsked } from './shown-and-asked'
import { suggestAndReward } from './suggestions'
import { travel } from './trips'

/** The months of the story: one that is paid, and the present one. */
export interface Months {
  readonly last: string
  readonly present: string
  /** The day of the first run. */
  readonly today: string
}

/** Since when, at which level, and what that rests on; no level is probation. */
interface Employed {
  readonly from: (months: Months) => string
  readonly level?: number
  readonly ground?: string
}

/** Welders by handle. One of them can be followed from his first day: hired, confirmed, raised twice. */
const EMPLOYED: Readonly<Record<string, readonly Employed[]>> = {
  jianjun: [
    { from: () => '2022-03-01' },
    { from: () => '2022-06-01', level: 1, ground: '转正审批表 2022-05-27，纸质存人事档案' },
    { from: () => '2023-03-01', level: 2, ground: '晋级审批表 2023-02-20，纸质存人事档案' },
    { from: () => '2024-03-01', level: 3, ground: '晋级审批表 2024-02-22，纸质存人事档案' },
  ],
  guoqiang: [{ from: () => '2022-06-01', level: 5 }],
  chenlei: [{ from: () => '2025-05-01', level: 1 }],
  liuyang: [{ from: ({ last }) => `${last}-01` }],
}

const PROJECTS = {
  jiangzhou: { name: '江州二水厂输水管线改造', customer: 'jiangzhou', responsible: 'jianjun' },
  donghu: { name: '东湖新区雨污分流三标段', customer: 'donghu', responsible: 'guoqiang' },
  pumps: { name: '西城污水泵站配管', customer: 'donghu', responsible: 'chenlei' },
  branch: { name: '北岸工业园给水支线', customer: 'jiangzhou', responsible: 'jianjun' },
} as const

/** Nobody has handed this one's site over yet. */
const NOT_HANDED_OVER = 'branch'
/** This one was completed in the last month: what is held of it can be applied for. */
const COMPLETED = 'pumps'

const weld = (
  medium: 'supply' | 'drain',
  diameterMm: number,
  metres: string,
  more: Partial<QuantityLine> = {},
): QuantityLine => ({
  medium,
  diameterMm,
  metres,
  scope: 'weld',
  role: 'first',
  innerWeld: false,
  ...more,
})

interface Work {
  readonly who: string
  readonly project: keyof typeof PROJECTS
  readonly month: keyof Months
  readonly lines: readonly QuantityLine[]
  readonly dayRateDays?: string
  readonly verified: boolean
}

/** The present month holds a Φ130 pipe, which the regulation's table leaves out: its run asks. */
const WORK: readonly Work[] = [
  {
    who: 'jianjun',
    project: 'jiangzhou',
    month: 'last',
    verified: true,
    lines: [weld('supply', 110, '820'), weld('supply', 200, '310.5', { scope: 'install' })],
  },
  {
    who: 'guoqiang',
    project: 'donghu',
    month: 'last',
    verified: true,
    lines: [weld('drain', 600, '1240'), weld('drain', 800, '460', { innerWeld: true })],
  },
  {
    who: 'chenlei',
    project: 'jiangzhou',
    month: 'last',
    verified: true,
    lines: [weld('supply', 315, '268.4')],
    dayRateDays: '2',
  },
  {
    who: 'chenlei',
    project: 'pumps',
    month: 'last',
    verified: true,
    lines: [weld('drain', 800, '412.5', { innerWeld: true })],
  },
  {
    who: 'jianjun',
    project: 'jiangzhou',
    month: 'present',
    verified: true,
    lines: [weld('supply', 160, '412'), weld('supply', 130, '96')],
  },
  {
    who: 'guoqiang',
    project: 'donghu',
    month: 'present',
    verified: true,
    lines: [weld('drain', 1000, '385.5')],
  },
  {
    who: 'chenlei',
    project: 'donghu',
    month: 'present',
    verified: false,
    lines: [weld('drain', 500, '150')],
  },
]

/** A field month: employment, projects, verified work, trips, appraisal sheets and pay. */
export async function liveFieldMonth(company: Founded, months: Months): Promise<void> {
  const hr = company.as('hr')
  for (const [who, stretches] of Object.entries(EMPLOYED))
    for (const [index, { from, level, ground }] of stretches.entries())
      await hr.post(
        `/v1/people/${company.idOf(who)}/employments`,
        `demo/employment/${who}/${index}`,
        {
          from: from(months),
          status: level === undefined ? 'probation' : 'confirmed',
          ...(level === undefined ? {} : { level }),
          ...(ground === undefined ? {} : { ground }),
        },
      )
  await paidByTheGroup(company, months)
  const projects = await work(company, months)
  await travel(company, months)
  await attend(company, months)
  await appraise(company, months)
  await disciplineCases(company, months)
  await review(company, months)
  await reviewProject(company, projects.get(COMPLETED))
  await nominateForMonth(company, months)
  await shownAndAsked(company, months)
  await workOtherwise(company, months, projects)
  await formerWelderWorks(company, months)
  await payTheMonth(company, months)
  await formerWelderIsOwed(company, months)
  await suggestAndReward(company, months)
  await applyForHeld(company)
  await leaver(company, months)
}

/** @returns the projects by handle */
async function work(company: Founded, months: Months): Promise<ReadonlyMap<string, string>> {
  const manager = company.as('manager')
  const projectIds = new Map<string, string>()
  const versions = new Map<string, number>()
  for (const [handle, { name, customer, responsible }] of Object.entries(PROJECTS)) {
    const { id, version } = await manager.post<ProjectView>(
      '/v1/projects',
      `demo/project/${handle}`,
      {
        name,
        customerId: company.customerId(customer),
        responsibleId: company.idOf(responsible),
      },
    )
    projectIds.set(handle, id)
    if (handle !== NOT_HANDED_OVER)
      await handOverSite(signersOf(company, responsible), { id, name }, `demo/hand-over/${handle}`)
    versions.set(handle, version)
  }
  for (const [
    index,
    { who, project, month, lines, dayRateDays = '0', verified },
  ] of WORK.entries()) {
    const reported = await company
      .as(PROJECTS[project].responsible)
      .post<QuantityView>('/v1/quantities', `demo/quantity/${index}`, {
        projectId: projectIds.get(project),
        personId: company.idOf(who),
        month: months[month],
        lines,
        dayRateDays,
      })
    if (verified)
      await manager.post(
        `/v1/quantities/${reported.id}/verification`,
        `demo/verify/${index}`,
        undefined,
        reported.version,
      )
  }
  // The manager approves the pay that it releases.
  await company
    .as('owner')
    .post(
      `/v1/projects/${projectIds.get(COMPLETED)}/completion`,
      `demo/completed/${COMPLETED}`,
      { on: `${months.last}-28` },
      versions.get(COMPLETED),
    )
  return projectIds
}

/** Whoever completed a project asks for what is held of it; finance has not answered yet. */
async function applyForHeld(company: Founded): Promise<void> {
  const { responsible } = PROJECTS[COMPLETED]
  const held = await company.as(responsible).get<HeldPayPage>('/v1/held-pay')
  const projectId = held.items.find(({ next }) => next?.mayApply)?.project.id
  if (projectId !== undefined)
    await company
      .as(responsible)
      .post('/v1/rest-applications', `demo/held/${COMPLETED}`, { projectId })
}

/** The lead stands in for sales, whom the demo company has not. */
const signersOf = (company: Founded, responsible: string): Signers => {
  const signer = (handle: string) => ({
    caller: company.as(handle),
    personId: company.idOf(handle),
  })
  return {
    boss: company.as('owner'),
    manager: signer('manager'),
    sales: signer('lead'),
    responsible: signer(responsible),
  }
}
