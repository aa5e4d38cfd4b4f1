import type { ToolAction } from '@bylaw/contract'
import { commonWords } from '../common/words'
import { useWords } from '../i18n/use-words'
import { useCrew } from '../staffing/use-crew'
import { toolWords } from './words'

/** Says an action in a few words: “设优先级：高”, “回复客户”. */
export function useActionText(): (action: ToolAction) => string {
  const t = useWords(toolWords)
  const common = useWords(commonWords)
  const { nameOf } = useCrew()
  const detailOf = (action: ToolAction): string | undefined => {
    switch (action.do) {
      case 'priority':
        return common(`common.priority_${action.priority}`)
      case 'type':
        return common(`common.type_${action.type}`)
      case 'assign':
        return nameOf(action.assigneeId)
      case 'move':
        return action.to
      case 'wait':
        return action.party
      default:
        return undefined
    }
  }
  return (action) => {
    const name = t(`tool.do_${action.do}`)
    const value = detailOf(action)
    return value ? t('tool.condition_is', { field: name, values: value }) : name
  }
}
