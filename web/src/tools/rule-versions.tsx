import type { DeskRuleView } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { Listed } from '../area/listed'
import { Moment } from '../common/moment'
import { SidePanel } from '../common/overlay'
import { formatShort } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { toolQueries } from './queries'
import { RuleSays } from './rule-says'
import { textIn } from './text'
import { toolWords } from './words'

interface RuleVersionsProps {
  readonly rule: DeskRuleView
  readonly close: () => void
}

/** How a rule read at each of its versions: tickets name the one that acted on them. */
export function RuleVersions({ rule, close }: RuleVersionsProps) {
  const t = useWords(toolWords)
  const language = useLanguage()
  const place = usePlace()
  const versions = useQuery(toolQueries.ruleVersions(rule.id))
  return (
    <SidePanel close={close} size="lg" title={rule.name}>
      <Listed read={versions} none={null}>
        {(items) => (
          <ol className="tool-versions">
            {items.map((each) => (
              <li key={each.version}>
                <h3>
                  {t('tool.version', { version: each.version })} {each.name}{' '}
                  {each.active ? null : <span className="badge">{t('tool.away')}</span>}
                </h3>
                <p>
                  {each.changedByName}{' '}
                  <Moment at={each.changedAt} short={formatShort(each.changedAt, place)} />
                </p>
                <p>
                  <RuleSays rule={each} />
                </p>
                {each.actions.map((action, index) =>
                  'text' in action ? (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a version never changes.
                    <p key={index} className="tool-said">
                      {textIn(action.text, language)}
                    </p>
                  ) : null,
                )}
              </li>
            ))}
          </ol>
        )}
      </Listed>
    </SidePanel>
  )
}
