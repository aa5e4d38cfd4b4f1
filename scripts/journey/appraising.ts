import type { Visitor } from './visitor'

/** Opens somebody's appraisal sheet, and fills its scores in; they are not saved yet. */
export async function scores(
  reader: Visitor,
  person: string,
  points: readonly string[],
): Promise<void> {
  await reader.page.goto('/appraisals')
  await reader.presses('新建考核表')
  const dialog = reader.page.getByRole('dialog')
  await reader.picks('考核对象', `${person} · 工程师`)
  await reader.submits(dialog)
  const fields = reader.page.getByLabel(/得分，满分/)
  await fields.first().waitFor()
  for (const [index, score] of points.entries()) await fields.nth(index).fill(score)
}
