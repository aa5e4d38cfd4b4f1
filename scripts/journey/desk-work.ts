import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import type { Visitor } from './visitor'

/** The ticket of the story. */
export const TICKET = {
  customer: '临江水务',
  subject: '3 号泵房压力表读数异常',
  description: '今天早上起压力表读数忽高忽低。',
} as const

/** Opens it for a customer that is not known yet. */
export async function opensTicket(
  reader: Visitor,
  look: (reader: Visitor) => Promise<void>,
): Promise<void> {
  const { page } = reader
  await reader.follows(/^工单队列/)
  await reader.presses('新建工单')
  const drawer = page.getByRole('dialog', { name: '新建工单' })
  await reader.fills('主题', TICKET.subject, drawer)
  await looksIntoPaletteOver(reader, drawer)
  await drawer
    .locator('input')
    .and(page.getByLabel('客户', { exact: true }))
    .fill(TICKET.customer)
  await page.getByRole('option', { name: `新建客户“${TICKET.customer}”` }).click()
  await reader.fills('问题描述', TICKET.description, drawer)
  await drawer
    .getByRole('radiogroup', { name: '优先级' })
    .getByText('紧急', { exact: true })
    .click()
  await look(reader)
  await reader.submits(drawer)
  await page.getByRole('heading', { name: TICKET.subject }).waitFor()
  await findsCustomer(reader)
}

/** The palette finds a customer by two characters of their name. */
async function findsCustomer({ page }: Visitor): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: '命令面板' }).fill(TICKET.customer.slice(2))
  await page.getByRole('option', { name: new RegExp(`^${TICKET.customer}\\s*客户$`) }).waitFor()
  await page.keyboard.press('Escape')
}

/** The palette over a drawer: it has the focus, Esc closes it alone, and the focus goes back. */
async function looksIntoPaletteOver({ page }: Visitor, drawer: Locator): Promise<void> {
  const subject = drawer.getByLabel('主题')
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('combobox', { name: '命令面板' })
  await palette.waitFor()
  await page.keyboard.type('工单')
  expect(await palette.inputValue()).toBe('工单')
  await page.keyboard.press('Escape')
  await palette.waitFor({ state: 'detached' })
  expect(await subject.inputValue()).toBe(TICKET.subject)
  expect(await subject.evaluate((field) => field === document.activeElement)).toBe(true)
}

/** Its line in someone's queue. */
export const lineOf = ({ page }: Visitor): Locator =>
  page.getByRole('row').filter({ hasText: TICKET.subject })

/** Writes under one of the composer's tabs. */
async function writes(
  { page }: Visitor,
  tab: '回复' | '请客户补充' | '解决',
  text: string,
): Promise<void> {
  await page.getByRole('tab', { name: tab, exact: true }).click()
  await page.getByRole('tabpanel').getByRole('textbox').first().fill(text)
}

/** Says that the customer, who has nobody with an address, was told by telephone. */
async function rang(agent: Visitor): Promise<void> {
  const told = agent.page.getByRole('radiogroup', { name: '告知方式' })
  await told.getByText('电话', { exact: true }).click()
}

/** Keeps a reply to a customer who was told by telephone. */
export async function tells(agent: Visitor, reply: string): Promise<void> {
  await writes(agent, '回复', reply)
  await rang(agent)
  await agent.presses('保存记录')
}

/** Asks a customer by telephone, and waits for them. */
export async function asks(agent: Visitor, question: string): Promise<void> {
  await writes(agent, '请客户补充', question)
  await rang(agent)
  await agent.presses('发送并等待客户')
}

/** Writes a solution with its steps, of which the customer was told by telephone. */
export async function solves(
  agent: Visitor,
  solution: string,
  steps: readonly string[],
): Promise<void> {
  await writes(agent, '解决', solution)
  for (const [index, step] of steps.entries()) {
    if (index > 0) await agent.presses('添加一步')
    await agent.fills(`第 ${index + 1} 步`, step)
  }
  await rang(agent)
  await agent.presses('提交解决方案')
}
