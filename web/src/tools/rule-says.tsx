import type { DeskRuleView } from '@bylaw/contract'
import { formatList } from '../format/list'
import { useLanguage } from '../i18n/use-words'
import { useActionText } from './action-text'
import { useConditionText } from './condition-text'
import { useWhenText } from './when-text'

type Said = Pick<DeskRuleView, 'when' | 'conditions' | 'actions'>

/** When a rule acts, on which tickets, and what it does. */
export function RuleSays({ rule: { when, conditions, actions } }: { readonly rule: Said }) {
  const language = useLanguage()
  const say = useActionText(actions)
  const whenText = useWhenText()
  const conditionText = useConditionText()
  const doings = actions.map(say)
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
