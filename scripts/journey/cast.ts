import type { Stage } from './stage'
import type { Visitor } from './visitor'

/** Somebody of the story. */
export interface Person {
  readonly name: string
  readonly email: string
  readonly password: string
}

export const OWNER: Person = {
  name: '王岚',
  email: 'wang@linjiang.example',
  password: 'seven otters mend a roof',
}
export const WELDER: Person = {
  name: '李建军',
  email: 'li@linjiang.example',
  password: 'four tall lanterns sing',
}
export const FINANCE: Person = {
  name: '周敏',
  email: 'zhou@linjiang.example',
  password: 'nine quiet mills turn',
}
export const PERSONNEL: Person = {
  name: '郑雅',
  email: 'zheng@linjiang.example',
  password: 'eight warm kilns glow',
}

/**
 * Someone is asked in, and follows the link in a window of their own.
 *
 * @param look what is done at each screen on the way
 */
export async function comesIn(
  stage: Stage,
  host: Visitor,
  { name, email, password }: Person,
  role: string,
  look: (reader: Visitor) => Promise<void> = async () => undefined,
): Promise<Visitor> {
  const drawer = host.page.getByRole('dialog')
  await host.follows('人员')
  await host.presses('邀请')
  await host.fills('姓名', name)
  await host.fills('邮箱', email)
  await host.picks('角色', role)
  await look(host)
  await host.submits(drawer)
  const link = await host.page.getByLabel('邀请链接').inputValue()
  await host.page.keyboard.press('Escape')
  await drawer.waitFor({ state: 'detached' })

  const entered = await stage.enters(name)
  await entered.page.goto(link)
  await entered.fills('密码', password)
  await look(entered)
  await entered.submits(entered.page.locator('form'))
  await entered.page.getByRole('navigation', { name: '主导航' }).waitFor()
  return entered
}

/** Leaves and comes back through the front door, in English. */
export async function signsInAgain(
  reader: Visitor,
  { name, email, password }: Person,
  look: (reader: Visitor) => Promise<void>,
): Promise<void> {
  await reader.presses(new RegExp(name))
  await reader.page.getByRole('menuitem', { name: 'Sign out' }).click()
  await reader.fills('E-mail', email)
  await reader.fills('Password', password)
  await look(reader)
  await reader.submits(reader.page.locator('form'))
}

/** Someone who is known already comes in through the front door. */
export async function comesBack(stage: Stage, { name, email, password }: Person): Promise<Visitor> {
  const entered = await stage.enters(name)
  await entered.page.goto('/')
  await entered.fills('邮箱', email)
  await entered.fills('密码', password)
  await entered.submits(entered.page.locator('form'))
  await entered.page.getByRole('navigation', { name: '主导航' }).waitFor()
  return entered
}
