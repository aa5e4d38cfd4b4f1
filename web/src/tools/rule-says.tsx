import type { DeskRuleView } from '@bylaw/contract'
import { formatList } from '../format/list'
import { useLanguage, useWords } from '../i18n/use-words'
import { useConditionText } from './condition-text'
import { useWhenText } from './when-text'
import { toolWords } from './words'

type Said = Pick<DeskRuleView, 'when' | 'conditions' | 'actions'>

/** When a rule acts, on which tickets, and what it does. */
export function RuleSays({ rule: { when, conditions, actions } }: { readonly rule: Said }) {
  const tool = useWords(toolWords)
  const language = useLanguage()
  const whenText = useWhenText()
  const conditionText = useConditionText()
  const doings = actions.map((each) => tool(`tool.do_${each.do}`))
  return (
    <>
      <strong>{whenText(when)}</strong>
      <br />
      {conditions.length > 0 ? (
        <>
          {conditionText(conditions)}
          <br />
        </>
      ) : null}
      {formatList(doings, language)}
    </>
  )
}
