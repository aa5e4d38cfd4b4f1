import { AreaTabs } from '../area/area-tabs'
import { useWords } from '../i18n/use-words'
import { toolWords } from './words'

const HREF = { templates: '/tools', macros: '/tools/macros', views: '/tools/views' } as const

export function ToolTabs({ here }: { here: keyof typeof HREF }) {
  const t = useWords(toolWords)
  const tabs = [
    { href: HREF.templates, label: t('tool.templates') },
    { href: HREF.macros, label: t('tool.macros') },
    { href: HREF.views, label: t('tool.views') },
  ]
  return <AreaTabs label={t('tool.parts')} here={HREF[here]} tabs={tabs} />
}
