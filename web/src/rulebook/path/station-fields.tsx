import type { ApprovalStep } from '@bylaw/contract'
import { TextInput } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { commonWords } from '../../common/words'
import { useLanguage, useWords } from '../../i18n/use-words'
import { type RowAct, RowActs } from '../editor/row-acts'
import { JUDGES } from './model'
import { pathWords } from './words'

interface StationFieldsProps {
  readonly row: number
  readonly last: number
  readonly step: ApprovalStep
  readonly change: (step: ApprovalStep) => void
  readonly move: (by: -1 | 1) => void
  readonly remove: () => void
}

/** One station: what it is called and who may pass it. */
export function StationFields({ row, last, step, change, move, remove }: StationFieldsProps) {
  const t = useWords(pathWords)
  const common = useWords(commonWords)
  const own = useLanguage()
  const { name, roles } = step
  const which = { row: row + 1 }
  const acts: readonly RowAct[] = [
    { Icon: IconArrowUp, label: t('path.up', which), disabled: row === 0, act: () => move(-1) },
    {
      Icon: IconArrowDown,
      label: t('path.down', which),
      disabled: row === last,
      act: () => move(1),
    },
    { Icon: IconTrash, label: t('path.remove', which), act: remove },
  ]
  return (
    <fieldset className="station">
      <legend>
        {t('path.station', which)}
        <RowActs acts={acts} />
      </legend>
      <div className="form-pair">
        {(['zh', 'en'] as const).map((language) => (
          <TextInput
            key={language}
            lang={language === 'zh' ? 'zh-CN' : 'en'}
            label={
              language === own
                ? t(`path.name_${language}`)
                : `${t(`path.name_${language}`)} (${common('common.optional')})`
            }
            maxLength={language === 'zh' ? 40 : 60}
            value={name[language]}
            onChange={({ currentTarget }) =>
              change({ ...step, name: { ...name, [language]: currentTarget.value } })
            }
          />
        ))}
      </div>
      <fieldset className="station-roles">
        <legend className="field-label">{t('path.roles')}</legend>
        {JUDGES.map((role) => (
          <label key={role}>
            <input
              type="checkbox"
              checked={roles.includes(role)}
              onChange={({ currentTarget }) =>
                change({
                  ...step,
                  roles: JUDGES.filter((each) =>
                    each === role ? currentTarget.checked : roles.includes(each),
                  ),
                })
              }
            />
            {common(`common.role_${role}`)}
          </label>
        ))}
      </fieldset>
    </fieldset>
  )
}
