import type { ToolAction } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { commonWords } from '../common/words'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { staffingQueries } from '../staffing/queries'
import { useCrew } from '../staffing/use-crew'
import { useArticleTitles } from './article-choice'
import { toolQueries } from './queries'
import { toolWords } from './words'

/**
 * Says an action in a few words: “设优先级：高”, “回复客户”.
 *
 * @param actions all that may be asked about: what they name is read
 */
export function useActionText(actions: readonly ToolAction[]): (action: ToolAction) => string {
  const t = useWords(toolWords)
  const common = useWords(commonWords)
  const language = useLanguage()
  const { nameOf } = useCrew()
  const has = (doing: ToolAction['do']) => actions.some((action) => action.do === doing)
  const { data: states = [] } = useQuery({ ...toolQueries.states(), enabled: has('move') })
  const { data: groups = [] } = useQuery({
    ...staffingQueries.groups(),
    enabled: has('assign_group'),
  })
  const articles = useArticleTitles(has('attach'))
  const detailOf = (action: ToolAction): string | undefined => {
    switch (action.do) {
      case 'priority':
        return common(`common.priority_${action.priority}`)
      case 'type':
        return common(`common.type_${action.type}`)
      case 'assign':
        return nameOf(action.assigneeId)
      case 'move': {
        const state = states.find(({ key }) => key === action.to)
        return state ? inLanguage(state.name, language) : action.to
      }
      case 'tag':
      case 'untag':
        return action.tag
      case 'attach':
        return articles.find(({ id }) => id === action.articleId)?.title
      case 'assign_group':
        return groups.find(({ id }) => id === action.groupId)?.name
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
