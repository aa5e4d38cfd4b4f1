import { useQuery } from '@tanstack/react-query'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { type Means, meansKey, OTHER_MEANS } from './model'
import { tripQueries } from './queries'
import { tripWords } from './words'

/** The means that the rules free, and those that they do not; undefined while they are read. */
export function useChoices() {
  const may = useMay()
  return useQuery({ ...tripQueries.choices(), enabled: may('trip.request') })
}

/** What a means is called: by the company’s rules, or else by us. */
export function useMeansName(): (means: Means) => string {
  const t = useWords(tripWords)
  const language = useLanguage()
  const { data } = useChoices()
  return ({ mode, scope }) => {
    const known = data?.free.find((each) => each.mode === mode && each.scope === scope)
    if (known) return `${inLanguage(known.name, language)} · ${t(`trip.${scope}`)}`
    const other = OTHER_MEANS.find(([each]) => each === mode)
    return `${other ? t(`trip.${other[0]}`) : mode} · ${t(`trip.${scope}`)}`
  }
}

/** Every means to choose from, with its name; those that need consent come last. */
export function useMeansOptions(): readonly { readonly value: string; readonly label: string }[] {
  const { data } = useChoices()
  const nameOf = useMeansName()
  const free: readonly Means[] = data?.free ?? []
  const others = OTHER_MEANS.map(([mode, scope]): Means => ({ mode, scope }))
  const all = [
    ...free,
    ...others.filter((each) => !free.some((one) => meansKey(one) === meansKey(each))),
  ]
  return all.map((means) => ({ value: meansKey(means), label: nameOf(means) }))
}
