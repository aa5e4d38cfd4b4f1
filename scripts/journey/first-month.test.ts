import { verifyWebhook } from '@bylaw/client'
import { expect, test } from 'vitest'
import { scores } from './appraising'
import { comesIn, FINANCE, OWNER, signsInAgain, WELDER } from './cast'
import { lineOf, opensTicket, solves, TICKET, tells, writes } from './desk-work'
import { addsProject, employs, handsOver, reports } from './field-work'
import { lastMonth, MONTH_LINK, monthBefore } from './months'
import { addsReceiver, pings } from './receivers'
import { answers, decides, pack } from './rulebook'
import { signsUp } from './sign-up'
import { answersSlip, confirms, questions } from './slip-talk'
import { setStage } from './stage'
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

/** What axe finds is a fault of the story. */
const mustSuit = async (reader: Visitor): Promise<void> =>
  expect(await reader.complaints()).toEqual([])
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
  await writes(owner, '请客户补充', '请发一张表盘照片。')
  await owner.presses('发送并等待客户')
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
  await life.begins(MONTH)
  await employs(owner, WELDER.name, { level: '3 级', from: '2025-01-01' })
  await mustSuit(owner)
  await owner.page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await addsProject(owner, TICKET.customer, WELDER.name)
  await mustSuit(owner)
  await handsOver(owner, welder, finance)
  await mustSuit(owner)
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

test('pay is blocked until the company has decided what its text leaves open', async () => {
  await finance.follows('薪酬')
  await finance.presses('新建核算')
  await finance.submits(finance.page.getByRole('dialog'))
  await finance.presses('计算')
  const blocked = finance.page.getByRole('row').filter({ hasText: WELDER.name })
  await blocked.getByRole('link', { name: '去处理' }).waitFor()
  await mustSuit(finance)
  await decides(owner, 'R19', 'pay.guarantee_reading', 'before_rewards')
})

test('pay is calculated by one and approved by another', async () => {
  await life.isPaidBefore(monthBefore(MONTH))
  await life.completes(MONTH)
  await finance.presses(/^(重新)?计算$/)
  await finance.reads('¥3,357.90')
  await finance.reads('本月工资由您计算，须由他人批准。')
  await owner.page.goto('/pay/runs')
  await owner.follows(MONTH_LINK)
  await owner.presses('批准')
  await owner.fills(`请输入月份 ${MONTH} 确认`, MONTH)
  await owner.submits(owner.page.getByRole('dialog'))
  await owner.reads(new RegExp(`^已由 ?${OWNER.name} ?于`))
  await mustSuit(owner)
})

test('the welder’s slip opens down to the clause that made each amount', async () => {
  await welder.page.goto('/pay/slips')
  await welder.follows(MONTH_LINK)
  // 820 m × 0.50 = 410.00; 310.5 m × 1.00 × 2 = 621.00; with 100.00 of the month before 1131.00.
  // Completed, 90 % are 1017.90, of which 60.00 are paid: 957.90.
  // 1700.00 + 500.00 + 957.90 + 200.00 = 3357.90.
  await welder.reads('¥3,357.90')
  await welder.reads('叁仟叁佰伍拾柒元玖角整')
  await welder.reads('优秀员工奖')
  const commission = welder.page.locator('tbody').filter({ hasText: '计件提成' })
  await welder.reads('¥957.90', commission)
  await welder.presses('“计件提成”的计算依据', commission)
  await welder.presses('全部展开', commission)
  await mustSuit(welder)
  await welder.follows(/^条款 R19\.14/, commission)
  await welder.page.waitForURL(/\/rulebook\/.*#R19\.14/)
  const clause = decodeURIComponent(new URL(welder.page.url()).hash.slice(1))
  await welder.page.locator(`[id="${clause}"]:focus`).waitFor()
  await mustSuit(welder)
})

test('the welder questions a line of the slip, finance answers, and it is confirmed', async () => {
  await questions(welder, '计件提成', 'Φ200 是否按两倍计？')
  await mustSuit(welder)
  await answersSlip(finance, WELDER.name, '是，1.00 × 2 × 310.5 = 621.00。')
  await mustSuit(finance)
  await confirms(welder, '是，1.00 × 2 × 310.5 = 621.00。')
})

test('the welder resigns, and what is held stays on record as theirs', async () => {
  await welder.follows('离职')
  await welder.presses('提交辞职信')
  await welder.fills('辞职信', '因家庭原因辞职。', welder.page.getByRole('dialog'))
  await welder.submits(welder.page.getByRole('dialog'))
  // The last tenth of 1131.00, held for two years after completion.
  await welder.reads('¥113.10')
  await mustSuit(welder)
  await owner.page.goto(new URL(welder.page.url()).pathname)
  await owner.reads('¥113.10')
})

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
  await welder.reads('¥3,357.90')
  await mustSuit(welder)
  await signsInAgain(welder, WELDER, mustSuit)
  await welder.reads('Urgent', lineOf(welder))
  await mustSuit(welder)
})
