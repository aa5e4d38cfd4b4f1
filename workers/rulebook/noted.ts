import { type Words, words } from '@bylaw/kernel'
import { type Pack, packs } from '@bylaw/packs'

/**
 * What the product notes by itself with versions of rules and texts and with drafts, in the language
 * of the company: it stands among the notes that people write.
 */
export const NOTED = {
  begun: words('新建，尚未施行', 'Begun; not in force yet'),
  imported: words('从文件导入', 'Imported from a file'),
  inForceBefore: words(
    '注册前已在施行：之前的月份也按此核算。',
    'In force before the company signed up: the months before go by it, too.',
  ),
} as const

type Named = Pick<Pack, 'id' | 'title'>

/** What is noted with what a pack brings. */
export const broughtBy = ({ id, title }: Named): Words =>
  words(`${id} ${title.zh}`, `${id} ${title.en}`)

/** What is noted with what a later release of a pack changes. */
export const updatedBy = ({ id, title }: Named): Words =>
  words(`采用 ${id}《${title.zh}》的更新`, `Update of ${id} “${title.en}”`)

/** What is noted where a pack's rules come to decide what a regulation in use decided. */
export const prevailsOver = ({ id, title }: Named, formerly: Words): Words =>
  words(
    `以 ${id}《${title.zh}》为准，不再依《${formerly.zh}》。`,
    `${id} “${title.en}” prevails over “${formerly.en}”.`,
  )

/** The same in both languages, for whoever reads it in the other; null of what people wrote. */
export function inBothLanguages(note: string | null): Words | null {
  if (note === null) return null
  const known = [
    ...Object.values(NOTED),
    ...packs.flatMap((pack) => [broughtBy(pack), updatedBy(pack), ...prevailingIn(note, pack)]),
  ]
  const found = known.find(({ zh, en }) => note === zh || note === en)
  return found ? { ...found } : null
}

/** That this pack prevails, over the title that a note has at its place: a company's own as it wrote it. */
function prevailingIn(note: string, pack: Named): Words[] {
  const around = prevailsOver(pack, words(TITLE, TITLE))
  return [around.zh, around.en].flatMap((text) => {
    const [before = '', after = ''] = text.split(TITLE)
    if (!note.startsWith(before) || !note.endsWith(after)) return []
    const title = note.slice(before.length, note.length - after.length)
    const named = packs.find((each) => [each.title.zh, each.title.en].includes(title))
    return [prevailsOver(pack, named?.title ?? words(title, title))]
  })
}

/** Where a title goes, which no title is. */
const TITLE = '\n'
