import type { Visitor } from './visitor'

/** What somebody did, and what it is to earn. */
export interface Merit {
  readonly who: string
  readonly title: string
  readonly text: string
  readonly sum: string
  /** As the list of months calls it. */
  readonly payMonth: string
  readonly why: string
}

/** Records what somebody did, and proposes the reward that the company sets the sum of. */
export async function proposesReward(lead: Visitor, merit: Merit): Promise<void> {
  const dialog = lead.page.getByRole('dialog')
  await lead.page.goto('/rewards')
  await lead.presses('记录事迹')
  await lead.picks('谁做的', merit.who, dialog)
  // The list stays open for further people until the field is left.
  await lead.page.keyboard.press('Tab')
  await lead.fills('事迹题目', merit.title, dialog)
  await lead.fills('做了什么、有什么依据', merit.text, dialog)
  await lead.submits(dialog)
  await lead.presses('提出奖励')
  await lead.picks('记入哪个月的工资', merit.payMonth, dialog)
  await dialog.getByRole('checkbox', { name: '奖励', exact: true }).check()
  await lead.fills('奖励：核定金额（元）', merit.sum, dialog)
  await lead.fills('为什么奖', merit.why, dialog)
  await lead.submits(dialog)
  await lead.reads('奖励待批准')
}
