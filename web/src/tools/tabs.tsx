import { AreaTabs } from '../area/area-tabs'
import { useWords } from '../i18n/use-words'
import { ruleWords } from './rule-words'
import { toolWords } from './words'

const HREF = {
  templates: '/tools',
  macros: '/tools/macros',
  views: '/tools/views',
  rules: '/tools/rules',
} as const

export function ToolTabs({ here }: { here: keyof typeof HREF }) {
  const t = useWords(toolWords)
  const rule = useWords(ruleWords)
  const tabs = [
    { href: HREF.templates, label: t('tool.templates') },
    { href: HREF.macros, label: t('tool.macros') },
    { href: HREF.views, label: t('tool.views') },
    { href: HREF.rules, label: rule('rule.rules') },
  ]
  return <AreaTabs label={t('tool.parts')} here={HREF[here]} tabs={tabs} />
}
