import { IconFilterOff } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { State } from '../common/states'
import { useWords } from '../i18n/use-words'
import { rulebookQueries } from '../rulebook/queries'
import { useMay } from '../shell/company'
import { Go } from '../shell/go'
import { type SurveyChoice, surveyQueries } from './queries'
import { surveyWords } from './words'

/**
 * No low marks: as there were none, or as the rules do not say which marks are low. Then the worst
 * mark is no low one either, and whoever may change the rules is shown where that is said.
 */
export function NoneLow({ choice }: { choice: SurveyChoice }) {
  const t = useWords(surveyWords)
  const may = useMay()
  const figures = useQuery(surveyQueries.figures(choice))
  const under = figures.data?.explanation?.rules[0]
  const read = useQuery({
    ...rulebookQueries.ruleSet(under?.ruleSetId ?? '', under?.version),
    enabled: under !== undefined && may('rulebook.read'),
  })
  if (!read.data || !saysNoneLow(read.data.rules))
    return (
      <State
        icon={IconFilterOff}
        title={t('survey.none_match_title')}
        text={t('survey.none_match_text')}
      />
    )
  const { id } = read.data.summary
  return (
    <State icon={IconFilterOff} title={t('survey.no_low_title')} text={t('survey.no_low_text')}>
      {may('rulebook.draft') ? (
        <Go className="state-link" href={`/rulebook/rule-sets/${encodeURIComponent(id)}/draft`}>
          {t('survey.no_low_set')}
        </Go>
      ) : null}
    </State>
  )
}

/** Whether rules on surveys leave open from which mark on one is low. */
const saysNoneLow = (rules: unknown): boolean =>
  typeof rules === 'object' && rules !== null && (!('low' in rules) || rules.low === null)
