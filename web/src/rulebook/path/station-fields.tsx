import type { ApprovalStep } from '@bylaw/contract'
import { TextInput } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { commonWords } from '../../common/words'
import { useWords } from '../../i18n/use-words'
import { JUDGES } from './model'
import { pathWords } from './words'
import '../editor/row-acts.css'

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
  const { name, roles } = step
  const which = { row: row + 1 }
  const acts = [
    ['path.up', IconArrowUp, row === 0, () => move(-1)],
    ['path.down', IconArrowDown, row === last, () => move(1)],
    ['path.remove', IconTrash, false, remove],
  ] as const
  return (
    <fieldset className="station">
      <legend>
        {t('path.station', which)}
        <span className="row-acts">
          {acts.map(([word, Icon, disabled, act]) => (
            <button
              key={word}
              type="button"
              className="icon-button"
              disabled={disabled}
              aria-label={t(word, which)}
              title={t(word, which)}
              onClick={act}
            >
              <Icon size={15} stroke={1.8} aria-hidden />
            </button>
          ))}
        </span>
      </legend>
      <div className="form-pair">
        {(['zh', 'en'] as const).map((language) => (
          <TextInput
            key={language}
            lang={language === 'zh' ? 'zh-CN' : 'en'}
            label={t(`path.name_${language}`)}
            maxLength={language === 'zh' ? 40 : 60}
            value={name[language]}
            onChange={({ currentTarget }) =>
              change({ ...step, name: { ...name, [language]: currentTarget.value } })
            }
          />
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset inside a fieldset reads twice. */}
      <div role="group" aria-label={t('path.roles')}>
        <span className="field-label">{t('path.roles')}</span>
        <div className="station-roles">
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
        </div>
      </div>
    </fieldset>
  )
}
