import type { Visitor } from './visitor'

/** A line of a quantity report as the form asks for it. */
export interface WorkLine {
  readonly diameter: string
  readonly metres: string
  readonly work: string
}

/** Reports what someone did on a project in the month that the screen proposes. */
export async function reports(
  reader: Visitor,
  { project, person }: { readonly project: string; readonly person: string },
  lines: readonly WorkLine[],
): Promise<void> {
  const drawer = reader.page.getByRole('dialog', { name: '申报工程量' })
  await reader.follows('工程')
  await reader.presses('申报工程量')
  await reader.picks('项目', project, drawer)
  await reader.picks('施工人员', person, drawer)
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
