import type { DeskRuleView, RuleAction, RuleWhen } from '@bylaw/contract'
import { useState } from 'react'
import { useChange } from '../area/use-change'
import { SidePanel } from '../common/overlay'
import { useLanguage, useWords } from '../i18n/use-words'
import { actionDraft, DOINGS, newAction, writtenAction } from './action-draft'
import { ActionsField } from './actions-field'
import { conditionDraft, writtenCondition } from './condition-draft'
import { ConditionsField } from './conditions-field'
import { addDeskRule, changeDeskRule, toolQueries } from './queries'
import { ruleWords } from './rule-words'
import { TextLanguage } from './text-language'
import { ToolForm } from './tool-form'
import { WhenFields } from './when-fields'

/** What a rule may do: it takes nothing, and solves nothing. */
const RULES_DOINGS = DOINGS.filter((each) => each !== 'take' && each !== 'solve')

interface RuleDrawerProps {
  /** Undefined for a new one. */
  readonly rule: DeskRuleView | undefined
  readonly close: () => void
}

export function RuleDrawer({ rule, close }: RuleDrawerProps) {
  const t = useWords(ruleWords)
  const reading = useLanguage()
  const [name, setName] = useState(rule?.name ?? '')
  const [when, setWhen] = useState<RuleWhen>(rule?.when ?? { by: 'event', event: 'opened' })
  const [language, setLanguage] = useState(rule?.language ?? reading)
  const [conditions, setConditions] = useState(() => (rule?.conditions ?? []).map(conditionDraft))
  const [actions, setActions] = useState(() =>
    rule ? rule.actions.map(actionDraft) : [newAction('priority')],
  )
  const written = {
    conditions: conditions.flatMap((each) => writtenCondition(each) ?? []),
    actions: actions.flatMap((each) => (writtenAction(each, 'rule') as RuleAction) ?? []),
  }
  const save = useChange({
    change: (active: boolean, command) => {
      const wish = { name: name.trim(), when, language, ...written }
      return rule ? changeDeskRule(rule, { ...wish, active }) : addDeskRule(wish, command)
    },
    refresh: [toolQueries.rules().queryKey],
    done: close,
  })
  return (
    <SidePanel close={close} size="lg" title={t(rule ? 'rule.edit' : 'rule.add')}>
      <ToolForm
        tool={rule}
        draft={{ name, shared: true }}
        change={(draft) => setName(draft.name)}
        alwaysShared
        ready={
          written.conditions.length === conditions.length &&
          written.actions.length === actions.length
        }
        busy={save.isPending}
        error={save.error}
        save={save.mutate}
        close={close}
      >
        <WhenFields when={when} change={setWhen} />
        <ConditionsField
          conditions={conditions}
          change={(next) => setConditions([...next])}
          moreStates={['closed']}
          byPerson={false}
          mayBeNone
        />
        <ActionsField
          actions={actions}
          change={(next) => setActions([...next])}
          doings={RULES_DOINGS}
          by="rule"
        />
        <div>
          <TextLanguage language={language} choose={setLanguage} />
        </div>
      </ToolForm>
    </SidePanel>
  )
}
