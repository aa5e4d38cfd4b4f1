import { verifyWebhook } from '@bylaw/client'
import { expect, test } from 'vitest'
import { reports } from './field-work'
import { answers, decides, pack } from './rulebook'
import { setStage } from './stage'
import type { Visitor } from './visitor'

/**
 * A company's first month as its people live it, each in a window of a real browser, on a real
 * host: from the sign-up to a pay slip that opens down to its clause.
 *
 * The tests run in order, each a page of the same story.
 */
const COMPANY = '临江管道工程有限公司'
const CUSTOMER = '临江水务'
const PROJECT = '临江新区给水管网'
const SUBJECT = '3 号泵房压力表读数异常'
const OWNER = { name: '王岚', email: 'wang@linjiang.example', password: 'seven otters mend a roof' }
const WELDER = { name: '李建军', email: 'li@linjiang.example', password: 'four tall lanterns sing' }
const FINANCE = { name: '周敏', email: 'zhou@linjiang.example', password: 'nine quiet mills turn' }

/** The last month that is over, which is what the screens propose to settle. */
const MONTH = monthBefore(new Date())

const stage = setStage()
let owner: Visitor
let welder: Visitor
let finance: Visitor

/** What axe finds is a fault of the story. */
const mustSuit = async (reader: Visitor): Promise<void> =>
  expect(await reader.complaints()).toEqual([])

/** The owner asks someone in, who follows the link in a window of their own. */
async function comesIn(
  { name, email, password }: typeof OWNER,
  role: string,
  look: (reader: Visitor) => Promise<void> = async () => undefined,
): Promise<Visitor> {
  await owner.follows('人员')
  await owner.presses('邀请')
  await owner.fills('姓名', name)
  await owner.fills('邮箱', email)
  await owner.picks('角色', role)
  await look(owner)
  await owner.presses('生成邀请链接')
  const link = await owner.page.getByLabel('邀请链接').inputValue()
  await owner.presses('完成')
  const entered = await stage.enters(name)
  await entered.page.goto(link)
  await entered.fills('密码', password)
  await look(entered)
  await entered.presses('加入公司')
  await entered.reads(COMPANY)
  return entered
}

test('a company signs up and chooses its regulations', async () => {
  owner = await stage.enters(OWNER.name)
  await owner.page.goto('/')
  await owner.follows('开通公司账户')
  await owner.fills('公司名称', COMPANY)
  await mustSuit(owner)
  await owner.presses('下一步')
  await owner.fills('您的姓名', OWNER.name)
  await owner.fills('邮箱', OWNER.email)
  await owner.fills('密码', OWNER.password)
  await mustSuit(owner)
  await owner.presses('下一步')
  for (const id of ['R05', 'R15', 'R19'])
    await owner.page.getByRole('checkbox', { name: pack(id).title.zh }).check({ force: true })
  await owner.reads('已选 3 部制度')
  await mustSuit(owner)
  await owner.presses('完成开通')
  await owner.reads('队列已清空')
  await mustSuit(owner)
})

test('the rulebook shows clauses beside the rules they gave rise to', async () => {
  await owner.follows('制度')
  await owner.reads('在用制度')
  await mustSuit(owner)
  await owner.follows(pack('R19').title.zh)
  const open = pack('R19').questions.filter(({ mustAsk, at }) => mustAsk && at !== null)
  await owner.reads(`有 ${open.length} 个问题不定，相关的数字就算不出来。请先决定。`)
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
  welder = await comesIn(WELDER, '工程师', mustSuit)
  await welder.reads('队列已清空')
})

test('a ticket opened in one window appears in the other by itself, and moves there', async () => {
  const line = welder.page.getByRole('row').filter({ hasText: SUBJECT })
  const { page } = owner
  await owner.follows(/^工单队列/)
  await owner.presses('新建工单')
  await owner.fills('主题', SUBJECT)
  await page.getByLabel('客户', { exact: true }).first().fill(CUSTOMER)
  await page.getByRole('option', { name: `新建客户“${CUSTOMER}”` }).click()
  await owner.fills('问题描述', '今天早上起压力表读数忽高忽低。')
  await page.getByRole('radiogroup', { name: '优先级' }).getByText('紧急', { exact: true }).click()
  await mustSuit(owner)
  await owner.presses('创建工单')
  await page.getByRole('heading', { name: SUBJECT }).waitFor()
  await welder.reads('待受理', line)
  await mustSuit(welder)

  await owner.presses('受理')
  await welder.reads('处理中', line)
  await welder.reads(OWNER.name, line)
})

test('why a ticket is due when it is can be read down to the clause', async () => {
  await owner.presses('为什么是这个时间？')
  const why = owner.page.getByRole('dialog', { name: '时限的依据' })
  await why
    .getByRole('link', { name: /^条款 R05\.5/ })
    .first()
    .waitFor()
  await mustSuit(owner)
  await owner.page.keyboard.press('Escape')
  await why.waitFor({ state: 'detached' })
})

test('it is answered, asked about and solved, and the other window follows', async () => {
  const line = welder.page.getByRole('row').filter({ hasText: SUBJECT })
  const writes = async (tab: string, field: string | RegExp, text: string) => {
    await owner.page.getByRole('tab', { name: tab, exact: true }).click()
    await owner.fills(field, text)
  }
  await writes('回复', '客户会收到这条回复', '已收到，马上查看。')
  await owner.presses('发送回复')
  await owner.reads('已收到，马上查看。', owner.page.getByRole('article'))
  await writes('请客户补充', /^需要客户补充什么/, '请发一张表盘照片。')
  await owner.presses('发送并等待客户')
  await welder.reads('待客户补充', line)
  await welder.reads(/已暂停/, line)

  await writes('解决', '原因和结论，客户会看到', '传感器老化，更换并校零。')
  await owner.fills('第 1 步', '关闭进水阀')
  await owner.presses('添加一步')
  await owner.fills('第 2 步', '更换传感器并校零')
  await owner.presses('提交解决方案')
  await welder.reads('待客户确认', line)
  await mustSuit(owner)
})

test('an appraisal gets no figure before the company has decided how its table is read', async () => {
  await owner.follows('考核')
  await owner.presses('新建考核表')
  const dialog = owner.page.getByRole('dialog')
  await owner.picks('为谁考核', `${WELDER.name} · 工程师`)
  await owner.submits(dialog)
  // 9 + 8 + 13 + 5 and 7 + 9 + 10 + 8 are 69 of the 80 points that the text prints.
  const fields = owner.page.getByLabel(/得分，满分/)
  await fields.first().waitFor()
  for (const [index, score] of ['9', '8', '13', '5', '7', '9', '10', '8'].entries())
    await fields.nth(index).fill(score)
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
  await owner.follows('薪酬')
  await owner.follows('任职与等级')
  await owner.presses('登记', owner.page.getByRole('row').filter({ hasText: WELDER.name }))
  await owner.fills('起始日期', '2025-01-01')
  await owner.picks('焊工等级', '3 级')
  await owner.submits(dialog)
  await owner.reads('2025-01-01', dialog)
  await mustSuit(owner)
  await owner.page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })

  await owner.follows('工程')
  await owner.follows('项目')
  await owner.presses('新建项目')
  await owner.fills('项目名称', PROJECT, dialog)
  await owner.picks('客户', CUSTOMER, dialog)
  await owner.picks('项目负责人', WELDER.name, dialog)
  await owner.submits(dialog)
  await owner.reads(PROJECT, owner.page.getByRole('table'))
  await mustSuit(owner)

  await reports(welder, { project: PROJECT, person: WELDER.name }, [
    { diameter: '110', metres: '820', work: '焊接' },
    { diameter: '200', metres: '310.5', work: '整体安装' },
  ])
  await mustSuit(welder)
  await owner.page.goto('/projects')
  await owner.presses('核实')
  await mustSuit(owner)
  await owner.presses('核实', dialog)
  await owner.reads('已核实')
})

test('pay is blocked until the company has decided what its text leaves open', async () => {
  finance = await comesIn(FINANCE, '财务')
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
  await finance.presses(/^(重新)?计算$/)
  await finance.reads('¥2,818.60')
  await finance.reads('这次核算由您计算，须由另一人批准。')
  await owner.page.goto('/pay/runs')
  await owner.follows(/^\d{4} 年 \d{1,2} 月$/)
  await owner.presses('批准')
  await owner.fills(`请输入月份 ${MONTH} 确认`, MONTH)
  await owner.submits(owner.page.getByRole('dialog'))
  await owner.reads(new RegExp(`^已由 ?${OWNER.name} ?于`))
  await mustSuit(owner)
})

test('the welder’s slip opens down to the clause that made each amount', async () => {
  await welder.follows('薪酬')
  await welder.follows(/^\d{4} 年 \d{1,2} 月$/)
  // 820 m × 0.50 = 410.00; 310.5 m × 1.00 × 2 = 621.00; 60 % of 1031.00 = 618.60;
  // 1700.00 + 500.00 + 618.60 = 2818.60.
  await welder.reads('¥2,818.60')
  await welder.reads('贰仟捌佰壹拾捌元陆角整')
  const commission = welder.page.locator('tbody').filter({ hasText: '计件提成' })
  await welder.reads('¥618.60', commission)
  await welder.presses('“计件提成”为什么是这个金额', commission)
  await welder.presses('全部展开', commission)
  await mustSuit(welder)
  await welder.follows(/^条款 R19\.14/, commission)
  await welder.page.waitForURL(/\/rulebook\/.*#R19\.14/)
  const clause = decodeURIComponent(new URL(welder.page.url()).hash.slice(1))
  await welder.page.locator(`[id="${clause}"]:focus`).waitFor()
  await mustSuit(welder)
})

test('the company’s CRM is told, and can prove by whom', async () => {
  const { crm } = stage
  await owner.follows('系统对接')
  await owner.presses('添加接收地址')
  const dialog = owner.page.getByRole('dialog')
  await owner.fills('地址', crm.url, dialog)
  await owner.fills('用途', 'CRM', dialog)
  await mustSuit(owner)
  await owner.submits(dialog)
  const secret = await owner.page
    .getByRole('dialog', { name: '签名密钥' })
    .locator('code')
    .textContent()
  await owner.presses('我已保存')
  await owner.presses('CRM 的操作')
  await owner.page.getByRole('menuitem', { name: '发送测试事件' }).click()
  await owner.reads('测试事件已发出，结果见推送记录。')
  await owner.follows('推送记录')
  await owner.reads('已送达', owner.page.getByRole('row').filter({ hasText: 'webhook.ping' }))
  await mustSuit(owner)
  await owner.presses('测试事件')
  await owner.reads('对方答复 204')
  await mustSuit(owner)

  const [ping] = crm.received
  expect(verifyWebhook(secret ?? '', ping?.headers ?? {}, ping?.body ?? '')).toMatchObject({
    type: 'webhook.ping',
  })
})

test('everything can be read in English as well', async () => {
  await welder.presses(new RegExp(WELDER.name))
  await welder.page.getByRole('menuitem', { name: 'English' }).click()
  await welder.follows('Pay')
  await welder.follows(/^[A-Z][a-z]+ \d{4}$/)
  await welder.reads('Payable')
  await welder.reads('¥2,818.60')
  await mustSuit(welder)
  await welder.follows(/^Queue/)
  await welder.reads('Awaiting confirmation')
  await mustSuit(welder)
})

function monthBefore(now: Date): string {
  const [year = 0, month = 0] = now
    .toLocaleDateString('en-CA', { timeZone: 'Asia/Shanghai' })
    .split('-')
    .map(Number)
  const index = year * 12 + month - 2
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
}
