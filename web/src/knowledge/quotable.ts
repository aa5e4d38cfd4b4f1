import type { ArticleRow } from '@bylaw/contract'

/**
 * Whether what an article says may be told to a customer. Of a list it is asked to offer it, and once
 * more of what was read: a list shows those who write the latest version, which may be public while
 * what is published is not.
 */
export const mayQuote = ({ state, visibility }: Pick<ArticleRow, 'state' | 'visibility'>) =>
  state === 'published' && visibility === 'public'
