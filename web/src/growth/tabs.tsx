import { AreaTabs } from '../area/area-tabs'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { growthWords } from './words'

export type GrowthPart = 'mine' | 'everyone'

export const growthHref = (part: GrowthPart): string =>
  part === 'mine' ? '/growth' : '/growth/everyone'

/** The parts of growth that the reader may enter; most people have their own page alone. */
export function GrowthTabs({ here }: { readonly here: GrowthPart }) {
  const t = useWords(growthWords)
  const parts: readonly GrowthPart[] = useMay()('growth.read_all') ? ['mine', 'everyone'] : ['mine']
  return (
    <AreaTabs
      label={t('growth.parts')}
      here={growthHref(here)}
      tabs={parts.map((part) => ({ href: growthHref(part), label: t(`growth.${part}`) }))}
    />
  )
}
