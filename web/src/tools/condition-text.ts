import type { TicketCondition } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { commonWords } from '../common/words'
import { formatList } from '../format/list'
import { useLanguage, useWords } from '../i18n/use-words'
import { queries } from '../queries'
import { staffingQueries } from '../staffing/queries'
import { useCrew } from '../staffing/use-crew'
import { useLengthText } from './when-text'
import { toolWords } from './words'

/** Says conditions in words: “优先级：紧急或高；负责人：未分派”. */
export function useConditionText(): (conditions: readonly TicketCondition[]) => string {
  const t = useWords(toolWords)
  const language = useLanguage()
  const value = useConditionValue()
  const length = useLengthText()
  const values = (condition: TicketCondition): string => {
    if (condition.field === 'age') return length(condition.minutes)
    if (condition.field === 'due')
      return condition.minutes === 0 ? t('tool.due_late') : length(condition.minutes)
    const those = condition.field === 'subject' ? condition.has : condition.is
    return formatList(
      those.map((each) => value(condition.field, each)),
      language,
      'disjunction',
    )
  }
  return (conditions) =>
    conditions
      .map((condition) =>
        t('tool.condition_is', {
          field: t(`tool.field_${condition.field}`),
          values: values(condition),
        }),
      )
      .join(language === 'zh' ? '；' : '; ')
}

/** Says one value of a condition: names for ids, words for states and the like. */
export function useConditionValue(): (field: TicketCondition['field'], value: string) => string {
  const t = useWords(toolWords)
  const common = useWords(commonWords)
  const { nameOf } = useCrew()
  const { data: customers = [] } = useQuery(queries.customers())
  const { data: groups = [] } = useQuery(staffingQueries.groups())
  return (field, value) => {
    switch (field) {
      case 'state':
        return common(`common.state_${value as 'open'}`)
      case 'priority':
        return common(`common.priority_${value as 'high'}`)
      case 'type':
        return common(`common.type_${value as 'fault'}`)
      case 'channel':
        return common(`common.channel_${value as 'email'}`)
      case 'customer':
        return customers.find(({ id }) => id === value)?.name ?? value
      case 'assignee':
        if (value === 'me') return t('tool.me')
        return value === 'nobody' ? common('common.unassigned') : nameOf(value)
      case 'group':
        return groups.find(({ id }) => id === value)?.name ?? value
      default:
        return value
    }
  }
}
