import { type Pack, type PackQuestion, packOf } from '@bylaw/packs'
import type { Locator } from 'playwright-core'
import type { Visitor } from './visitor'

/** A pack that the story speaks of. */
export function pack(id: string): Pack {
  const found = packOf(id)
  if (!found) throw new Error(`There is no pack ${id}`)
  return found
}

/** Goes to a regulation's questions and decides one. */
export async function decides(
  reader: Visitor,
  packId: string,
  key: string,
  value: unknown,
): Promise<void> {
  await reader.follows(/^制度/)
  await reader.follows(pack(packId).title.zh)
  await reader.follows(/^待定问题/)
  await answers(reader, packId, key, value)
}

/** Decides a question that is on the page, by the words it is asked in. */
export async function answers(
  reader: Visitor,
  packId: string,
  key: string,
  value: unknown,
): Promise<void> {
  const asked = question(packId, key)
  const option = asked.options.find((each) => each.value === value)
  if (!option) throw new Error(`${key} has no option ${value}`)
  const card = await opened(reader, asked)
  await card.getByRole('radio', { name: option.label.zh }).check()
  await card.getByLabel('理由').fill('公司办公会决定')
  await card.getByRole('button', { name: '作出决定' }).click()
  await reader.reads(/理由：公司办公会决定/, card)
}

function question(packId: string, key: string): PackQuestion {
  const found = pack(packId).questions.find(({ id }) => id === key)
  if (!found) throw new Error(`${packId} asks nothing called ${key}`)
  return found
}

/** Looks for a question among those of its regulation, where they are listed, and opens it. */
async function opened({ page }: Visitor, { ask }: PackQuestion): Promise<Locator> {
  const card = page.getByRole('article').filter({ hasText: ask.zh })
  await page.getByLabel('查找问题').fill(ask.zh)
  const opener = card.getByRole('button', { name: ask.zh })
  if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click()
  return card
}
