import { type Words, words } from '@bylaw/kernel'
import { packs } from '@bylaw/packs'

/**
 * What the product notes by itself with versions of rules and texts, in the language of the company:
 * it stands among the notes that people write.
 */
export const NOTED = {
  begun: words('新建，尚未施行', 'Begun; not in force yet'),
  imported: words('从文件导入', 'Imported from a file'),
  inForceBefore: words(
    '注册前已在施行：之前的月份也按此核算。',
    'In force before the company signed up: the months before go by it, too.',
  ),
} as const

/** What is noted with what a pack brings. */
export const broughtBy = ({ id, title }: { readonly id: string; readonly title: Words }): Words =>
  words(`${id} ${title.zh}`, `${id} ${title.en}`)

/** The same in both languages, for whoever reads it in the other; null of what people wrote. */
export function inBothLanguages(note: string | null): Words | null {
  const known = [...Object.values(NOTED), ...packs.map(broughtBy)]
  const found = known.find(({ zh, en }) => note === zh || note === en)
  return found ? { ...found } : null
}
