import type { AppraisalView, RatingView } from '@bylaw/contract'
import type { Founded } from './found-company'

const WHO = 'chenlei'
const PEERS = ['jianjun', 'guoqiang', 'liuyang'] as const

/** Who gave which score, and what they wrote. */
const GIVEN: Readonly<Record<string, readonly [score: string, comment: string]>> = {
  chenlei: ['80', '配管按期完成，图纸会审参加得少。'],
  jianjun: ['82', '试压一次通过，焊前清理比以前仔细。'],
  guoqiang: ['79', ''],
  liuyang: ['84', ''],
  manager: ['81', '泵站停水窗口内完成切换，签证资料当天补齐。'],
}

/** A completed project: what one welder did in it is reviewed by several (R11.2.2.2). */
export async function reviewProject(company: Founded, projectId: string | undefined) {
  const manager = company.as('manager')
  const sheet = await manager.post<AppraisalView>('/v1/appraisals', 'demo/project-review', {
    personId: company.idOf(WHO),
    projectId,
  })
  const path = `/v1/appraisals/${sheet.id}`
  // Once it is completed nobody is asked any more: then an earlier run got this far.
  const { state } = await manager.get<AppraisalView>(path)
  if (state !== 'open') return
  const raters = [
    { group: 'superior', personId: company.idOf('manager') },
    ...PEERS.map((who) => ({ group: 'peer', personId: company.idOf(who) })),
  ]
  await manager.put(`${path}/raters`, 'demo/project-review/raters', { raters }, sheet.version)
  for (const [who, [score, comment]] of Object.entries(GIVEN)) {
    const { items } = await company.as(who).get<{ items: RatingView[] }>('/v1/ratings?limit=200')
    const rating = items.find(({ projectName }) => projectName === sheet.projectName)
    if (!rating) throw new Error(`${who} was not asked to rate ${sheet.projectName}`)
    const wish = { score, ...(comment ? { comment } : {}) }
    const key = `demo/project-review/${who}`
    await company.as(who).put(`/v1/ratings/${rating.id}`, key, wish, rating.version)
  }
  await manager.post(
    `${path}/completion`,
    'demo/project-review/completed',
    undefined,
    sheet.version + 1,
  )
}
