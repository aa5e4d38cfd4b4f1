import type { ArticleView, NewArticleContent } from '@bylaw/contract'

/** What the list shows: what readers see, or what those who write have to see to. */
export const SHELVES = ['published', 'draft', 'due', 'withdrawn'] as const
export type Shelf = (typeof SHELVES)[number]

export const shelfNamed = (name: string | undefined): Shelf =>
  SHELVES.find((shelf) => shelf === name) ?? 'published'

/** Where a shelf is, narrowed to a category or not. */
export function shelfHref(shelf: Shelf, category?: string): string {
  const query = new URLSearchParams({
    ...(shelf === 'published' ? {} : { show: shelf }),
    ...(category === undefined ? {} : { category }),
  })
  return `/knowledge${query.size > 0 ? `?${query}` : ''}`
}

/** An article as its editor holds it. */
export interface ArticleText extends Omit<NewArticleContent, 'note'> {
  readonly note: string
}

export const EMPTY_TEXT: ArticleText = {
  title: '',
  body: '',
  visibility: 'internal',
  category: '',
  tags: [],
  note: '',
}

export const textOf = ({ row, body }: ArticleView): ArticleText => ({
  title: row.title,
  body,
  visibility: row.visibility,
  category: row.category,
  tags: row.tags,
  note: '',
})

/** Whether anything but the note would change. */
export const isChanged = (before: ArticleText, after: ArticleText): boolean =>
  before.title.trim() !== after.title.trim() ||
  before.body.trim() !== after.body.trim() ||
  before.visibility !== after.visibility ||
  before.category.trim() !== after.category.trim() ||
  before.tags.join('\n') !== after.tags.join('\n')

/** As it is sent: blanks around words are nobody’s wish. */
export const trimmed = (text: ArticleText): ArticleText => ({
  ...text,
  title: text.title.trim(),
  body: text.body.trim(),
  category: text.category.trim(),
  tags: [...new Set(text.tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))],
  note: text.note.trim(),
})
