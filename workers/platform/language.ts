import type { Language } from '@bylaw/contract'

/**
 * The language an `Accept-Language` header prefers among ours. `de, zh-CN;q=0.8, en;q=0.5` is
 * Chinese; a header that names neither is English.
 */
export function languageOf(header: string | undefined): Language {
  const wishes = (header ?? '').split(',').flatMap((part) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
    const weight = parameters.map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1]).find(Boolean)
    const language = /^(zh|en)(-|$)/.exec(tag)?.[1]
    return language ? [{ language: language as Language, weight: Number(weight ?? 1) }] : []
  })
  return (
    wishes.sort((a, b) => b.weight - a.weight).find(({ weight }) => weight > 0)?.language ?? 'en'
  )
}
