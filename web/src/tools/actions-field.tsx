import { Button, Select } from '@mantine/core'
import { IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react'
import { useWords } from '../i18n/use-words'
import { type ActionDraft, DOINGS, type Doing, newAction } from './action-draft'
import { ActionFields } from './action-fields'
import type { By } from './text'
import { toolWords } from './words'

/** No more than this: what takes longer is a procedure. */
const MOST = 10

interface ActionsFieldProps {
  readonly actions: readonly ActionDraft[]
  readonly change: (actions: readonly ActionDraft[]) => void
  /** What may be done; everything where nothing is said. */
  readonly doings?: readonly Doing[]
  readonly by?: By
}

/** Actions in the order in which they are done. */
export function ActionsField({
  actions,
  change,
  doings = DOINGS,
  by = 'person',
}: ActionsFieldProps) {
  const t = useWords(toolWords)
  const put = (index: number, part: Partial<ActionDraft>) =>
    change(actions.map((each, at) => (at === index ? { ...each, ...part } : each)))
  const move = (index: number) =>
    change([
      ...actions.slice(0, index - 1),
      ...actions.slice(index, index + 1),
      ...actions.slice(index - 1, index),
      ...actions.slice(index + 1),
    ])
  return (
    <fieldset className="tool-actions">
      <legend>{t('tool.actions')}</legend>
      {actions.map((action, index) => {
        const n = index + 1
        return (
          <div key={action.key} className="tool-action">
            <div className="tool-action-head">
              <Select
                aria-label={t('tool.action', { n })}
                allowDeselect={false}
                data={doings.map((each) => ({ value: each, label: t(`tool.do_${each}`) }))}
                value={action.do}
                onChange={(next) => {
                  const chosen = doings.find((each) => each === next)
                  if (chosen) put(index, { do: chosen })
                }}
              />
              {index > 0 ? (
                <IconAct
                  label={t('tool.earlier', { n })}
                  icon={IconArrowUp}
                  act={() => move(index)}
                />
              ) : null}
              {actions.length > 1 ? (
                <IconAct
                  label={t('tool.remove_action', { n })}
                  icon={IconTrash}
                  act={() => change(actions.filter((each) => each !== action))}
                />
              ) : null}
            </div>
            <ActionFields draft={action} change={(part) => put(index, part)} by={by} />
          </div>
        )
      })}
      {actions.length < MOST ? (
        <div>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => change([...actions, newAction('priority')])}
          >
            {t('tool.add_action')}
          </Button>
        </div>
      ) : null}
    </fieldset>
  )
}

interface IconActProps {
  readonly label: string
  readonly icon: typeof IconTrash
  readonly act: () => void
}

const IconAct = ({ label, icon: Icon, act }: IconActProps) => (
  <button type="button" className="icon-button" aria-label={label} title={label} onClick={act}>
    <Icon size={16} aria-hidden />
  </button>
)
