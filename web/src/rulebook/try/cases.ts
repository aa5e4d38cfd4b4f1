import type { FactsFormView, Language } from '@bylaw/contract'
import { inLanguage } from '../../i18n/language'
import { sameJson } from '../same-json'

type Case = FactsFormView['examples'][number]

/**
 * The cases to begin a try-out with. A company’s regulations and the product’s own words work some
 * cases twice: one of two with the same facts or the same name is enough, and of “Friday 17:50, 30
 * minutes” and “Friday 17:50, 30 minutes: due Monday 09:20” the one that says more. What people have
 * kept themselves is always among them.
 */
export function casesToBegin(cases: readonly Case[], language: Language): readonly Case[] {
  const name = (each: Case) => inLanguage(each.name, language)
  const says = (longer: string, shorter: string) =>
    longer.startsWith(shorter) && /^[，,：:；;]/.test(longer.slice(shorter.length))
  return cases.filter((each, index) => {
    if (each.kept) return true
    const earlier = cases.slice(0, index)
    return (
      !earlier.some((other) => sameJson(other.facts, each.facts) || name(other) === name(each)) &&
      !cases.some((other) => says(name(other), name(each)))
    )
  })
}
