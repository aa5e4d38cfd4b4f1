import type { Visitor } from './visitor'

/** A line of a quantity report as the form asks for it. */
export interface WorkLine {
  readonly diameter: string
  readonly metres: string
  readonly work: string
}

const PROJECT = '临江新区给水管网'

/** Records how someone was hired on probation, and confirmed at a welder's level. */
export async function employs(
  reader: Visitor,
  person: string,
  { hired, confirmed, level }: Record<'hired' | 'confirmed' | 'level', string>,
): Promise<void> {
  const drawer = reader.page.getByRole('dialog')
  await reader.follows('薪酬')
  await reader.follows('任职与等级')
  await reader.presses('登记', reader.page.getByRole('row').filter({ hasText: person }))
  await drawer.getByText('试用期', { exact: true }).click()
  await reader.fills('起始日期', hired, drawer)
  await reader.submits(drawer)
  await reader.reads(hired, drawer)
  await drawer.getByText('正式', { exact: true }).click()
  await reader.fills('起始日期', confirmed, drawer)
  await reader.picks('焊工等级', level, drawer)
  await reader.submits(drawer)
  // It is from before the rules were here: it says what it rests on.
  await reader.fills('依据', '转正审批表', drawer)
  await reader.submits(drawer)
  await reader.reads(confirmed, drawer)
}

/** Adds the project that the work is done on. */
export async function addsProject(
  reader: Visitor,
  customer: string,
  responsible: string,
): Promise<void> {
  const dialog = reader.page.getByRole('dialog')
  await reader.follows('工程')
  await reader.follows('项目')
  await reader.presses('新建项目')
  await reader.fills('项目名称', PROJECT, dialog)
  await reader.picks('客户', customer, dialog)
  await reader.picks('项目负责人', responsible, dialog)
  await reader.submits(dialog)
  await reader.reads(PROJECT, reader.page.getByRole('table'))
}

/**
 * Reports what someone did on a project.
 *
 * @param month as the list of months calls it; left out: the one that the screen proposes
 */
export async function reports(
  reader: Visitor,
  person: string,
  lines: readonly WorkLine[],
  month?: string,
): Promise<void> {
  const drawer = reader.page.getByRole('dialog')
  await reader.follows('工程')
  await reader.presses('申报工程量')
  await reader.picks('项目', PROJECT, drawer)
  await reader.picks('施工人员', person, drawer)
  if (month !== undefined) await reader.picks('月份', month, drawer)
  for (const [index, { diameter, metres, work }] of lines.entries()) {
    if (index > 0) await reader.presses('加一行', drawer)
    const line = drawer.getByRole('group', { name: `第 ${index + 1} 行` })
    await reader.fills('管径（mm）', diameter, line)
    await reader.fills('长度（米）', metres, line)
    await reader.picks('施工内容', work, line)
  }
  await reader.submits(drawer)
  await reader.reads('待核实')
}

/** Hands the project's site over: the posts are filled, and each side signs in its own window. */
export async function handsOver(owner: Visitor, welder: Visitor, sales: Visitor): Promise<void> {
  const dialog = owner.page.getByRole('dialog')
  const posts = [
    { post: '工程部经理', holder: owner },
    { post: '业务员', holder: sales },
  ]
  await owner.page.goto('/procedures?show=rounds')
  for (const { post, holder } of posts) {
    await owner.presses('指定', owner.page.getByRole('row').filter({ hasText: post }))
    await owner.page
      .locator('input')
      .and(dialog.getByLabel('担任人', { exact: true }))
      .click()
    await owner.page.getByRole('option', { name: holder.name, exact: true }).click()
    // The list stays open for further people, over the button, until the field is left.
    await owner.page.keyboard.press('Tab')
    await owner.submits(dialog)
    await owner.reads(holder.name, owner.page.getByRole('row').filter({ hasText: post }))
  }
  await welder.page.goto('/projects/list')
  await welder.follows(PROJECT)
  await welder.presses('办理')
  const rowOf = ({ page }: Visitor, name: string) =>
    page.locator('.procedure-deed').filter({ hasText: name })
  await welder.presses('登记到场', rowOf(welder, '负责焊工'))
  await welder.presses('登记归档', rowOf(welder, '现场交接单'))
  await rowOf(welder, '现场交接单').waitFor({ state: 'detached' })
  const address = new URL(welder.page.url()).pathname
  for (const { post, holder } of posts) {
    await holder.page.goto(address)
    await holder.presses('登记到场', rowOf(holder, post))
    await rowOf(holder, post).waitFor({ state: 'detached' })
  }
  await owner.page.goto('/projects/list')
  await owner.follows(PROJECT)
  await owner.reads('已办结')
}
