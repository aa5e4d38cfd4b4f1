import { AreaTabs } from '../area/area-tabs'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { growthWords } from './words'

export type GrowthPart = 'mine' | 'training' | 'everyone'

export const growthHref = (part: GrowthPart): string =>
  part === 'mine' ? '/growth' : `/growth/${part}`

/** The parts of growth that the reader may enter. */
export function GrowthTabs({ here }: { readonly here: GrowthPart }) {
  const t = useWords(growthWords)
  const own: readonly GrowthPart[] = ['mine', 'training']
  const parts: readonly GrowthPart[] = useMay()('growth.read_all') ? [...own, 'everyone'] : own
  return (
    <AreaTabs
      label={t('growth.parts')}
      here={growthHref(here)}
      tabs={parts.map((part) => ({ href: growthHref(part), label: t(`growth.${part}`) }))}
    />
  )
}
