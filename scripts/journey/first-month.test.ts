import { verifyWebhook } from '@bylaw/client'
import { expect, test } from 'vitest'
import { scores } from './appraising'
import { comesIn, FINANCE, OWNER, PERSONNEL, signsInAgain, WELDER } from './cast'
import { asks, lineOf, opensTicket, solves, TICKET, tells } from './desk-work'
import { addsProject, employs, handsOver, reports } from './field-work'
import { lastMonth, MONTH_LINK, monthBefore, monthInChinese } from './months'
import { mustSuit } from './must-suit'
import { payChapter } from './pay-chapter'
import { addsReceiver, pings } from './receivers'
import { proposesReward } from './rewarding'
import { answers, decides, pack } from './rulebook'
import { signsUp } from './sign-up'
import { setStage } from './stage'
import { asksToTravel, checksClaim, claims, letsTravel, logsDay, PLACE } from './travelling'
import type { Visitor } from './visitor'
import { type WelderLife, welderLife } from './welder-life'

/**
 * A company's first month as its people live it, each in a window of a real browser, on a real
 * host: from the sign-up to a pay slip that opens down to its clause, and with it a welder's life
 * there, from hiring through probation, a trip, two months' work, an appraisal with an appeal and a
 * reward to the letter of resignation, with what is still held. No figure is typed twice.
 *
 * The tests run in order, each a page of the same story.
 */
const MONTH = lastMonth(new Date())

const stage = setStage()
let owner: Visitor
let welder: Visitor
let finance: Visitor
let life: WelderLife

const focused = ({ page }: Visitor) => page.locator(':focus').textContent()

test('the runtime opens no debug port, through which its stores could be read', () => {
  expect(stage.runtimeArguments()).toMatch(/workerd.* serve /)
  expect(stage.runtimeArguments()).not.toContain('debug')
})

test('a company signs up and chooses its regulations', async () => {
  owner = await stage.enters(OWNER.name)
  await owner.page.goto('/')
  await signsUp(owner, '临江管道工程有限公司', ['R05', 'R15', 'R19'], mustSuit)
  await owner.reads('从这里开始')
  await mustSuit(owner)
})

test('the rulebook shows clauses beside the rules they gave rise to', async () => {
  await owner.follows(/^制度/)
  await owner.reads('公司的制度')
  await mustSuit(owner)
  await owner.follows(pack('R19').title.zh)
  const open = pack('R19').questions.filter(({ mustAsk, at }) => mustAsk && at !== null)
  await owner.reads(`有 ${open.length} 项未决定，相关内容暂不计算。请先决定。`)
  const clause = owner.page.locator('[id="R19.13.4"]')
  await owner.follows(/^工程部工资/, clause)
  await owner.reads('规则的文字表述')
  await mustSuit(owner)
})

test('what must be asked is decided, with a reason', async () => {
  await decides(owner, 'R05', 'sla.pause_when_asking', true)
  await mustSuit(owner)
})

test('a colleague is invited, and comes in with a window of their own', async () => {
  welder = await comesIn(stage, owner, WELDER, '工程师', mustSuit)
  await welder.reads('暂无待处理工单')
})

test('a ticket opened in one window appears in the other by itself, and moves there', async () => {
  await opensTicket(owner, mustSuit)
  await welder.reads('待受理', lineOf(welder))
  await mustSuit(welder)
  await owner.presses('受理')
  await welder.reads('处理中', lineOf(welder))
  await welder.reads(OWNER.name, lineOf(welder))
})

test('why a ticket is due when it is can be read down to the clause', async () => {
  await owner.presses('计算依据')
  const why = owner.page.getByRole('dialog', { name: '时限计算依据' })
  await why
    .getByRole('link', { name: /^条款 R05\.5/ })
    .first()
    .waitFor()
  await mustSuit(owner)
  await owner.page.keyboard.press('Escape')
  await why.waitFor({ state: 'detached' })
  expect(await focused(owner)).toContain('计算依据')
})

test('it is answered, asked about and solved, and the other window follows', async () => {
  await tells(owner, '已收到，马上查看。')
  await owner.reads('已收到，马上查看。', owner.page.getByRole('article'))
  await owner.reads('已电话告知', owner.page.getByRole('article'))
  await asks(owner, '请发一张表盘照片。')
  await welder.reads('待客户补充', lineOf(welder))
  await welder.reads(/已暂停/, lineOf(welder))
  await solves(owner, '传感器老化，更换并校零。', ['关闭进水阀', '更换传感器并校零'])
  await welder.reads('待客户确认', lineOf(welder))
  await mustSuit(owner)
})

test('an appraisal gets no figure before the company has decided how its table is read', async () => {
  // 9 + 8 + 13 + 5 and 7 + 9 + 10 + 8 are 69 of the 80 points that the text prints.
  await scores(owner, WELDER.name, ['9', '8', '13', '5', '7', '9', '10', '8'])
  await owner.presses('保存评分')
  await mustSuit(owner)
  await owner.follows('去处理')
  await answers(owner, 'R19', 'appraisal.reading', 'scaled_to_100')

  await owner.follows('考核')
  await owner.follows(WELDER.name)
  await owner.reads('86.25 分')
  await owner.reads('良好')
  await mustSuit(owner)
  await owner.presses('完成考核')
  await owner.presses('完成考核', owner.page.getByRole('dialog'))
  await owner.reads(/完成$/)
})

test('people are employed, and their work is reported and verified', async () => {
  const dialog = owner.page.getByRole('dialog')
  finance = await comesIn(stage, owner, FINANCE, '财务')
  life = await welderLife(stage.host.address)
  const spans = { hired: '2024-10-01', confirmed: '2025-01-01', level: '3 级' }
  // Not the owner, who approves the pay that rests on it.
  const personnel = await comesIn(stage, owner, PERSONNEL, '人事')
  await employs(personnel, WELDER.name, spans)
  await mustSuit(personnel)
  await addsProject(owner, TICKET.customer, WELDER.name)
  await mustSuit(owner)
  await handsOver(owner, welder, finance)
  await mustSuit(owner)
  const before = [{ diameter: '200', metres: '100', work: '焊接' }]
  await reports(welder, WELDER.name, before, monthInChinese(monthBefore(MONTH)))
  await reports(welder, WELDER.name, [
    { diameter: '110', metres: '820', work: '焊接' },
    { diameter: '200', metres: '310.5', work: '包安装' },
  ])
  await mustSuit(welder)
  await owner.page.goto('/projects')
  await owner.presses('核实')
  await mustSuit(owner)
  await owner.presses('核实', dialog)
  await owner.reads('已核实')
})

test('the welder appeals against the result, and somebody else has looked at it', async () => {
  await life.appeals('焊缝返修是设计变更引起的。', '查过返修记录，原结果成立。')
  await welder.follows('考核')
  await welder.follows(WELDER.name)
  await welder.reads('86.25 分')
  await welder.reads('查过返修记录，原结果成立。')
  await mustSuit(welder)
})

test('a trip is asked for, approved, logged day by day, claimed and checked', async () => {
  await life.mayTravel()
  const [from, to] = [`${MONTH}-10`, `${MONTH}-11`]
  await asksToTravel(welder, { destination: PLACE, purpose: '管口勘查', from, to })
  await mustSuit(welder)
  await letsTravel(owner, PLACE)
  await welder.page.reload()
  await logsDay(welder, { night: '县级及以下过夜', work: '乘公交到达，勘查一号管口。' })
  await logsDay(welder, { night: '不过夜', work: '勘查二号管口，返程。' })
  await claims(welder, { fare: '12.00', what: '临江—江口往返' })
  await mustSuit(welder)
  await checksClaim(owner, PLACE)
  // One night at county level, 60.00, and the bus.
  await owner.reads('¥72.00')
  await mustSuit(owner)
})

test('what the welder did well is recorded, and the reward for it approved', async () => {
  await life.mayBeRewarded()
  await proposesReward(owner, {
    who: WELDER.name,
    title: '连夜抢修',
    text: '主管漏水，连夜焊好，没有停水。',
    sum: '200.00',
    payMonth: monthInChinese(MONTH),
    why: '避免了停水',
  })
  await mustSuit(owner)
  await life.isFoundWorthy()
  await owner.page.reload()
  await owner.reads('已奖励')
})

payChapter(() => ({ owner, welder, finance, life }))

test('the company’s CRM is told, and can prove by whom', async () => {
  const { crm } = stage
  const secret = await addsReceiver(owner, crm.url, () => mustSuit(owner))
  await pings(owner, mustSuit)
  const [ping] = crm.received
  expect(verifyWebhook(secret, ping?.headers ?? {}, ping?.body ?? '')).toMatchObject({
    type: 'webhook.ping',
  })
})

test('everything can be read in English as well', async () => {
  await welder.presses(new RegExp(WELDER.name))
  await welder.page.getByRole('menuitemradio', { name: 'English' }).waitFor()
  await mustSuit(welder)
  await welder.page.getByRole('menuitemradio', { name: 'English' }).click()
  await welder.follows('Pay')
  await welder.follows(MONTH_LINK)
  await welder.reads('Payable')
  await welder.reads('¥3,429.90')
  await mustSuit(welder)
  await signsInAgain(welder, WELDER, mustSuit)
  await welder.reads('Urgent', lineOf(welder))
  await mustSuit(welder)
})
