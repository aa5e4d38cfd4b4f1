import type { RuleSetSummary } from '@bylaw/contract'
import { formatDay } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { RepealBadge } from './repeal/badge'
import { rulebookWords } from './words'

/** The rule sets of a regulation, each with its newest version, also one that is still to come. */
export function RuleSetList({ ruleSets }: { ruleSets: readonly RuleSetSummary[] }) {
  const t = useWords(rulebookWords)
  const place = usePlace()
  return (
    <section className="panel">
      <table className="listing">
        <caption className="only-spoken">{t('rulebook.rule_sets')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('rulebook.col_rule_set')}</th>
            <th scope="col" className="wide">
              {t('rulebook.col_kind')}
            </th>
            <th scope="col" className="num">
              {t('rulebook.col_version')}
            </th>
            <th scope="col" className="num wide">
              {t('rulebook.col_from')}
            </th>
          </tr>
        </thead>
        <tbody>
          {ruleSets.map((ruleSet) => (
            <tr key={ruleSet.id}>
              <th scope="row">
                <Go href={`/rulebook/rule-sets/${ruleSet.id}`}>
                  {inLanguage(ruleSet.title, place.language)}
                </Go>{' '}
                <RepealBadge repeal={ruleSet.repeal} />
                {ruleSet.openMustAskCount > 0 ? (
                  <span className="badge badge-must">
                    {t('rulebook.must_open', { count: ruleSet.openMustAskCount })}
                  </span>
                ) : null}
              </th>
              <td className="wide">{inLanguage(ruleSet.kindTitle, place.language)}</td>
              <td className="num">{ruleSet.shownVersion}</td>
              <td className="num wide">{formatDay(ruleSet.validFrom, place)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
