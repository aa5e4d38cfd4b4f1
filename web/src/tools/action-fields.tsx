import { Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { PRIORITIES, TICKET_TYPES } from '../common/choices'
import { commonWords } from '../common/words'
import { useWords } from '../i18n/use-words'
import { staffingQueries } from '../staffing/queries'
import { choicesOf, useCrew } from '../staffing/use-crew'
import type { ActionDraft } from './action-draft'
import { ArticleChoice } from './article-choice'
import { StateChoice } from './state-choice'
import { TagsField } from './tags-field'
import type { By } from './text'
import { TextField } from './text-field'
import { toolWords } from './words'

interface ActionFieldsProps {
  readonly draft: ActionDraft
  readonly change: (part: Partial<ActionDraft>) => void
  readonly by: By
}

/** What one action needs to know. */
export function ActionFields({ draft, change, by }: ActionFieldsProps) {
  const t = useWords(toolWords)
  const common = useWords(commonWords)
  const { crew } = useCrew()
  const { data: groups = [] } = useQuery(staffingQueries.groups())
  const text = (label: string) => (
    <TextField label={label} text={draft.text} change={(text) => change({ text })} by={by} />
  )
  switch (draft.do) {
    case 'take':
      return null
    case 'reply':
    case 'note':
    case 'question':
      return text(t('tool.text'))
    case 'close':
      return text(t('tool.outcome'))
    case 'resume':
    case 'reopen':
      return text(t('tool.reason'))
    case 'attach':
      return (
        <ArticleChoice articleId={draft.articleId} choose={(articleId) => change({ articleId })} />
      )
    case 'solve':
      return (
        <>
          {text(t('tool.summary'))}
          <TextField
            label={t('tool.steps')}
            text={draft.steps}
            change={(steps) => change({ steps })}
          />
        </>
      )
    case 'wait':
      return (
        <>
          <TextInput
            label={t('tool.party')}
            maxLength={200}
            value={draft.party}
            onChange={(event) => change({ party: event.currentTarget.value })}
          />
          {text(t('tool.awaited'))}
        </>
      )
    case 'tag':
    case 'untag':
      return (
        <TagsField
          label={t('tool.tag')}
          most={1}
          tags={draft.tags}
          change={(tags) => change({ tags })}
        />
      )
    case 'move':
      return <StateChoice to={draft.to} choose={(to) => change({ to })} />
    case 'assign':
      return (
        <Select
          label={t('tool.person')}
          searchable
          data={choicesOf(crew)}
          value={draft.personId}
          onChange={(personId) => change({ personId })}
        />
      )
    case 'assign_group':
      return (
        <Select
          label={t('tool.group')}
          description={t('tool.group_hint')}
          searchable
          data={groups
            .filter(({ active }) => active)
            .map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.groupId}
          onChange={(groupId) => change({ groupId })}
        />
      )
    case 'priority':
      return (
        <Choice
          label={t('tool.do_priority')}
          values={PRIORITIES}
          word={(each) => common(`common.priority_${each}`)}
          value={draft.priority}
          choose={(priority) => change({ priority })}
        />
      )
    case 'type':
      return (
        <Choice
          label={t('tool.do_type')}
          values={TICKET_TYPES}
          word={(each) => common(`common.type_${each}`)}
          value={draft.type}
          choose={(type) => change({ type })}
        />
      )
  }
}

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly values: readonly Value[]
  readonly word: (value: Value) => string
  readonly value: Value
  readonly choose: (value: Value) => void
}

function Choice<Value extends string>({ label, values, word, value, choose }: ChoiceProps<Value>) {
  return (
    <Select
      aria-label={label}
      allowDeselect={false}
      data={values.map((each) => ({ value: each, label: word(each) }))}
      value={value}
      onChange={(next) => {
        const chosen = values.find((each) => each === next)
        if (chosen) choose(chosen)
      }}
    />
  )
}
