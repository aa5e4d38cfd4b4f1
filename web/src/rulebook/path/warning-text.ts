import type { ApprovalStep } from '@bylaw/contract'
import { commonWords } from '../../common/words'
import { inLanguage } from '../../i18n/language'
import { useLanguage, useWords } from '../../i18n/use-words'
import type { PathWarning } from './model'
import { pathWords } from './words'

/** Says what would hold drafts up, with the station and the people by name. */
export function useWarningText(): (w: PathWarning, steps: readonly ApprovalStep[]) => string {
  const t = useWords(pathWords)
  const common = useWords(commonWords)
  const language = useLanguage()
  return (warning, steps) => {
    const name = inLanguage(steps[warning.row]?.name ?? { zh: '', en: '' }, language)
    switch (warning.kind) {
      case 'no_name':
        return t('path.no_name', { row: warning.row + 1 })
      case 'no_roles':
        return t('path.no_roles', { name })
      case 'nobody':
        return t('path.nobody', {
          name,
          roles: warning.roles
            .map((role) => common(`common.role_${role}`))
            .join(language === 'zh' ? '或' : ' or '),
        })
      default:
        return t(`path.${warning.kind}`, { name, person: warning.person })
    }
  }
}
