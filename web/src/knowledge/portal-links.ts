/** Ids of the articles that a text leads to within the product. */
export const articlesLinked = (text: string, origin: string): readonly string[] => [
  ...new Set([...text.matchAll(within(origin))].flatMap(({ groups }) => articleAt(groups) ?? [])),
]

/**
 * A text for customers: its links to articles lead to the portal, where they can read them. What is
 * behind our own sign-in, as an internal article, is left as words alone.
 *
 * @param addresses where customers read the articles that they may read, by id
 * @returns the text, and how many links it lost
 */
export function withPortalLinks(
  text: string,
  origin: string,
  addresses: ReadonlyMap<string, string>,
): { readonly words: string; readonly unlinked: number } {
  let unlinked = 0
  const words = text.replace(within(origin), (whole, open = '', path: string, close = '') => {
    if (/^\/portal(?:[/?#]|$)/.test(path)) return whole
    const address = addresses.get(path.match(ARTICLE)?.[1] ?? '')
    if (address !== undefined) return open + address + close
    unlinked += 1
    return open && close ? '' : open + close
  })
  return { words, unlinked }
}

const ARTICLE = /^\/knowledge\/(art_[0-9a-z]+)/

const articleAt = (groups: Readonly<Record<string, string>> | undefined) =>
  groups?.['path']?.match(ARTICLE)?.[1]

/**
 * Addresses within the product, with the brackets around them where they stand in such. What ends a
 * sentence behind one is not part of it.
 */
const within = (origin: string) =>
  new RegExp(
    `( \\()?${origin.replaceAll('.', '\\.')}(?<path>/(?:[^${OUTSIDE}]*[^${OUTSIDE}.,;:!?！？：])?)(\\))?`,
    'g',
  )
const OUTSIDE = '\\s()<>，。；、）》】'
