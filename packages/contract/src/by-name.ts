const PINYIN = new Intl.Collator('zh-CN')

/** Names in the order of a Chinese list of names: by pinyin, and Latin letters after it. */
export const compareNames = (a: string, b: string): number => PINYIN.compare(a, b)

/** People in the order of their names, on screens as in files. */
export const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  compareNames(a.name, b.name)

/** What is somebody's, in the order of their names. */
export const byPersonName = (
  a: { readonly personName: string },
  b: { readonly personName: string },
): number => compareNames(a.personName, b.personName)
