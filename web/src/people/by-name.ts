/** People in the order of a Chinese list of names: by pinyin, and Latin letters after it. */
export const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name.localeCompare(b.name, 'zh-CN')

/** Whether a name, or what stands beside it, has in it what was typed. */
export const isNamed = (name: string, filter: string): boolean =>
  name.toLowerCase().includes(filter.trim().toLowerCase())
