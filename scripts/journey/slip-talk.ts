import { MONTH_LINK } from './months'
import type { Visitor } from './visitor'

/** Asks about a line of one's own slip of last month. */
export async function questions(person: Visitor, line: string, text: string): Promise<void> {
  await person.follows('薪酬')
  await person.follows(MONTH_LINK)
  await person.presses(`对“${line}”有疑问`)
  const dialog = person.page.getByRole('dialog')
  await person.fills('疑问', text, dialog)
  await person.submits(dialog)
  await person.reads(text)
}

/** Answers what somebody asked of their slip of last month. */
export async function answersSlip(finance: Visitor, whose: string, text: string): Promise<void> {
  await finance.follows('薪酬')
  await finance.follows(MONTH_LINK)
  // Their page stood open while the run was approved and the question was asked.
  await finance.page.reload()
  await finance.reads('有疑问')
  await finance.follows(whose)
  await finance.fills('答复', text)
  await finance.submits(finance.page.locator('.slip-talk'))
  await finance.reads(text)
}

/** Reads the answer beside one's own slip, and confirms it. */
export async function confirms(person: Visitor, answer: string): Promise<void> {
  await person.page.reload()
  await person.reads(answer)
  await person.presses('确认无误')
  await person.reads('您已确认这张工资条。')
}
