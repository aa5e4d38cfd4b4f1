import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type {
  AppraisalRow,
  ArticleView,
  MeView,
  ProcedureView,
  RuleSetSummary,
  RuleSetView,
  SessionView,
  TicketRow,
} from '@bylaw/contract'
import { beforeAll, expect, test } from 'vitest'
import { type Caller, callerAt } from '../seed/api'
import { demoPeople } from '../seed/seed'
import { setStage } from './stage'
import type { Visitor } from './visitor'

/**
 * Every address of the client, as the owner of a demo company finds it by following links, is one
 * that axe has nothing to say about, in both themes. A route that nothing leads to is a fault, too.
 */
const WEB = fileURLToPath(new URL('../../web/src', import.meta.url))
const ROUTES = readdirSync(WEB)
  .filter((name) => /^router.*\.tsx?$/.test(name))
  .flatMap((name) => [...readFileSync(join(WEB, name), 'utf8').matchAll(/ path: '([^']+)'/g)])
  .map(([, path = '']) => path)

/** The ways in, for those who have not come in yet. */
const DOORS = [
  '/sign-in',
  '/sign-up',
  '/invitation',
  '/portal',
  '/portal/com_of_nobody',
  '/survey',
  '/rating',
]

/** Where a walk through the screens begins: the start, and what is found by search or by a menu. */
const BEGINNINGS = ['/', '/settings', '/search?q=水', '/rulebook/drafts?shelf=all']
const EMAIL = demoPeople[0]?.people.find(({ role }) => role === 'owner')?.email ?? ''

const stage = setStage({ BYLAW_DEMO: 'yes' })
const seen = new Set<string>()
let boss: Caller
/** The owner, in two windows: looking at a screen takes a core, and there are two. */
let windows: readonly Visitor[]

beforeAll(async () => {
  await stage.host.ready
  const { token } = await callerAt(stage.host.address).post<SessionView>(
    '/v1/sign-in',
    'routes/sign-in',
    { email: EMAIL, password: stage.demoPassword() },
  )
  boss = callerAt(stage.host.address, token)
  await begin()
  windows = [await stage.enters('owner'), await stage.enters('the owner’s other window')]
})

test('every way in', async () => {
  expect(await lookAtAll(DOORS)).toEqual([])
})

test('everything that links lead to', async () => {
  for (const owner of windows) {
    await owner.page.goto('/sign-in')
    await owner.fills('邮箱', EMAIL)
    await owner.fills('密码', stage.demoPassword())
    await owner.submits(owner.page.locator('form'))
    await owner.page.getByRole('navigation', { name: '主导航' }).waitFor()
  }
  const complaints: string[] = []
  let ahead = BEGINNINGS
  while (ahead.length > 0) {
    const found: string[] = []
    complaints.push(
      ...(await lookAtAll(ahead, async (owner, address) => {
        found.push(...(await linksOn(owner)), ...below(address))
      })),
    )
    ahead = found
  }
  expect(complaints).toEqual([])
})

test('a mail about a ticket leads whoever is in already to that ticket', async () => {
  const { items } = await boss.get<{ items: TicketRow[] }>('/v1/tickets')
  const { page } = windows[0] as Visitor
  await page.goto(`/portal/pengyuan?ticket=${items[0]?.id}`)
  await page.locator('.ticket-head').waitFor()
  expect(new URL(page.url()).pathname).toBe(`/tickets/${items[0]?.id}`)
})

test('the way through a narrowed queue leads through what it shows, and ends with it', async () => {
  const { page } = windows[0] as Visitor
  await page.goto('/queue?view=unassigned&filter=水')
  const rows = page.locator('[id^="row-"]')
  await rows.nth(1).waitFor()
  const ids = await rows.evaluateAll((all) => all.map(({ id }) => id.slice('row-'.length)))
  await rows.first().getByRole('link').first().click()
  await page.waitForURL(`**/tickets/${ids[0]}`)
  await page.locator('.ticket-head').waitFor()
  await page.keyboard.press('j')
  await page.waitForURL(`**/tickets/${ids[1]}`)
  await page.goto('/queue?filter=水')
  await rows.first().waitFor()
  await page.getByRole('navigation', { name: '主导航' }).getByText('工单队列').click()
  await page.waitForURL('**/queue')
  expect(await page.locator('.queue-tools input').inputValue()).toBe('')
})

test('no route is left out', () => {
  expect(ROUTES.filter((route) => ![...seen].some((shape) => fits(route, shape)))).toEqual([])
})

/** Something of what the demo companies have finished or never had: an article, and a draft. */
async function begin(): Promise<void> {
  const { row } = await boss.post<ArticleView>('/v1/articles', 'routes/article', {
    title: '压力表读数不稳',
    body: '先排气，再核对零点。',
    visibility: 'internal',
    category: '',
    tags: [],
  })
  await boss.post(`/v1/articles/${row.id}/publication`, 'routes/published', undefined, row.version)
  const sheets = await boss.get<{ items: AppraisalRow[] }>('/v1/appraisals')
  // The screen begins with the last month that is over, where the company is: in UTC+8.
  const thisMonth = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 'yyyy-mm'.length)
  const ofMonths = sheets.items.filter(
    ({ period, projectName }) =>
      projectName === null && /^\d{4}-\d{2}$/.test(period) && period < thisMonth,
  )
  const { period, ruleSetId } = ofMonths.sort((a, b) => b.period.localeCompare(a.period))[0] ?? {}
  await boss.post('/v1/calibrations', 'routes/calibration', { period, ruleSetId })
  const { person } = await boss.get<MeView>('/v1/me')
  const known = await boss.get<{ items: ProcedureView[] }>('/v1/procedures')
  await boss.post('/v1/procedure-records', 'routes/procedure', {
    ruleSetId: known.items.find(({ template }) => template === 'form')?.ruleSetId,
    title: '受理记录',
    responsibleId: person.id,
  })
  const { items } = await boss.get<{ items: RuleSetSummary[] }>('/v1/rule-sets')
  const calendar = items.find(({ kind }) => kind === 'calendar')
  const { rules } = await boss.get<RuleSetView>(`/v1/rule-sets/${calendar?.id}`)
  await boss.post(
    `/v1/rule-sets/${calendar?.id}/drafts`,
    'routes/draft',
    { content: rules, note: '核对工作时间' },
    calendar?.version,
  )
}

/** What axe says about each screen that nobody has looked at yet, a window each as they come free. */
async function lookAtAll(
  addresses: readonly string[],
  andThen: (owner: Visitor, address: string) => Promise<void> = async () => {},
): Promise<readonly string[]> {
  const complaints: string[] = []
  const ahead = [...addresses]
  await Promise.all(
    windows.map(async (owner) => {
      for (let address = ahead.shift(); address !== undefined; address = ahead.shift()) {
        if (seen.has(shapeOf(address))) continue
        complaints.push(...(await look(owner, address)))
        await andThen(owner, address)
      }
    }),
  )
  return complaints
}

/** What axe says about a screen that has come to rest. */
async function look(owner: Visitor, address: string): Promise<readonly string[]> {
  seen.add(shapeOf(address))
  await owner.page.goto(address)
  await owner.page.locator('h1').first().waitFor()
  return [...(await owner.complaints()), ...(await runsOut(owner, address))]
}

/** Inside the shell only its parts scroll: a page that does as a whole ends in nothing. */
async function runsOut({ page }: Visitor, address: string): Promise<readonly string[]> {
  const beyond = await page.evaluate(() =>
    document.querySelector('.shell')
      ? (document.scrollingElement?.scrollHeight ?? 0) - window.innerHeight
      : 0,
  )
  return beyond > 0 ? [`${address}: the page goes on for ${beyond} px after its end`] : []
}

/** Where the links of a screen lead within the client. */
async function linksOn({ page }: Visitor): Promise<readonly string[]> {
  const links = await page
    .locator('a[href^="/"]')
    .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).pathname))
  return links.filter((path) => ROUTES.some((route) => fits(route, shapeOf(path))))
}

/** Screens that a button leads to from this one: those whose route goes on from its own. */
const below = (address: string): readonly string[] =>
  ROUTES.flatMap((route) => {
    const own = ROUTES.find((each) => each !== '/' && fits(each, shapeOf(address)))
    const rest = own === undefined ? '' : route.slice(own.length)
    return own !== undefined && route.startsWith(`${own}/`) && !rest.includes('$')
      ? [`${address}${rest}`]
      : []
  })

/** An address with a mark for each identifier: one ticket’s screen stands for every ticket’s. */
const shapeOf = (address: string): string =>
  address.replaceAll(/\/[a-z]{3}_[^/?]+/g, '/$').replace(/[?#].*$/, '')

/** Whether a shape is of a route: words where it has words, an identifier where it names one. */
const fits = (route: string, shape: string): boolean =>
  new RegExp(
    `^${route.replaceAll(/\/\{-\$\w+\}/g, '(?:/[\\w-]+)?').replaceAll(/\/\$\w+/g, '/\\$')}$`,
  ).test(shape)
