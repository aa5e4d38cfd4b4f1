import { packs } from '@bylaw/packs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, onTestFailed, test } from 'vitest'
import { openBrowser } from '../browser/open-browser'
import { type Crm, startCrm } from './crm'
import { type HostProcess, startHostProcess } from './host-process'
import { type Visitor, visitor } from './visitor'

/**
 * A company's first month as its people live it: two windows of a real browser on a real host.
 * The tests run in order, each a page of the same story.
 */
const COMPANY = '临江管道工程有限公司'
const OWNER = {
  name: '王岚',
  email: 'wang@linjiang.example',
  password: 'seven brisk otters mend a roof',
}
const WELDER = {
  name: '李建军',
  email: 'li@linjiang.example',
  password: 'four tall lanterns sing low',
}

let host: HostProcess
let crm: Crm
let browser: Browser
let owner: Visitor
let welder: Visitor
let brokenOff = false

beforeAll(async () => {
  ;[host, crm, browser] = await Promise.all([startHostProcess(), startCrm(), openBrowser()])
  owner = await visitor(browser, host.address, OWNER.name)
  welder = await visitor(browser, host.address, WELDER.name)
})

afterAll(async () => {
  await browser?.close()
  await Promise.all([host?.stop(), crm?.stop()])
})

beforeEach(() => {
  if (brokenOff) throw new Error('An earlier page of the story broke off.')
  onTestFailed(async () => {
    if (brokenOff) return
    brokenOff = true
    for (const each of [owner, welder]) console.error(await each.screen())
    console.error(host.said().split('\n').slice(-15).join('\n'))
  })
})

const mustSuit = async (reader: Visitor): Promise<void> =>
  expect(await reader.complaints()).toEqual([])

const CUSTOMER = '临江水务'
const SUBJECT = '3 号泵房压力表读数异常'

/** Decides what a regulation asks, by the words it asks it in. */
async function decides(packId: string, key: string, value: unknown): Promise<void> {
  const pack = packs.find(({ id }) => id === packId)
  const question = pack?.questions.find(({ id }) => id === key)
  const option = question?.options.find((each) => each.value === value)
  if (!pack || !question || !option) throw new Error(`${packId} does not ask ${key} so`)
  const { page } = owner
  await owner.follows('制度')
  await owner.follows(pack.title.zh)
  await owner.follows(/^待定问题/)
  const card = page.getByRole('article').filter({ hasText: question.ask.zh })
  await card.getByRole('radio', { name: option.label.zh }).check()
  await card.getByLabel('理由').fill('公司办公会决定')
  await card.getByRole('button', { name: '作出决定' }).click()
  await owner.reads(/理由：公司办公会决定/, card)
}

test('a company signs up and chooses its regulations', async () => {
  const { page } = owner
  await page.goto('/')
  await owner.follows('开通公司账户')
  await owner.fills('公司名称', COMPANY)
  await mustSuit(owner)
  await owner.presses('下一步')
  await owner.fills('您的姓名', OWNER.name)
  await owner.fills('邮箱', OWNER.email)
  await owner.fills('密码', OWNER.password)
  await mustSuit(owner)
  await owner.presses('下一步')
  for (const pack of packs)
    await page.getByRole('checkbox', { name: pack.title.zh }).check({ force: true })
  await owner.reads('已选 3 部制度')
  await mustSuit(owner)
  await owner.presses('完成开通')
  await owner.reads('队列已清空')
  await mustSuit(owner)
})

test('the rulebook shows clauses beside the rules they gave rise to, and what they leave open', async () => {
  const { page } = owner
  await owner.follows('制度')
  await owner.reads('在用制度')
  await mustSuit(owner)
  const r19 = packs.find(({ id }) => id === 'R19')
  await owner.follows(r19?.title.zh ?? '')
  const clause = page.locator('[id="R19.13"]')
  await clause.waitFor()
  await mustSuit(owner)
})

test('what must be asked is decided, with a reason', async () => {
  await decides('R05', 'sla.pause_when_asking', true)
  await mustSuit(owner)
})

test('a colleague is invited, and comes in with a window of their own', async () => {
  const { page } = owner
  await owner.follows('人员')
  await owner.presses('邀请')
  await owner.fills('姓名', WELDER.name)
  await owner.fills('邮箱', WELDER.email)
  await owner.picks('角色', '工程师')
  await mustSuit(owner)
  await owner.presses('生成邀请链接')
  const link = await page.getByLabel('邀请链接').inputValue()
  await owner.presses('完成')
  await welder.page.goto(link)
  await welder.fills('密码', WELDER.password)
  await mustSuit(welder)
  await welder.presses('加入公司')
  await welder.reads('队列已清空')
})

test('a ticket opened in one window appears in the other by itself, and moves there', async () => {
  const { page } = owner
  const line = welder.page.getByRole('row').filter({ hasText: SUBJECT })
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
  const { page } = owner
  await owner.presses('为什么是这个时间？')
  const why = page.getByRole('dialog', { name: '时限的依据' })
  await why
    .getByRole('link', { name: /^条款 R05\.5/ })
    .first()
    .waitFor()
  await mustSuit(owner)
  await page.keyboard.press('Escape')
  await why.waitFor({ state: 'detached' })
})

test('it is answered, asked about and solved, and the other window follows', async () => {
  const { page } = owner
  const line = welder.page.getByRole('row').filter({ hasText: SUBJECT })
  const writes = async (tab: string, field: string | RegExp, text: string) => {
    await page.getByRole('tab', { name: tab, exact: true }).click()
    await owner.fills(field, text)
  }
  await writes('回复', '客户会收到这条回复', '已收到，马上查看。')
  await owner.presses('发送回复')
  await owner.reads('已收到，马上查看。', page.getByRole('article'))
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
